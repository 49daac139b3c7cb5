/** The attributes that dist/custom-elements.json documents, tried out. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {problemOf} from '../../src/domain/author-sentences.js';
import {defaultGuide} from '../../src/content/load.js';
import type {Guide, Labels} from '../../src/domain/model/guide.js';
import {elements} from '../../src/elements/index.js';
import {AuthorMessages, type AuthorHost} from '../../src/elements/base/author-messages.js';
import {readSettings, type Settings} from '../../src/elements/base/settings.js';
import {readScopeSettings} from '../../src/elements/scope/settings.js';
import {readStepsSettings} from '../../src/elements/steps/settings.js';
import {documented, json, type Declaration} from './manifest.js';

/** Settings of an element with these attributes, and the messages for their author. */
function read({tagName, attributes}: Declaration, written: Record<string, string>) {
  const author = new AuthorMessages({} as AuthorHost);
  const fields = attributes.map(({name, fieldName = name}) => [fieldName, written[name]]);
  const {usualDisplay} = elements[tagName as keyof typeof elements];
  const own = {language: 'en', choices: {}, getAttribute: () => null};
  const host = {...own, ...Object.fromEntries(fields)} as never;
  const guide = json<Guide>('content/meta-ai/guide.json');
  const {labels} = json<{labels: Labels}>('content/meta-ai/labels.json');
  const ofSteps = () => readStepsSettings(host, labels, author);
  const readers: Record<string, () => object> = {
    'wayout-guide': ofSteps,
    'wayout-scope': () => readScopeSettings(host, guide, author),
    'wayout-steps': ofSteps,
  };
  // Presets say which settings the author made, not what comes of them.
  const settings: Partial<Settings> = readSettings(host, guide, usualDisplay, author);
  delete settings.preset;
  return {
    settings: {...settings, ...readers[tagName!]?.()},
    messages: author.findings.map((finding) => problemOf(finding).message),
  };
}

const attributes = documented.flatMap((element) => element.attributes.map((each) => ({...each, element})));
test('a documented default is what an element does without the attribute', () => {
  for (const {element, name, default: value} of attributes) {
    if (value === undefined || name === 'debug') continue;
    if (name === 'guide') assert.equal(value, defaultGuide);
    // Consent to storage changes something only where answers are remembered.
    const rest: Record<string, string> = name === 'storage-consent' ? {remember: 'local'} : {};
    const expected = {...read(element, rest), messages: []};
    assert.deepEqual(read(element, {...rest, [name]: value}), expected, name);
  }
});

test('the documented words of an attribute are those an element knows', () => {
  for (const {element, name, type} of attributes) {
    const words = [...(type?.text ?? '').matchAll(/'([\w-]+)'/g)].map(([, word]) => word!);
    if (!words.length) continue;
    for (const word of words)
      assert.deepEqual(read(element, {[name]: word}).messages, [], `${name}="${word}"`);
    if (type!.text.includes('number')) continue;
    const [, known] = /Known: (.*)\.$/.exec(read(element, {[name]: '?'}).messages[0]!)!;
    assert.deepEqual(known!.split(', '), words, name);
  }
});
