import {startHeadline} from '../subjects.js';
import {everySituation} from './situations.js';
import {quote, type JsonFile, type Say} from '../problem.js';
import type {LinkageFile} from '../files/linkage.js';
import {advise} from '../../domain/linkage/advice.js';
import {ownProperty} from '../shape.js';
import type {WordsFile} from '../files/words.js';

/** Regions in which each sentence is shown, by `collection/id`. */
export type Shown = Map<string, Set<string>>;

export const noteShown = (shown: Shown, sentence: string, region: string): void => {
  if (!shown.has(sentence)) shown.set(sentence, new Set());
  shown.get(sentence)!.add(region);
};

/** Looks at the advice for every situation: each rule has its use, and nothing is said twice. */
export function checkAdvice(
  file: JsonFile<LinkageFile>,
  english: JsonFile<WordsFile>,
  shown: Shown,
  say: Say,
): void {
  const {rules, policy} = file.json;
  const fired = new Set<string>();
  const doubled = new Set<string>();
  for (const situation of everySituation(file.json)) {
    const {headline, notes} = advise(situation, file.json);
    for (const {platform} of situation.accounts!) noteShown(shown, `units/${platform}`, situation.region!);
    const speakers = new Map<string, string>();
    noteShown(shown, `headlines/${headline}`, situation.region!);
    for (const note of notes) {
      fired.add(note.id);
      noteShown(shown, `notes/${note.say}`, situation.region!);
      const first = speakers.get(note.say);
      if (first !== undefined) doubled.add(`${first} ${note.id}`);
      speakers.set(note.say, note.id);
    }
  }
  for (const [region, right] of Object.entries(policy.right))
    if (right !== 'none') noteShown(shown, `headlines/${startHeadline}`, region);

  for (const [i, {id, say: note}] of rules.entries()) {
    if (!fired.has(id))
      say(
        file,
        ['rules', i, 'when'],
        'This holds in no situation. Expected conditions that can hold together.',
      );
    const other = rules.find((rule) => doubled.has(`${rule.id} ${id}`));
    if (other)
      say(
        file,
        ['rules', i],
        `Says ${quote(note)} where ${quote(other.id)} says it already. Expected conditions that exclude each other.`,
      );
  }
  for (const sentence of shown.keys()) {
    const [collection, id] = sentence.split('/') as [string, string];
    if (
      collection === 'headlines' &&
      ownProperty(ownProperty(english.json.headlines, id), 'title') === undefined
    )
      say(english, ['headlines', id, 'title'], 'Missing. Expected the sentence beside the number.');
  }
}
