import type {Described} from './guide.js';
import {hash, language, $schema} from './primitives.js';
import {count, filled, array, object, oneOf, optional, record, set, someText} from '../shape.js';
import type {Translation} from '../../domain/translation.js';

export interface WordsFile extends Translation, Described {
  /** Language of the words, the same as the file's name. */
  lang: string;
  /** `partial`: some things have no words yet; readers get the English ones. */
  status: 'written' | 'partial' | 'translated' | 'reviewed';
  /** Way the words were made, and their reviewers. */
  made: string;
  /** Texts that are the same in English, and why. */
  same?: Readonly<Record<string, string>>;
}

/** Names of things in one language. */
export interface TermsFile extends Described {
  lang: string;
  terms: readonly {
    /** English words, in each form that is meant. */
    en: readonly string[];
    /** One of these has to be in the translation, as a word or a part of one. */
    use: readonly string[];
    /** Forms that no translation may have. */
    avoid?: readonly string[];
  }[];
  /** Phrases that no text may have, and what to write in their place. */
  phrases?: readonly {avoid: readonly string[]; use: string}[];
  /** Words that no text begins with, because their noun would stand elsewhere. */
  openings?: readonly string[];
  /** Most words of a sentence. Default: no limit. */
  longest?: number;
}

/** Collections, ids and fields are left to the rules for words, which know what the guide asks for. */
const entries = optional(record(someText, record(someText, someText)));

export const wordsShape = object<WordsFile>({
  $schema,
  lang: language,
  status: oneOf(['written', 'partial', 'translated', 'reviewed'] as const),
  made: someText,
  heads: entries,
  controls: entries,
  variants: entries,
  steps: entries,
  paths: entries,
  links: entries,
  panels: entries,
  items: entries,
  messages: entries,
  headlines: entries,
  notes: entries,
  questions: entries,
  options: entries,
  units: entries,
  scope: entries,
  faq: entries,
  events: entries,
  letters: entries,
  passages: entries,
  interface: entries,
  from: optional(record(someText, hash)),
  same: optional(record(someText, someText)),
});

const term = object<TermsFile['terms'][number]>({
  en: filled(set(someText)),
  use: filled(set(someText)),
  avoid: optional(set(someText)),
});

const phrase = object<NonNullable<TermsFile['phrases']>[number]>({
  avoid: filled(set(someText)),
  use: someText,
});

export const termsShape = object<TermsFile>({
  $schema,
  lang: language,
  terms: filled(array(term)),
  phrases: optional(array(phrase)),
  openings: optional(set(someText)),
  longest: optional(count),
});
