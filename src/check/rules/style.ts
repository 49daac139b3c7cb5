import {bare, finder, searched} from './terms.js';
import type {Rule} from '../content.js';
import type {TermsFile} from '../files/words.js';
import {quote} from '../problem.js';
import {entriesOf} from '../../domain/translation.js';

/** Splits a text after its full stops, but not after that of a day: “am 25. Mai 2025”. */
const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?])(?!(?<=(?<!\d)\d{1,2}\.)\s+\p{L}+\s+\d{4})\s+/u);

/** Counts the words of a sentence. A dash or a bracket on its own is none. */
const countWords = (sentence: string): number =>
  sentence.split(/\s/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Finds what the list of a language does not want in a text. */
function* faults(
  text: string,
  {phrases = [], openings = [], longest = Infinity}: TermsFile,
): Generator<string> {
  for (const {avoid, use} of phrases)
    for (const phrase of avoid)
      if (finder(phrase).test(bare(text)))
        yield `${quote(phrase)} is to be avoided. Expected wording such as ${quote(use)}.`;
  const opening = openings.find((word) => new RegExp(`^${word}(?![\\p{L}\\p{N}’])`, 'u').test(text));
  if (opening !== undefined)
    yield `The text begins with ${quote(opening)}, whose noun stands elsewhere. Expected the noun.`;
  for (const sentence of sentencesOf(text.replace(/\{[^{}]*\}/g, 'x')))
    if (countWords(sentence) > longest)
      yield `A sentence has ${countWords(sentence)} words: ${quote(sentence)}. Expected at most ${longest}.`;
}

/** Texts keep to the list of their language: short sentences, and none of the phrases that were found wanting. */
export const checkStyle: Rule = ({words, terms}, say) => {
  for (const {json: list} of terms)
    for (const file of words.filter(({json}) => json.lang === list.lang))
      for (const {collection, id, entry} of entriesOf(file.json))
        for (const [field, text] of Object.entries(entry))
          if (!searched.includes(field))
            for (const fault of faults(text, list)) say(file, [collection, id, field], fault);
};
