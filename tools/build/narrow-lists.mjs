import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import {elements, hasLetters, sourcesFile} from './outputs.mjs';

/** Elements that show the advice on linked accounts; scripts for others hold no linkage.json. */
const showsLinkage = (element) => !element || ['linkage', 'guide'].includes(element.name);

/** Elements that show sources at first sight, those of events. */
const showsEvents = (element) => !element || element.name === 'timeline';

/** Lists what a script holds by imports, and what it fetches by `import()`. */
function catalogueOf({guide, language, element, whole}) {
  const linkage = showsLinkage(element) && existsSync(`content/${guide}/linkage.json`);
  // Other scripts fetch them with their code.
  const letters = whole && hasLetters(guide);
  const aboard = {
    guide: 'guide.json',
    labels: 'labels.json',
    words: `words/${language}.json`,
    ...(linkage && {linkage: 'linkage.json'}),
    ...(letters && {letters: `letters.json?${language}`}),
    ...(whole ? {sources: 'sources.json'} : showsEvents(element) && {eventSources: 'sources.json?events'}),
  };
  const imports = Object.entries(aboard).map(
    ([name, path]) => `import ${name} from '../../content/${guide}/${path}';`,
  );
  const {words, ...files} = {
    ...(whole ? {} : {sources: `(_again) => import('./${sourcesFile(guide)}')`}),
    ...Object.fromEntries(Object.keys(aboard).map((name) => [name, name])),
    ...(whole && {eventSources: 'sources'}),
  };
  const entry = Object.entries(files).map(([name, file]) => `${name}: ${file}`);
  return `${imports.join('')}
export const catalogue = {'${guide}': {${entry.join()}, words: {'${language}': ${words}}}};`;
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
  const {guide, element} = script;
  const narrowed = new Map([
    [resolve('src/content/catalogue.ts'), catalogueOf(script)],
    [resolve('src/content/ids.ts'), "export {idsOf} from './ids-in-facts.js';"],
  ]);
  if (element) narrowed.set(resolve('src/elements/index.ts'), elementsOf(element));
  const met = new Set();
  return {
    name: 'narrow-lists',
    resolveId: (source) => (source === `./${sourcesFile(guide)}` ? {id: source, external: true} : null),
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
