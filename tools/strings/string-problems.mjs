/** Problems in the translations of the interface strings. */
import {textOf} from './strings.mjs';

const pluralForm = /(\w+) \{((?:[^{}]|\{\w+\})*)\}/g;
const pluralMessage = /^\{(\w+), plural,((?: \w+ \{(?:[^{}]|\{\w+\})*\})+)\}$/;

/** A message with a count: the value that decides, and its forms. */
function pluralOf(text) {
  const [whole, decides, rest] = pluralMessage.exec(text) ?? [];
  return (
    whole && {decides, forms: new Map([...rest.matchAll(pluralForm)].map(([, name, form]) => [name, form]))}
  );
}

const valuesIn = ({decides, forms}) =>
  new Set([
    decides,
    ...[...forms.values()].flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)),
  ]);

/** The categories that whole numbers take in a language. French has `many` for millions, which nobody counts here. */
function categoriesOf(language) {
  const rules = new Intl.PluralRules(language);
  return new Set(Array.from({length: 200}, (_, number) => rules.select(number)));
}

function* pluralProblems(language, source, text) {
  const given = pluralOf(text);
  if (!given) return yield 'is not of the form {name, plural, one {…} other {…}}';
  const values = valuesIn(source);
  const needed = categoriesOf(language);
  const names = [...given.forms.keys()];
  for (const value of valuesIn(given))
    if (!values.has(value)) yield `names {${value}}, which the English text has not`;
  for (const name of names)
    if (!new Intl.PluralRules(language).resolvedOptions().pluralCategories.includes(name))
      yield `has a form "${name}", which the language has not`;
  if (names.at(-1) !== 'other') yield 'has to end with the form "other"';
  if (names.length > 1)
    for (const name of needed) if (!names.includes(name)) yield `lacks the form "${name}"`;
  for (const [name, form] of given.forms) {
    // A form for a single number may write it as a word, or leave it out.
    const has = (value) =>
      form.includes(value === given.decides ? '#' : `{${value}}`) ||
      (value === given.decides && ['zero', 'one', 'two'].includes(name));
    for (const value of values) if (!has(value)) yield `does not say {${value}} in the form "${name}"`;
  }
}

/** Values that a message places, by number, because their code may be rewritten one day. */
const placeholdersOf = ({contents}) =>
  contents
    .flatMap((part) => (typeof part === 'string' ? [] : part.index))
    .sort()
    .join();

/** Mistakes of typography, by language; '' is for all languages. */
const typography = {
  '': [
    [/["']/, 'has a straight quotation mark or apostrophe'],
    [/ {2}/, 'has two spaces'],
    [/\.\.\./, 'has three dots instead of …'],
  ],
  fr: [
    [/[^\u202f][;!?]/, 'lacks the narrow no-break space (U+202F) before ; ! ?'],
    [/[^\u00a0\d]:|\d:(?!\d)/, 'lacks the no-break space (U+00A0) before :'],
    [/«[^\u202f]|[^\u202f]»/, 'lacks the narrow no-break space (U+202F) inside « »'],
  ],
  de: [[/(^|[\s(])“|”/, 'has quotation marks that are not „ “']],
  es: [
    [/[“”„]/, 'has quotation marks that are not « »'],
    [/^[^¿]*\?/, 'lacks the opening ¿'],
  ],
  it: [[/[“”„]/, 'has quotation marks that are not « »']],
  pl: [
    [/“|[«»]/, 'has quotation marks that are not „ ”'],
    [/(?<![\p{L}{])[aiouwz] /iu, 'lacks the no-break space (U+00A0) behind a word of one letter'],
  ],
};

/**
 * Describes each problem of a translation in one sentence.
 * @param {string} language
 * @param {object[]} messages as lit-localize finds them in src.
 * @param {object[]} units as it reads them from XLIFF.
 * @param {Record<string, string>} allowed English texts that may be the same, and why.
 */
export function problemsOf(language, messages, units, allowed = {}) {
  const problems = [];
  const say = (message, what) => problems.push(`${language} ${message.name} “${textOf(message)}” ${what}.`);
  const byName = new Map(units.map((unit) => [unit.name, unit]));
  const names = new Set(messages.map(({name}) => name));
  for (const unit of units) if (!names.has(unit.name)) say(unit, 'is not in src any more');
  const same = new Set();
  for (const message of messages) {
    const unit = byName.get(message.name);
    const text = unit && textOf(unit).trim();
    if (!text) {
      say(message, 'is not translated');
      continue;
    }
    const english = textOf(message);
    if (text === english) {
      same.add(english);
      if (!allowed[english]) say(message, 'is the same as in English');
    }
    if (placeholdersOf(unit) !== placeholdersOf(message))
      say(unit, `has not the placeholders of “${english}”`);
    const counted = pluralOf(english);
    if (counted) for (const what of pluralProblems(language, counted, text)) say(unit, what);
    for (const [wrong, what] of [...typography[''], ...(typography[language] ?? [])])
      if (wrong.test(counted ? text.replace(/^\{\w+, plural, /, '') : text)) say(unit, what);
  }
  for (const english of Object.keys(allowed))
    if (!same.has(english))
      problems.push(`${language} “${english}” need not be allowed to be the same as in English.`);
  return problems;
}
