import {loadOnce, whenAll, type Coming} from '../domain/load-once.js';
import {files} from './generated/files.js';
import {tables} from './generated/tables.js';

/** Translated interface strings by the ids of `message.ts`, with `{0}` for the first value. */
export type Strings = Readonly<Record<string, string>>;

/**
 * Loads the interface strings of a language, and its formats; undefined for English, which is in the code.
 * @throws when the file cannot be fetched; a later call tries again.
 */
export const loadStrings = (language: string): Coming<Strings | undefined> =>
  loadOnce(`strings ${language}`, (again): Coming<Strings | undefined> => {
    const file = files[language];
    // A file without its content throws, and so is asked for again.
    return (
      file &&
      whenAll([file(again)] as const, ([module]) => {
        const {formats, strings} = module.default;
        if (!strings) throw new Error('No strings.');
        tables[language] = formats;
        return strings;
      })
    );
  });
