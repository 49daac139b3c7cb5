/** What only maintainers and translators need. It stays in dist/data and out of every script. */
const dropped = {
  $schema: /\.json$/,
  status: /\/words\/[\w-]+\.json$/,
  made: /\/words\/[\w-]+\.json$/,
};

/** The same inside the file of this name. */
const trimmed = {
  labels({labels}) {
    for (const languages of Object.values(labels))
      for (const label of Object.values(languages)) delete label.sources;
  },
  sources({sources, evidence}) {
    const named = new Set();
    for (const entry of Object.values(evidence)) {
      delete entry.facts;
      for (const id of [...entry.supports, ...(entry.contradicts ?? [])]) named.add(id);
    }
    for (const id of Object.keys(sources))
      if (named.has(id)) {
        // The panel names publisher, kind and date, and links; the title is for those who check.
        delete sources[id].title;
        delete sources[id].lang;
      } else delete sources[id];
  },
};

/** JSON becomes a module of its own, so that no bundler or browser has to know import attributes. */
export const content = () => ({
  name: 'content',
  transform(code, id) {
    if (!id.endsWith('.json')) return null;
    const data = JSON.parse(code);
    for (const [key, files] of Object.entries(dropped)) if (files.test(id)) delete data[key];
    trimmed[/(\w+)\.json$/.exec(id)?.[1]]?.(data);
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
