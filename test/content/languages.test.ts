/** Promises of the words of every guide in every language, beyond those that `npm run check` asks for. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test, type TestContext} from 'node:test';
import {guides} from '../../tools/build/outputs.mjs';
import {entriesOf, entryOf} from '../../src/domain/translation.js';
import type {Words} from '../../src/domain/model/guide.js';

interface Text {
  /** Place of the text: `meta-ai de steps/submit.text`. */
  place: string;
  text: string;
  english: string;
}

const read = (guide: string, language: string) =>
  JSON.parse(readFileSync(`content/${guide}/words/${language}.json`, 'utf8')) as Words;
const languages = [...new Set(guides.flatMap((guide) => guide.languages))].filter(
  (language) => language !== 'en',
);

/** Texts of all guides that readers read, without those that they only search for. */
const textsOf = (language: string): Text[] =>
  guides
    .filter((guide) => guide.languages.includes(language))
    .flatMap(({id: guide}) => {
      const english = read(guide, 'en');
      return entriesOf(read(guide, language)).flatMap(({collection, id, entry}) =>
        Object.entries(entry)
          .filter(([field]) => field !== 'keywords')
          .map(([field, text]) => ({
            place: `${guide} ${language} ${collection}/${id}.${field}`,
            text,
            english: entryOf(english, collection, id)?.[field] ?? '',
          })),
      );
    });

/** Matches in the texts of a language, with their surroundings. */
const found = (language: string, pattern: RegExp): string[] =>
  textsOf(language).flatMap(({place, text}) => {
    const match = pattern.exec(text.replace(/\{[^{}]*\}/g, '{}'));
    return match ? [`${place}: …${match.input.slice(Math.max(0, match.index - 12), match.index + 18)}…`] : [];
  });

test('every guide speaks English, German, Dutch and French', () => {
  for (const guide of guides)
    for (const language of ['en', 'de', 'fr', 'nl'])
      assert.ok(guide.languages.includes(language), `${guide.id}: ${language}`);
});

/** Marks that no language has, and those of each language. */
const wrong: Record<string, Record<string, RegExp>> = {
  any: {
    'straight quotes and apostrophes': /["']/,
    'dots in the place of an ellipsis': /\.\.\./,
    'hyphens in the place of dashes': /\s-\s|--/,
    'two spaces': / {2}/,
    'spaces at an end': /^\s|\s$/,
  },
  de: {
    'quotes that are not German': /[«»‘]|“[^“„]*“|„[^“]*”/,
    'a space before a mark': /\s[;:!?]/,
    'a number and % without a space': /\d%/,
  },
  fr: {
    'quotes that are not French': /[“”„]/,
    'guillemets without a no-break space inside': /«[^\u202f\u00a0]|[^\u202f\u00a0]»/,
    'a mark without a no-break space before it': /(?<![\u202f\u00a0])(?:[;!?]|:(?!\/))/,
    'a number and % without a no-break space': /\d[ ]?%/,
  },
  nl: {'quotes that are not Dutch': /[„“”«»]/, 'a space before a mark': /\s[;:!?]/},
};
for (const language of languages)
  for (const [what, pattern] of Object.entries({...wrong['any'], ...wrong[language]}))
    test(`no text in ${language} has ${what}`, () => assert.deepEqual(found(language, pattern), []));

/** Short words that make a sentence English, and are no word of another language here. */
const englishWords = [
  'the|and|of|your|you|with|not|for|what|this|that|they|their|have|has|are|can|does|from|which|where|says|about',
].join('|');

test('no text in another language has English left in it', () => {
  const pattern = new RegExp(`(?<![\\p{L}-])(?:${englishWords})(?![\\p{L}-])`, 'iu');
  const names = /The (Age|Register)|Data Protection Commission|Pay or Consent/g;
  const left = languages.flatMap((language) =>
    textsOf(language).flatMap(({place, text}) =>
      // “of” is Dutch for “or”.
      (
        pattern.exec(
          text
            .replace(names, '')
            .replace(language === 'nl' ? /(?<!\p{L})(of|van|over)(?!\p{L})/giu : /^$/, ''),
        ) ?? []
      )
        .slice(0, 1)
        .map((word) => `${place}: ${word}`),
    ),
  );
  assert.deepEqual(left, []);
});

for (const language of languages)
  test(`no text in ${language} is much longer than in English`, (t: TestContext) => {
    const texts = textsOf(language);
    const sum = (part: 'text' | 'english') => texts.reduce((all, each) => all + each[part].length, 0);
    const ratio = ({text, english: original}: Text) => text.length / original.length;
    const [longest] = texts.filter((each) => each.english.length > 60).sort((a, b) => ratio(b) - ratio(a));
    t.diagnostic(`${Math.round((sum('text') / sum('english')) * 100)} % of the English length`);
    t.diagnostic(`at most ${Math.round(ratio(longest!) * 100)} %: ${longest!.place}`);
    assert.ok(ratio(longest!) <= 1.6, longest!.place);
  });
