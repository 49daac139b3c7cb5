import {labelsIn} from './markup.js';
import {quote, quoteAll, type JsonFile, type JsonPath} from '../problem.js';
import type {ReaderRule} from '../audience.js';
import {ownProperty} from '../shape.js';
import type {Collection} from '../../domain/model/guide.js';

interface LabelUse {
  from: JsonFile;
  path: JsonPath;
  label: string;
}

/**
 * Every reader of a label finds it in the language of their menus, or in English, the fallback where nothing was observed.
 */
export const checkLabels: ReaderRule = ({guide, labels, english}, {seen}, say) => {
  const usesOf = (collection: Collection, id: string): LabelUse[] => {
    const step = collection === 'steps' ? ownProperty(guide.json.steps, id) : undefined;
    const listed = (step?.labels ?? []).map((label, i) => ({
      from: guide,
      path: ['steps', id, 'labels', i],
      label,
    }));
    const placed = Object.entries(ownProperty(english.json[collection], id) ?? {}).flatMap(([field, text]) =>
      labelsIn(text).map((label) => ({from: english, path: [collection, id, field], label})),
    );
    return [...listed, ...placed];
  };

  for (const [sentence, readers] of seen) {
    const [collection, id] = sentence.split('/') as [Collection, string];
    for (const {from, path, label} of usesOf(collection, id)) {
      const languages = ownProperty(labels.json.labels, label);
      if (!languages || ownProperty(languages, 'en')) continue;
      const menus = new Set(readers.map((reader) => reader.menus));
      const [missing] = [...menus].filter((language) => !ownProperty(languages, language));
      if (missing === undefined) continue;
      const others = missing ? `menus in ${quote(missing)}` : 'menus in any other language';
      const known = quoteAll(Object.keys(languages));
      say(
        from,
        path,
        `${quote(label)} was seen in ${known} only, but readers with ${others} get here. Expected "en" too.`,
      );
    }
  }
};
