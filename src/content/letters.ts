import type {LettersPack} from '../domain/model/letters.js';
import type {File} from './catalogue.js';

/**
 * Letters to copy, by the guides that have some. Apart from the catalogue, because most scripts fetch them in one file with the code that
 * shows them, and hold none of this.
 */
export const letters: Record<string, File<LettersPack>> = {
  'meta-ai': (_again) =>
    import('../../content/meta-ai/letters.json', {with: {type: 'json'}}) as unknown as Promise<{
      default: LettersPack;
    }>,
};
