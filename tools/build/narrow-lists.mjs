import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import {elements} from './outputs.mjs';

const json = (path) => `() => import('../../content/${path}.json', {with: {type: 'json'}})`;

/** Elements that show the advice on linked accounts; scripts for others hold no linkage.json. */
const showsLinkage = (element) => !element || ['linkage', 'guide'].includes(element.name);

const linkageOf = (guide, element) =>
  showsLinkage(element) && existsSync(`content/${guide}/linkage.json`)
    ? `linkage: ${json(`${guide}/linkage`)},`
    : '';

const catalogueOf = (guide, language, element) => `export const catalogue = {'${guide}': {
  guide: ${json(`${guide}/guide`)},
  ${linkageOf(guide, element)}
  labels: ${json(`${guide}/labels`)},
  sources: ${json(`${guide}/sources`)},
  words: {'${language}': ${json(`${guide}/words/${language}`)}},
}};`;

/** Names of the elements that an element embeds, by its own name. */
const inside = {guide: ['steps']};

const elementsOf = ({name}) => {
  const wanted = elements.filter((each) => [name, ...(inside[name] ?? [])].includes(each.name));
  return `${wanted.map(({className, tag}) => `import {${className}} from './${tag}.js';`).join('')}
export const elements = {${wanted.map(({className, tag}) => `'${tag}': ${className}`).join()}};`;
};

/** Narrows the library's two lists, of content and of elements, to those that one script is for. */
export function narrowLists({guide, language, element}) {
  const narrowed = new Map([[resolve('src/content/catalogue.ts'), catalogueOf(guide, language, element)]]);
  if (element) narrowed.set(resolve('src/elements/index.ts'), elementsOf(element));
  const met = new Set();
  return {
    name: 'narrow-lists',
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
