import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {tsImport} from 'tsx/esm/api';

// The page unpacks them in the same order.
const order = pathToFileURL(resolve('src/content/ids-in-facts.ts')).href;
const {idsOf} = await tsImport(order, order);

/** Collections whose ids the facts list, and that are large enough to be worth it. */
const inFacts = ['heads', 'steps', 'links', 'panels', 'items', 'notes', 'questions', 'scope', 'faq', 'events'];

/** Texts of a collection, behind the names of their fields and, where these do not come from the facts, the ids. */
function packed(entries, ids, beside) {
  const fields = [...new Set(Object.values(entries).flatMap(Object.keys))];
  const texts = ids.flatMap((id, index) =>
    fields.map((field) => (ids.indexOf(id) === index && entries[id]?.[field]) || ''),
  );
  return [fields.join(' '), beside, ...texts];
}

function withoutIds(collection, entries, facts) {
  const ids = idsOf(collection, facts);
  const lost = Object.keys(entries).filter((id) => !ids.includes(id));
  if (lost.length) throw new Error(`No fact has the words that stand under ${collection}: ${lost}`);
  return packed(entries, ids, '');
}

const withIds = (entries) => packed(entries, Object.keys(entries), Object.keys(entries).join(' '));

/**
 * Packs words: names of fields stand once, and ids do not stand between the texts, where compression finds their repetition only so well.
 * @param words of one language.
 * @param facts guide.json and linkage.json, where the script holds them: their ids are left out then.
 */
export function packWords({lang, fallback, ...words}, facts) {
  const all = Object.entries(words);
  const packable = all.filter(([name]) => !facts || inFacts.includes(name));
  return {
    packed: Object.fromEntries(
      packable.map(([name, entries]) => [name, facts ? withoutIds(name, entries, facts) : withIds(entries)]),
    ),
    ...Object.fromEntries(all.filter((each) => !packable.includes(each))),
    ...(fallback && {lang, fallback}),
  };
}
