import {suggestion, quote, type JsonFile, type JsonPath, type Say} from '../problem.js';
import {ownProperty} from '../shape.js';
import type {WordsFile} from '../files/words.js';
import type {GuideContent, Rule} from '../content.js';
import {entriesOf, entryOf, englishMark, type Hash} from '../../domain/translation.js';

/** A translation says which English words it was made from, and those have not changed since. */
function checkFrom({english}: GuideContent, file: JsonFile<WordsFile>, hashOf: Hash, say: Say): void {
  const {from, lang} = file.json;
  const command = `\`npm run translated -- ${lang}`;
  if (!from) {
    say(
      file,
      ['from'],
      `Missing. Expected the mark of the English words of each text: ${command}\` sets it.`,
    );
    return;
  }
  const known = new Map(
    entriesOf(english.json).map(({collection, id, entry}) => [
      `${collection}/${id}`,
      englishMark(entry, hashOf),
    ]),
  );
  for (const {collection, id} of entriesOf(file.json)) {
    const name = `${collection}/${id}`;
    const now = known.get(name);
    const then = ownProperty(from, name);
    if (now === undefined || now === then) continue;
    say(
      file,
      [collection, id],
      then === undefined
        ? `Not marked as translated. Expected ${command}\` once it is.`
        : `Out of date: its English words have changed. Expected a new translation, then ${command} ${name}\`.`,
    );
  }
  for (const name of Object.keys(from))
    if (!known.has(name))
      say(file, ['from', name], `${quote(name)} has no English words.${suggestion(name, known.keys())}`);
}

/** A text that is the same as in English was forgotten, unless the file says why it has to be the same. */
function checkSame({english}: GuideContent, file: JsonFile<WordsFile>, say: Say): void {
  const {same = {}} = file.json;
  const met = new Set<string>();
  for (const {collection, id, entry} of entriesOf(file.json)) {
    const original = entryOf(english.json, collection, id) ?? {};
    for (const [field, text] of Object.entries(entry)) {
      if (text !== ownProperty(original, field) || !/\p{L}/u.test(text.replace(/\{[^{}]*\}/g, ''))) continue;
      met.add(text);
      if (ownProperty(same, text) === undefined)
        say(
          file,
          [collection, id, field],
          `${quote(text)} is the English text. Expected a translation, or the reason for it under "same".`,
        );
    }
  }
  for (const text of Object.keys(same))
    if (!met.has(text)) say(file, ['same', text], `No text that is ${quote(text)} is the same in English.`);
}

/** English is the original, so it names no original and is no translation. */
function checkEnglish({english}: GuideContent, say: Say): void {
  const {status, from, same} = english.json;
  const unexpected: [JsonPath, boolean][] = [
    [['status'], status === 'partial' || status === 'translated'],
    [['from'], from !== undefined],
    [['same'], same !== undefined],
  ];
  for (const [path, is] of unexpected)
    if (is) say(english, path, 'Not expected here: the other languages are made from the English words.');
}

/** Nothing is silently out of date, and nothing silently English. */
export const checkTranslations: Rule = (content, say) => {
  checkEnglish(content, say);
  for (const file of content.words) {
    if (file === content.english) continue;
    if (content.hashOf) checkFrom(content, file, content.hashOf, say);
    checkSame(content, file, say);
  }
};
