import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {tsImport} from 'tsx/esm/api';

// The page unpacks them in the same order.
const order = pathToFileURL(resolve('src/content/ids-in-facts.ts')).href;
const {idsOf} = await tsImport(order, order);

/** Collections whose ids the facts list, and that are large enough to be worth it. */
const inFacts = [
  'heads',
  'steps',
  'links',
  'panels',
  'items',
  'notes',
  'questions',
  'scope',
  'faq',
  'events',
];

function idsInFacts(collection, entries, facts) {
  const ids = idsOf(collection, facts, []);
  const lost = Object.keys(entries).filter((id) => !ids.includes(id));
  if (lost.length) throw new Error(`No fact has the words that stand under ${collection}: ${lost}`);
  return ids;
}

/** Line of the shape, and texts, of one collection. */
function packed(collection, entries, facts) {
  const isKnown = facts && inFacts.includes(collection);
  const ids = isKnown ? idsInFacts(collection, entries, facts) : Object.keys(entries);
  const fields = [...new Set(Object.values(entries).flatMap(Object.keys))];
  return {
    line: [collection, fields.join(), ...(isKnown ? [] : ids)].join(' '),
    texts: ids.flatMap((id, index) =>
      fields.map((field) => (ids.indexOf(id) === index && entries[id]?.[field]) || ''),
    ),
  };
}

/**
 * Packs words, as src/content/unpack.ts describes: names of fields stand once, and neither ids nor quotation marks stand between the texts,
 * where compression finds their repetition only so well.
 * @param {Record<string, any>} words words of one language.
 * @param {object} [facts] guide.json and linkage.json, where the script holds them: the ids of large collections are left out then.
 * @returns {{packed: {shape: string, texts: string}}}
 */
export function packWords({lang, fallback, ...words}, facts) {
  const all = Object.entries(words);
  // Interface strings are named by their English texts, which have spaces in them.
  const isPackable = ([name, entries]) => name !== 'interface' && Object.keys(entries).length > 0;
  const parts = all.filter(isPackable).map(([name, entries]) => packed(name, entries, facts));
  const texts = parts.flatMap((part) => part.texts);
  const barred = texts.find((text) => text.includes('|'));
  if (barred) throw new Error(`Bars separate packed texts: no text may hold one: ${barred}`);
  return {
    packed: {shape: parts.map(({line}) => line).join('\n'), texts: texts.join('|')},
    ...Object.fromEntries(all.filter((each) => !isPackable(each))),
    ...(fallback && {lang, fallback}),
  };
}
