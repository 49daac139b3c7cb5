import type {LettersPack} from '../../domain/model/letters.js';
import {loadLetters} from '../base/letters-content.js';

/** Letters of a guide, and the code that shows them. */
interface LettersFile {
  beginLetters: typeof import('./letters.js').beginLetters;
  letters: LettersPack | undefined;
}

/**
 * Fetches the letters of a guide. Builds of scripts put another function in its place: both are in one file there, in each language.
 * @param _again as `loadOnce` hands it in. @param packId as `loadPack` takes it. @param _language BCP 47, of the words.
 */
export async function lettersFile(_again: string, packId: string, _language: string): Promise<LettersFile> {
  const [{beginLetters}, letters] = await Promise.all([import('./letters.js'), loadLetters(packId)]);
  return {beginLetters, letters};
}
