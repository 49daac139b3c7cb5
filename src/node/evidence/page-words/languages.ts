import type {PageWords} from '../page-words.js';
import {de} from './de.js';
import {en} from './en.js';
import {es} from './es.js';
import {fr} from './fr.js';
import {it} from './it.js';
import {nl} from './nl.js';
import {pl} from './pl.js';

const all: Readonly<Record<string, PageWords>> = {en, de, nl, fr, it, es, pl};

/** Words of the page in a language; the English ones, and their language, for a guide in a language that the page does not speak. */
export const pageWordsIn = (language: string): {words: PageWords; lang: string} =>
  Object.hasOwn(all, language) ? {words: all[language]!, lang: language} : {words: en, lang: 'en'};
