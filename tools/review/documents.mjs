/** Documents that are written as a whole, by file. */
import prettier from 'prettier';
import * as accessibility from './accessibility.mjs';
import * as review from './review.mjs';

/** @returns {Promise<Map<string, string>>} texts as they are now, by file. */
export async function documents() {
  const texts = new Map();
  for (const {page, written} of [review, accessibility])
    texts.set(
      page,
      await prettier.format(written(), {...(await prettier.resolveConfig(page)), parser: 'markdown'}),
    );
  return texts;
}
