const drop = (entries, ...keys) => {
  for (const entry of Object.values(entries)) for (const key of keys) delete entry[key];
};

/**
 * Takes away what only maintainers, translators and the check need, by kind of file. It stays in dist/data.
 */
const trimmed = {
  guide(guide) {
    const {controls, links, service, review, steps} = guide;
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
  words: (words) => drop([words], 'status', 'made', 'lang'),
};

/** JSON becomes a module of its own, so that no bundler or browser has to know import attributes. */
export const content = () => ({
  name: 'content',
  transform(code, id) {
    if (!id.endsWith('.json')) return null;
    const data = JSON.parse(code);
    drop([data], '$schema');
    trimmed[id.includes('/words/') ? 'words' : /(\w+)\.json$/.exec(id)[1]]?.(data);
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
