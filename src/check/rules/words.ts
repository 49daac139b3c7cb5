import {refusedIn} from './links.js';
import {markupProblems, placeholders, type KnownIds} from './markup.js';
import type {GuideContent, Rule} from '../content.js';
import type {WordsFile} from '../files/words.js';
import {quote, quoteAll, suggestion, type JsonFile, type JsonPath, type Say} from '../problem.js';
import {ownProperty} from '../shape.js';
import type {Entity} from '../subjects.js';
import {
  collections,
  letterCollections,
  linkageCollections,
  type Collection,
} from '../../domain/model/guide.js';
import {mostAccounts} from '../../domain/linkage/answers.js';
import type {Evidence} from '../../domain/model/sources.js';

/** Word of one thing: its need, and the sentences for one that is missing or in vain. */
interface WordField {
  need: (entity: Entity, evidence: Evidence | undefined) => 'required' | 'optional' | 'forbidden';
  expected: string;
  /** Given where the need can be `forbidden`. */
  unexpected?: string;
  /** Shown or copied as it is, so without placeholders and emphasis. */
  plain?: boolean;
  /** `otherwise`: an interface string in other words, with the values of that; `counted`: a form for each plural category. */
  says?: 'otherwise' | 'counted';
}

const required: WordField = {need: () => 'required', expected: 'text'};
const optional: WordField = {need: () => 'optional', expected: 'text, as the English words have it'};
const plain: WordField = {...required, plain: true};

/** A control without platforms has nothing else that could name it. */
const controlName: WordField = {
  need: ({platforms}) => (platforms?.length ? 'optional' : 'required'),
  expected: 'the name that readers see',
};

/** The labels tell a step that is only a way through menus. */
const stepText: WordField = {...required, need: ({labels}) => (labels?.length ? 'optional' : 'required')};

/** Platforms and regions have names elsewhere; words of their own may say more. */
const namedText: WordField = {...required, need: ({named}) => (named ? 'optional' : 'required')};

/** Steps are the answer where there is something to do. */
const variantAnswer: WordField = {
  need: ({answer}) => (answer === 'actionable' ? 'optional' : 'required'),
  expected: 'the answer for readers who have no steps',
};

/** Readers never meet one side alone. An item marked `differs` names both sides in its text. */
const differs: WordField = {
  need: (entity, evidence) => {
    if (!evidence || entity.differs) return 'optional';
    return evidence.contradicts ? 'required' : 'forbidden';
  },
  expected: 'a line that names the other side, as the evidence has sources that contradict',
  unexpected: 'Not expected here: the evidence has no source that contradicts.',
};

/** Every word there can be, by collection and field. */
export const wordFields: Readonly<Record<Collection, Readonly<Record<string, WordField>>>> = {
  heads: {title: required, summary: required, differs},
  controls: {name: controlName},
  variants: {answer: variantAnswer, differs},
  steps: {text: stepText, expect: optional, missing: optional, tip: optional, differs},
  paths: {name: required, differs},
  links: {text: plain},
  panels: {title: required},
  items: {title: optional, text: required, reminder: {...optional, plain: true}, differs},
  messages: {text: plain},
  headlines: {title: optional, text: optional, differs},
  notes: {title: optional, text: required, differs},
  questions: {legend: plain, hint: optional, why: optional},
  options: {text: {...namedText, plain: true}},
  units: {
    name: {...namedText, plain: true},
    count: {...optional, says: 'counted'},
    text: {...optional, plain: true},
  },
  scope: {title: plain, text: required, why: required, keywords: plain, differs},
  faq: {question: plain, answer: required, differs},
  events: {text: required, differs},
  letters: {name: plain},
  passages: {text: plain},
  interface: {text: {...optional, says: 'otherwise'}},
};

/** Place that lists the things of a collection. */
function homeOf(collection: Collection): string {
  const isIn = (collections: readonly string[]) => collections.includes(collection);
  if (collection === 'interface') return 'the interface strings that a guide may say otherwise';
  const file = isIn(letterCollections) ? 'letters' : isIn(linkageCollections) ? 'linkage' : 'guide';
  return `the ${collection} of ${file}.json`;
}

/** Every word belongs to something in the guide. */
function checkUnused({subjects}: GuideContent, file: JsonFile<WordsFile>, say: Say): void {
  for (const collection of collections) {
    const ids = new Set(subjects[collection].map(({id}) => id));
    const fields = Object.keys(wordFields[collection]);
    for (const [id, words] of Object.entries(file.json[collection] ?? {})) {
      if (!ids.has(id))
        say(file, [collection, id], `${quote(id)} is not among ${homeOf(collection)}.${suggestion(id, ids)}`);
      for (const field of Object.keys(words))
        if (!fields.includes(field))
          say(
            file,
            [collection, id, field],
            `${quote(field)} is not a field here.${suggestion(field, fields)}`,
          );
    }
  }
}

/** Every word that the guide needs or English has is there, and none that may not be. */
function checkComplete(
  {subjects, english, sources}: GuideContent,
  file: JsonFile<WordsFile>,
  say: Say,
): void {
  // Things without any words get the English ones; with half of them they would get half a sentence.
  const mayLack = file.json.status === 'partial';
  for (const collection of collections) {
    const entities = new Map(subjects[collection].map(({id, entity}) => [id, entity]));
    for (const [id, entity] of entities) {
      if (mayLack && ownProperty(file.json[collection], id) === undefined) continue;
      const evidence = ownProperty(sources.json.evidence, `${collection}/${id}`);
      for (const [field, {need, expected, unexpected}] of Object.entries(wordFields[collection])) {
        const path: JsonPath = [collection, id, field];
        const word = ownProperty(ownProperty(file.json[collection], id), field);
        const original = ownProperty(ownProperty(english.json[collection], id), field);
        const needed = need(entity, evidence);
        if (word === undefined && (needed === 'required' || original !== undefined))
          say(file, path, `Missing. Expected ${expected}.`);
        else if (word !== undefined && needed === 'forbidden') say(file, path, unexpected!);
        else if (word !== undefined && original === undefined && needed === 'optional')
          say(file, path, 'The English words have no such text. Expected it there too, or not at all.');
      }
    }
  }
}

/** Finds mistakes inside one text. */
function* textProblems(
  text: string,
  plain: boolean,
  {guide}: GuideContent,
  known: KnownIds,
): Generator<string> {
  const number = refusedIn(text, guide.json.refused);
  if (number) yield `The text ${number}.`;
  if (/https?:\/\//i.test(text))
    yield 'The text holds an address. Expected it once, among the links of guide.json.';
  if (plain && /[{}*]/.test(text))
    yield `${quote(text)} is used as it is. Expected no braces and no asterisks.`;
  else yield* markupProblems(text, known);
}

/** Whole numbers that readers can come to, so that each plural category they need is among theirs. */
const numbers = Array.from({length: mostAccounts}, (_, i) => i + 1);

/** Finds plural categories of a language without a form, and forms that are none. */
function* countProblems(text: string, lang: string): Generator<string> {
  const rules = new Intl.PluralRules(lang);
  const needed = [...new Set([...numbers.map((number) => rules.select(number)), 'other'])];
  const forms = /^\{n, plural((?:, | )\w+ \{[^{}]*#[^{}]*\})+\}$/.test(text)
    ? [...text.matchAll(/(\w+) \{/g)].map(([, category]) => category!)
    : [];
  const example = `{n, plural, ${needed.map((category) => `${category} {# …}`).join(' ')}}`;
  if (
    needed.some((category) => !forms.includes(category)) ||
    new Set(forms).size < forms.length ||
    forms.at(-1) !== 'other'
  )
    yield `${quote(text)} has not each form of the language once. Expected such as ${quote(example)}.`;
}

/** Values in an interface string. */
const valuesIn = (text: string): string => quoteAll((text.match(/\{\d\}/g) ?? []).sort());

/** Finds values that an interface string in other words has more or less than the usual one, and signs that would end it. */
function* valueProblems(text: string, usual: string): Generator<string> {
  const [here, there] = [valuesIn(text), valuesIn(usual)];
  if (here !== there)
    yield `The values are ${here || 'none'}. Expected those of the usual string: ${there || 'none'}.`;
  if (/["`\\]|\$\{/.test(text))
    yield 'Straight quotation marks, backslashes and "${" cannot stand in the interface.';
}

/** Texts of a language hold nothing but words, emphasis and the references of the English words. */
function checkTexts(content: GuideContent, file: JsonFile<WordsFile>, known: KnownIds, say: Say): void {
  for (const collection of collections)
    for (const [id, words] of Object.entries(file.json[collection] ?? {}))
      for (const [field, text] of Object.entries(words)) {
        const path: JsonPath = [collection, id, field];
        const {plain = false, says} = ownProperty(wordFields[collection], field) ?? {};
        const problems =
          says === 'otherwise'
            ? valueProblems(text, id)
            : says === 'counted'
              ? countProblems(text, file.json.lang)
              : textProblems(text, plain, content, known);
        for (const message of problems) say(file, path, message);
        if (says) continue;

        const original = ownProperty(ownProperty(content.english.json[collection], id), field);
        if (original === undefined) continue;
        const [here, there] = [quoteAll(placeholders(text)), quoteAll(placeholders(original))];
        if (here !== there)
          say(
            file,
            path,
            `The placeholders are ${here || 'none'}. Expected those of the English words: ${there || 'none'}.`,
          );
      }
}

/** In every language, every sentence is there, and none that nothing shows. */
export const checkWords: Rule = (content, say) => {
  const known = {
    label: new Set(Object.keys(content.labels.json.labels)),
    link: new Set(Object.keys(content.guide.json.links)),
  };
  const {english} = content;
  // A mistake in English comes before its consequences in the other languages.
  for (const file of [english, ...content.words.filter((each) => each !== english)]) {
    checkUnused(content, file, say);
    checkComplete(content, file, say);
    checkTexts(content, file, known, say);
  }
};
