import {quote, quoteAll} from '../problem.js';
import type {ReaderRule} from '../audience.js';
import {ownProperty} from '../shape.js';
import type {Rule} from '../content.js';
import {regions, type Collection, type Words} from '../../domain/model/guide.js';

/** Tests whether the words of a thing need sources: not if there are none, or if they do no more than ask. */
export function makesClaim(words: Partial<Words>, sentence: string): boolean {
  const [collection, id] = sentence.split('/') as [Collection, string];
  const found = ownProperty(words[collection], id);
  if (collection === 'variants' || collection === 'headlines') return found !== undefined;
  if (collection === 'units') return found?.['text'] !== undefined;
  // Names of letters are for a select, and the interface names things.
  if (collection === 'letters' || collection === 'interface') return false;
  return collection !== 'questions' || found?.['hint'] !== undefined || found?.['why'] !== undefined;
}

/** Every sentence has its sources, wherever it is shown: a right in one region says nothing about another. */
export const checkEvidence: ReaderRule = ({sources, english}, {told}, say) => {
  for (const [sentence, readers] of told) {
    const path = ['evidence', sentence];
    const evidence = ownProperty(sources.json.evidence, sentence);
    if (evidence) {
      const uncovered = regions.filter(
        (region) => !evidence.regions.includes(region) && readers.some((reader) => reader.region === region),
      );
      if (uncovered.length)
        say(
          sources,
          [...path, 'regions'],
          `The sentence shows in ${quoteAll(uncovered)} too. Expected evidence for there, or a narrower condition.`,
        );
    } else if (makesClaim(english.json, sentence))
      say(sources, path, 'Missing. Expected the sources of this sentence.');
  }
};

/** Readers learn of both sides of a contradiction between sources, and the register holds no source in vain. */
export const checkSources: Rule = ({guide, labels, letters, sources, subjects}, say) => {
  const {evidence} = sources.json;
  for (const {id, path, entity} of subjects.items) {
    const found = ownProperty(evidence, `items/${id}`);
    if (entity.differs && found && !found.contradicts)
      say(
        guide,
        [...path, 'differs'],
        `The evidence of ${quote(`items/${id}`)} has no source that contradicts.`,
      );
  }

  const used = new Set([
    ...Object.values(evidence).flatMap(({supports, contradicts = []}) => [...supports, ...contradicts]),
    ...Object.values(labels.json.labels).flatMap((languages) =>
      Object.values(languages).flatMap((label) => label.sources),
    ),
    ...(guide.json.bodies ?? []).flatMap(({source, complaints}) => [source ?? [], complaints ?? []].flat()),
    ...(letters ? [letters.json.source, letters.json.register ?? []].flat() : []),
  ]);
  for (const id of Object.keys(sources.json.sources))
    if (!used.has(id))
      say(
        sources,
        ['sources', id],
        'No evidence, no label, no body and no letter uses this source. Expected a use of it, or its removal.',
      );
};
