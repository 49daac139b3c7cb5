import {formatPath, quote} from '../problem.js';
import type {Rule} from '../content.js';
import type {Subject} from '../subjects.js';

/** Collections in lists. In the others ids are the keys of an object, which cannot hold one twice. */
const listed = [
  ...(['heads', 'controls', 'variants', 'paths', 'panels', 'items'] as const),
  ...(['scope', 'faq', 'events'] as const),
];

/**
 * Names the part of the guide in which an id has to be unique: all of it, as the words belong to the id wherever it stands. Items alone
 * may come back in another list, to be read there too.
 */
const scopeOf = (collection: string, {path}: Subject) =>
  collection === 'items' ? formatPath(path.slice(0, -1)) : 'guide';

/** Facts of an item that stay the same wherever it comes back: all but its condition. */
const repeatedFacts = ({entity: {link, differs, bodies}}: Subject) => JSON.stringify([link, differs, bodies]);

/** Each id stands for one thing, and the names of files and folders say what is in them. */
export const checkIds: Rule = ({guide, words, subjects}, say) => {
  for (const collection of listed) {
    const taken = new Map<string, Subject>();
    for (const subject of subjects[collection]) {
      const scope = `${scopeOf(collection, subject)} ${subject.id}`;
      const earlier = taken.get(scope);
      if (earlier)
        say(
          guide,
          [...subject.path, 'id'],
          `${quote(subject.id)} is the id of ${formatPath(earlier.path)} already.`,
        );
      else taken.set(scope, subject);
    }
  }

  const firsts = new Map<string, Subject>();
  for (const subject of subjects.items) {
    const first = firsts.get(subject.id) ?? subject;
    firsts.set(subject.id, first);
    if (repeatedFacts(first) !== repeatedFacts(subject))
      say(
        guide,
        subject.path,
        `${quote(subject.id)} has another "link", "differs" or "bodies" at ${formatPath(first.path)}.`,
      );
  }

  const folder = guide.file.split('/').at(-2);
  if (folder !== undefined && folder !== guide.json.id)
    say(guide, ['id'], `${quote(guide.json.id)} is not the name of the folder. Expected ${quote(folder)}.`);

  for (const file of words) {
    const name = file.file
      .split('/')
      .at(-1)!
      .replace(/\.json$/, '');
    if (name !== file.json.lang)
      say(file, ['lang'], `${quote(file.json.lang)} is not the name of the file. Expected ${quote(name)}.`);
  }
};
