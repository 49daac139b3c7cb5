import {readFileSync, readdirSync} from 'node:fs';
import {dirname} from 'node:path';

/** The kinds of things with words that each element shows. A script with one element leaves the others out. */
const shownBy = {
  steps: ['heads', 'controls', 'variants', 'steps', 'paths', 'links', 'panels', 'items', 'messages'],
  linkage: ['links', 'headlines', 'notes', 'questions', 'options'],
};
const collections = new Set(Object.values(shownBy).flat());

/** What an element shows; everything, where no element is given. */
function shown(element) {
  if (!element) return collections;
  if (!shownBy[element.name])
    throw new Error(`${element.tag}: say in tools/rollup/content.mjs what it shows.`);
  return new Set(shownBy[element.name]);
}

/** Whether a script of this element holds linkage.json. */
export const usesLinkage = (element) => shown(element).has('questions');

const drop = (entries, ...keys) => {
  for (const entry of Object.values(entries)) for (const key of keys) delete entry[key];
};

/**
 * Takes away what only maintainers, translators and the check need, by kind of file. It stays in dist/data.
 */
const trimmed = {
  guide(guide) {
    const {controls = [], links, service, review, steps = {}} = guide;
    drop([guide], 'answer');
    drop([service], 'formerNames');
    drop([review], 'by');
    drop(controls, 'mechanism');
    for (const {variants} of controls) drop(variants, 'answer');
    drop(links, 'kind');
    // A note has no box to tick; the other kinds look the same.
    drop(
      Object.values(steps).filter(({kind}) => kind !== 'note'),
      'kind',
    );
  },
  labels({labels}) {
    for (const languages of Object.values(labels)) drop(languages, 'sources', 'former');
  },
  sources({sources, evidence}) {
    drop(evidence, 'facts', 'regions', 'checked');
    // The panel names publisher, kind and date, and links.
    drop(sources, 'title', 'lang');
    const named = Object.values(evidence).flatMap(({supports, contradicts = []}) => [
      ...supports,
      ...contradicts,
    ]);
    drop([sources], ...Object.keys(sources).filter((id) => !named.includes(id)));
  },
  linkage: (linkage) => drop([linkage], 'scenarios'),
  words: (words) => drop([words], 'status', 'made', 'lang'),
};

const without = (data, kinds) =>
  Object.fromEntries(Object.entries(data).filter(([key]) => !collections.has(key) || kinds.has(key)));

/** Takes away what an element does not show, by kind of file. */
const narrowed = {
  guide: without,
  words: without,
  sources: ({sources, evidence}, kinds) => ({
    sources,
    evidence: Object.fromEntries(Object.entries(evidence).filter(([id]) => kinds.has(id.split('/')[0]))),
  }),
  // Steps name labels of their own; elsewhere they stand in the text only.
  labels({labels}, kinds, folder) {
    if (kinds.has('steps')) return {labels};
    const text = readdirSync(`${folder}/words`)
      .map((file) => JSON.parse(readFileSync(`${folder}/words/${file}`, 'utf8')))
      .map((words) => JSON.stringify(without(words, kinds)))
      .join();
    const named = Object.entries(labels).filter(([id]) => text.includes(`{label:${id}}`));
    return {labels: Object.fromEntries(named)};
  },
};

/**
 * JSON becomes a module of its own, so that no bundler or browser has to know import attributes.
 * @param element the only one of the script, as tools/outputs.mjs lists it, if it is.
 */
export const content = (element) => ({
  name: 'content',
  transform(code, id) {
    if (!id.endsWith('.json')) return null;
    const kind = id.includes('/words/') ? 'words' : /(\w+)\.json$/.exec(id)[1];
    const whole = JSON.parse(code);
    drop([whole], '$schema');
    const data = element && narrowed[kind] ? narrowed[kind](whole, shown(element), dirname(id)) : whole;
    trimmed[kind]?.(data);
    return {code: `export default ${JSON.stringify(data)};`, map: {mappings: ''}};
  },
});

/** The chunk of the universal build that a content file goes to. Facts and labels are always read together. */
export function chunkOf(id) {
  const [, guide, file] = /\/content\/([\w-]+)\/([\w/-]+)\.json$/.exec(id) ?? [];
  if (!guide) return undefined;
  const part = /^(guide|labels|linkage)$/.test(file) ? 'facts' : file.replace('/', '-');
  return `wayout-${guide}-${part}`;
}
