import {existsSync} from 'node:fs';
import {resolve} from 'node:path';

const json = (path) => `() => import('../../content/${path}.json', {with: {type: 'json'}})`;

/** The step list alone has no use for what linked accounts come to. */
const linkageOf = (guide, element) =>
  element?.name !== 'steps' && existsSync(`content/${guide}/linkage.json`)
    ? `linkage: ${json(`${guide}/linkage`)},`
    : '';

const catalogueOf = (guide, language, element) => `export const catalogue = {'${guide}': {
  guide: ${json(`${guide}/guide`)},
  ${linkageOf(guide, element)}
  labels: ${json(`${guide}/labels`)},
  sources: ${json(`${guide}/sources`)},
  words: {'${language}': ${json(`${guide}/words/${language}`)}},
}};`;

const elementsOf = ({className, tag}) => `import {${className}} from './${tag}.js';
export const elements = {'${tag}': ${className}};`;

/** Narrows the two lists the library is made from: which content there is, and which elements. */
export function oneFile({guide, language, element}) {
  const narrowed = new Map([[resolve('src/content/catalogue.ts'), catalogueOf(guide, language, element)]]);
  if (element) narrowed.set(resolve('src/elements/index.ts'), elementsOf(element));
  const met = new Set();
  return {
    name: 'one-file',
    load(id) {
      if (narrowed.has(id)) met.add(id);
      return narrowed.get(id);
    },
    buildEnd(error) {
      const missing = [...narrowed.keys()].filter((id) => !met.has(id));
      if (!error && missing.length) this.error(`Not imported, so not narrowed: ${missing.join(', ')}`);
    },
  };
}
