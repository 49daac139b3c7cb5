import {resolve} from 'node:path';
import {mark} from './marks.mjs';
import {elements, sourcesFile} from './outputs.mjs';

/** Code of a function that hands out a file which the script holds. */
const held = (path) => `() => ({default: JSON.parse('${mark('content', path)}')})`;

/** Lists the letters that a whole script holds. Others fetch them with their code. */
const lettersOf = () =>
  `export const letters = {'${mark('guide')}': ${held(`letters.json?${mark('language')}`)}};`;

/** Lists what a script holds, as marks for its content, and what it fetches by `import()`. */
function catalogueOf({held: names, linkage, whole}) {
  const {words, ...aboard} = {
    guide: 'guide.json',
    labels: 'labels.json',
    words: `words/${mark('language')}.json`,
    ...(linkage && {linkage: 'linkage.json'}),
    // A timeline shows the sources of its events at first sight.
    ...(whole
      ? {sources: 'sources.json'}
      : names.includes('timeline') && {eventSources: 'sources.json?events'}),
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

const elementsOf = (names) => {
  const wanted = elements.filter(({name}) => names.includes(name));
  return `${wanted.map(({className, tag}) => `import {${className}} from './${tag}.js';`).join('')}
export const elements = {${wanted.map(({className, tag}) => `'${tag}': ${className}`).join()}};`;
};

/** Code in the place of modules about the advice on accounts, in a script whose guide has none: the box is a list of its parts. */
const withoutAdvice = {
  'src/elements/guide/box.ts':
    "export {overview as bodyOf} from './overview.js'; export const adviceIn = () => []; export const panels = ['scope', 'faq', 'timeline']; import {guideStyles} from './styles.js'; import {overviewStyles} from './overview-styles.js'; export const boxStyles = [guideStyles, overviewStyles];",
  'src/elements/linkage/body.ts':
    'export const linkageBody = () => {}; export const linkageSentences = () => [];',
  'src/elements/linkage/styles.ts': 'export const linkageStyles = [];',
  'src/domain/linkage/questions.ts': 'export const questionFlow = () => {};',
};

/** Code in the place of modules about guides without such advice. */
const withAdvice = {
  'src/elements/guide/box.ts':
    "export {guideBody as bodyOf} from './body.js'; export {linkageSentences as adviceIn} from '../linkage/body.js'; export const panels = ['steps']; export {guideStyles as boxStyles} from './styles.js';",
};

/** Narrows the library's two lists, of content and of elements, to those that one script is for, and lets it read ids from its facts. */
export function narrowLists(script) {
  const {held: names, linkage, letters, regional, counts, whole} = script;
  const narrowed = new Map([
    [resolve('src/content/catalogue.ts'), catalogueOf(script)],
    [resolve('src/content/ids.ts'), "export {idsOf} from './ids-in-facts.js';"],
    [resolve('src/elements/index.ts'), elementsOf(names)],
  ]);
  const narrow = (codes) => {
    for (const [module, code] of Object.entries(codes)) narrowed.set(resolve(module), code);
  };
  if (names.includes('guide')) narrow(linkage ? withAdvice : withoutAdvice);
  const embedded = ['scope', 'faq'].filter((name) => names.includes(name));
  if (embedded.length && (linkage || !names.includes('guide')))
    narrow({
      'src/elements/parts/own-region-select.ts':
        "export {regionSelect as ownRegionSelect} from './region.js';",
    });
  if (names.some((name) => ['steps', 'scope', 'faq'].includes(name)))
    narrow({'src/domain/regional.ts': `export const isRegional = () => ${regional};`});
  if (names.includes('steps') && !letters)
    narrow({'src/elements/steps/letters-file.ts': 'export const lettersFile = () => Promise.reject();'});
  if (linkage && !counts) narrow({'src/elements/linkage/counts.ts': "export const counts = () => '';"});
  if (!letters) narrow({'src/content/letters.ts': 'export const letters = {};'});
  if (whole && letters) narrow({'src/content/letters.ts': lettersOf()});
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
