/**
 * Languages that nobody speaks, made from English, for tests and the demo. None is in the package.
 *
 * - `en-XA` is longer and has accents: text without accents is not translated, and text that does not fit would not fit in Finnish.
 * - `ar-XB` runs from right to left.
 * - `en-XC` shows the id of each string.
 *
 * Each text stands in ⟦ ⟧, which shows texts that were cut off, put together or forgotten.
 */
const accented = {
  a: 'à',
  c: 'ç',
  e: 'é',
  i: 'î',
  n: 'ñ',
  o: 'ö',
  s: 'š',
  u: 'ü',
  y: 'ÿ',
  A: 'Å',
  E: 'É',
  I: 'Î',
  O: 'Ö',
  U: 'Û',
};
const arabic = Object.fromEntries(
  [...'abcdefghijklmnopqrstuvwxyz'].map((letter, i) => [letter, 'ابتثجحخدذرزسشصضطظعغفقكلمنه'[i]]),
);

/** Replaces letter by letter, without touching placeholders, emphasis and the number in a plural. */
const spell = (text, letters) =>
  text.replace(/\{[^{}]*\}|\p{L}/gu, (part) => letters[part] ?? letters[part.toLowerCase()] ?? part);

/** Lengthens a text as translations do: short texts the most. */
const longer = (text) => `${text}${' lönger'.repeat(Math.ceil(text.length / (text.length < 20 ? 12 : 22)))}`;

/** Values that a text places: all that is left of it where an id stands for its words. */
const placeholders = (text) => (text.match(/\{[^{}]*\}|#/g) ?? []).map((each) => ` ${each}`).join('');

const makers = {
  'en-XA': (text) => longer(spell(text, accented)),
  'ar-XB': (text) => spell(text, arabic),
  'en-XC': (text, id) => id + placeholders(text),
};

export const pseudoLanguages = Object.keys(makers);

/** Puts a text into a pseudo-language, and each form of a plural by itself. */
function pseudo(language, text, id) {
  const make = (part) => `⟦${makers[language](part, id)}⟧`;
  return /^\{\w+, plural, /.test(text)
    ? text.replace(/(\w+) \{((?:[^{}]|\{\w+\})*)\}/g, (_, form, part) => `${form} {${make(part)}}`)
    : make(text);
}

/** Interface strings, by their ids. */
export const pseudoStrings = (language, strings) =>
  Object.fromEntries(Object.entries(strings).map(([id, text]) => [id, pseudo(language, text, id)]));

/** A guide's words, by collection, id and field. */
export const pseudoWords = (language, words) =>
  Object.fromEntries(
    Object.entries(words).map(([collection, entries]) => [
      collection,
      typeof entries === 'string'
        ? entries
        : Object.fromEntries(
            Object.entries(entries).map(([id, fields]) => [
              id,
              Object.fromEntries(
                Object.entries(fields).map(([field, text]) => [
                  field,
                  pseudo(language, text, `${collection}/${id}.${field}`),
                ]),
              ),
            ]),
          ),
    ]),
  );
