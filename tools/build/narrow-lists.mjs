import {resolve} from 'node:path';
import {mark} from './marks.mjs';
import {elements, sourcesFile} from './outputs.mjs';

/** Elements that show the advice on linked accounts; scripts for others hold no linkage.json. */
const showsLinkage = (element) => !element || ['linkage', 'guide'].includes(element.name);

/** Elements that show sources at first sight, those of events. */
const showsEvents = (element) => !element || element.name === 'timeline';

/** Code of a function that hands out a file which the script holds. */
const held = (path) => `() => ({default: JSON.parse('${mark('content', path)}')})`;

/** Lists the letters that a whole script holds. Others fetch them with their code. */
const lettersOf = () =>
  `export const letters = {'${mark('guide')}': ${held(`letters.json?${mark('language')}`)}};`;

/** Lists what a script holds, as marks for its content, and what it fetches by `import()`. */
function catalogueOf({element, linkage, whole}) {
  const {words, ...aboard} = {
    guide: 'guide.json',
    labels: 'labels.json',
    words: `words/${mark('language')}.json`,
    ...(linkage && showsLinkage(element) && {linkage: 'linkage.json'}),
    ...(whole ? {sources: 'sources.json'} : showsEvents(element) && {eventSources: 'sources.json?events'}),
  };
  const files = {
    ...(!whole && {sources: `(_again) => import('./${sourcesFile(mark('guide'))}')`}),
    ...Object.fromEntries(Object.entries(aboard).map(([name, path]) => [name, held(path)])),
  };
  const consts = Object.entries(files).map(([name, file]) => `const ${name} = ${file};`);
  const entry = [...Object.keys(files), ...(whole ? ['eventSources: sources'] : [])];
  return `${consts.join('')}
export const catalogue = {'${mark('guide')}': {${entry.join()}, words: {'${mark('key')}': ${held(words)}}}};`;
}

/** Names of the elements that an element embeds, by its own name. */
const inside = {guide: ['steps']};

const elementsOf = ({name}) => {
  const wanted = elements.filter((each) => [name, ...(inside[name] ?? [])].includes(each.name));
  return `${wanted.map(({className, tag}) => `import {${className}} from './${tag}.js';`).join('')}
export const elements = {${wanted.map(({className, tag}) => `'${tag}': ${className}`).join()}};`;
};

/** Narrows the library's two lists, of content and of elements, to those that one script is for, and lets it read ids from its facts. */
export function narrowLists(script) {
  const {element} = script;
  const narrowed = new Map([
    [resolve('src/content/catalogue.ts'), catalogueOf(script)],
    [resolve('src/content/ids.ts'), "export {idsOf} from './ids-in-facts.js';"],
  ]);
  if (script.whole && script.letters) narrowed.set(resolve('src/content/letters.ts'), lettersOf());
  if (element) narrowed.set(resolve('src/elements/index.ts'), elementsOf(element));
  const met = new Set();
  return {
    name: 'narrow-lists',
    resolveId: (source) =>
      source === `./${sourcesFile(mark('guide'))}` ? {id: source, external: true} : null,
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
