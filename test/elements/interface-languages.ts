import {catalogue} from '../../src/content/catalogue.js';
import type {Words} from '../../src/domain/model/guide.js';
import {useIntl} from '../../src/locale/formats.js';
import {files} from '../../src/locale/generated/files.js';
import {intlFormats} from '../../src/locale/intl-formats.js';
import english from '../../src/locale/generated/en.json' with {type: 'json'};
import {pseudoLanguages, pseudoStrings, pseudoWords} from '../../tools/strings/pseudo.mjs';

type Load = (typeof files)[string];

/** Gives the interface strings in another language. */
export const teach = (language: string, load: Load): void => {
  (files as Record<string, Load>)[language] = load;
};

/** File of some interface strings in a language without a table of formats, which Intl then makes. */
export const withoutFormats = (strings: Record<string, string>): Awaited<ReturnType<Load>> => {
  useIntl(intlFormats);
  return {default: {strings} as Awaited<ReturnType<Load>>['default']};
};

/** Translations of some interface strings, given by their English text. */
export const stringsOf = (translations: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(translations).map(([text, translation]) => {
      const id = Object.keys(english).find((each) => english[each as keyof typeof english] === text);
      if (!id) throw new Error(`No interface string “${text}”.`);
      return [id, translation];
    }),
  );

/** Lets the interface and a guide speak the pseudo-languages. */
export function teachPseudo(guide: string): void {
  const {words} = catalogue[guide]!;
  for (const language of pseudoLanguages) {
    teach(language, () => Promise.resolve(withoutFormats(pseudoStrings(language, english))));
    words[language] = async () => ({
      default: pseudoWords(language, (await words['en']!('')).default) as unknown as Words,
    });
  }
}
