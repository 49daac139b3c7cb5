import assert from 'node:assert/strict';
import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {fromHtml} from 'hast-util-from-html';
import {checkContent} from '../../src/node/check.js';
import {compareContent, describeChanges} from '../../src/node/changes.js';
import {markRecorded} from '../../src/node/mark-recorded.js';
import {textOf} from '../../src/node/render/tree.js';
import {elementsOf} from './nothing.js';

const old = 'test/fixtures';
const dir = await mkdtemp(join(tmpdir(), 'wayout-'));
const to = join(dir, 'content');
after(() => rm(dir, {recursive: true, force: true}));

/** Changes a file of the copied content. */
async function change(file: string, edit: (json: never) => void): Promise<void> {
  const path = join(to, file);
  const json = JSON.parse(await readFile(path, 'utf8')) as never;
  edit(json);
  await writeFile(path, JSON.stringify(json));
}

const record = {
  changes: [
    {
      ...{id: 'first', date: '2026-11-01', revision: 3, facts: {}},
      ...{what: 'A record begins.', reason: 'So that <readers> learn why.'},
    },
  ],
};

before(async () => {
  await cp(old, to, {recursive: true, filter: (path) => !path.endsWith('.mjs')});
  await writeFile(join(to, 'nothing/changes.json'), JSON.stringify(record));
  await markRecorded(to, 'first');
  await change(
    'nothing/changes.json',
    ({changes}: {changes: object[]}) =>
      void changes.push({
        ...{id: 'moved', date: '2026-11-20', revision: 3, facts: {}},
        ...{what: 'The account moved.', reason: 'The company says so & links it.', sources: ['help']},
      }),
  );
  await change(
    'nothing/guide.json',
    (guide: {links: Record<string, {url: string}>; review: {checked: string}}) => {
      guide.links['account']!.url = 'https://help.example.org/moved';
      guide.review.checked = '2026-11-20';
    },
  );
  await markRecorded(to, 'moved');
  await change(
    'nothing/labels.json',
    ({labels}: {labels: Record<string, Record<string, {text: string}>>}) => {
      labels['send']!['de']!.text = 'Ab*senden*';
    },
  );
  await change('nothing/words/de.json', (words: Record<string, Record<string, Record<string, string>>>) => {
    words['faq']!['too-late']!['answer'] = 'Nein.';
    delete words['faq']!['where'];
  });
  await change('workspaces/linkage.json', ({policy}: {policy: {linkedCovers: boolean}}) => {
    policy.linkedCovers = !policy.linkedCovers;
  });
});

test('the same content has no changes', async () => {
  assert.deepEqual(await compareContent(old, old), []);
  assert.equal(await describeChanges(old, {to: old}), 'Nothing changed in facts and words.');
});

test('Markdown says in sentences what changed in facts and words, and why', async () => {
  const told = await describeChanges(old, {to, level: 3});
  for (const line of [
    '### Nothing (nothing)',
    '#### Reasons',
    '- 2026-11-20: The account moved. The company says so & links it.',
    '- The facts were last compared with their sources on 2026-11-01, and now on 2026-11-20.',
    'address: was “https://settings.example.org/account/”, is “https://help.example.org/moved”.',
    '#### Labels',
    '- Label send/de, text: was “Senden”, is “Ab\\*senden\\*”. No reason is recorded.',
    '#### Words in German',
    '- faq/where, question, is gone: “Wo ist das Formular?”',
  ])
    assert.ok(told.includes(line), `${line}\n\n${told}`);
  assert.match(told, /- faq\/too-late, answer: was “[^”]+”, is “Nein\.”/);
});

test('advice that comes out otherwise is said for each scenario', async () => {
  const guides = await compareContent(old, to);
  const {advice, facts} = guides.find(({guide}) => guide === 'workspaces')!;
  assert.deepEqual(
    facts.map(({id}) => id),
    ['policy/linkedCovers'],
  );
  assert.ok(advice.length > 0);
  for (const {before: was, after: is} of advice) assert.notDeepEqual(was, is);
  const told = await describeChanges(old, {to});
  assert.match(told, /### Advice\n\n(- .*\n)*- “[^”]+”, was \d objections?, is \d( to \d)? objections?/);
});

test('a guide that only one version has is new or gone', async () => {
  const both = join(dir, 'more');
  await cp(old, both, {recursive: true, filter: (path) => !path.includes('workspaces')});
  const states = async (from: string, later: string) =>
    (await compareContent(from, later)).map(({guide, state}) => [guide, state]);
  assert.deepEqual(await states(both, old), [['workspaces', 'new']]);
  assert.deepEqual(await states(old, both), [['workspaces', 'gone']]);
});

test('JSON holds what was before and after, and the same sentences', async () => {
  const {guides} = JSON.parse(await describeChanges(old, {to, format: 'json'})) as {
    guides: {guide: string; facts: object[]; topics: {heading: string}[]}[];
  };
  const nothing = guides.find(({guide}) => guide === 'nothing')!;
  assert.ok(nothing.facts.some((fact) => 'change' in fact && fact.change === 'moved'));
  assert.ok(nothing.topics.some(({heading}) => heading === 'Labels'));
});

test('the feed has an entry for each recorded change, with the same id in every run', async () => {
  const address = 'https://example.org/a?b=1&c=2';
  const feed = await describeChanges(old, {to, format: 'atom', address});
  assert.equal(await describeChanges(old, {to, format: 'atom', address}), feed);
  // A parser of HTML reads the feed, which is written without anything that the two read differently.
  const tree = fromHtml(feed.replace(/<(link[^>]*)\/>/g, '<$1>').replaceAll('title>', 'h1>'), {
    fragment: true,
  });
  const entries = elementsOf(tree, 'entry');
  assert.deepEqual(
    entries.map((entry) => textOf(elementsOf({type: 'root', children: [entry]}, 'h1')[0]!)),
    [
      'Nothing: advice, words and dates',
      'Nothing: The account moved.',
      'Desk: advice, words and dates',
      'Nothing: A record begins.',
    ],
  );
  const ids = elementsOf(tree, 'id').map((id) => textOf(id));
  assert.equal(new Set(ids).size, ids.length);
  for (const id of ids)
    assert.match(id, /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/);
  for (const date of elementsOf(tree, 'updated')) assert.match(textOf(date), /^\d{4}-\d\d-\d\dT00:00:00Z$/);
  // HTML within the feed is text of it, and its own texts are text once more.
  assert.match(feed, /So that &#38;#x3C;readers> learn why|So that &#38;#x3C;readers&#62; learn why/);
  assert.doesNotMatch(feed, /<readers|&(?!#\d+;)/);
});

test('changes are recorded under their reason, and then the check is satisfied', async () => {
  const problems = async () =>
    (await checkContent(to, {today: '2026-11-22'})).problems
      .filter(({file}) => file.includes('nothing/'))
      .map(({path, message}) => `${path}: ${message}`)
      .filter((sentence) => /recorded/.test(sentence));
  assert.match((await problems()).join('\n'), /^labels\.send\.de: "labels\/send\/de" is changed/);
  const {problems: unknown} = await markRecorded(to, 'mooved');
  assert.match(unknown[0]!.message, /has a change "mooved"\. Did you mean "moved"\?/);
  const {problems: unchanged} = await markRecorded(to, 'moved', ['labels/send/ed']);
  assert.match(
    unchanged[0]!.message,
    /"labels\/send\/ed" has not changed.*Did you mean "labels\/send\/de"\?/,
  );
  const {recorded} = await markRecorded(to, 'moved');
  assert.deepEqual(recorded, [{file: join(to, 'nothing/changes.json'), facts: ['labels/send/de']}]);
  assert.deepEqual(await problems(), []);
});

test('folders that are no content have a sentence', async () => {
  await assert.rejects(compareContent('nowhere', old), /nowhere: There is no such folder/);
  const broken = join(dir, 'broken');
  await cp(old, broken, {recursive: true});
  await writeFile(join(broken, 'nothing/guide.json'), '{"id": "nothing", "controls": 3}');
  await assert.rejects(compareContent(broken, old), /Not of the form that content has/);
});
