import {catalogue} from '../../src/content/catalogue.js';
import './nothing.js';

/** A guide whose words come when asked, or never. */
export function slowGuide(id: string) {
  let settle: ((works: boolean) => void) | undefined;
  const load = () =>
    new Promise<never>((resolve, reject) => {
      settle = (works) =>
        works ? resolve(catalogue['nothing']!.words['en']!('') as never) : reject(new Error('blocked'));
    });
  catalogue[id] = {...catalogue['nothing']!, words: {en: load}};
  return {asked: () => Boolean(settle), answer: (works: boolean) => settle!(works)};
}
