import type {Say} from './problem.js';
import {observedLanguages, type GuideContent} from './content.js';
import {devices, regions, type Control} from '../domain/model/guide.js';
import {planFor, sentencesIn, stepsFor} from '../domain/plan.js';
import {matches, noPlatform, type Situation} from '../domain/situation.js';

/** Readers of each sentence and thing, by `collection/id`, as elements show them. */
export interface Audience {
  everyone: readonly Situation[];
  /** Readers who see a thing at all. */
  seen: ReadonlyMap<string, readonly Situation[]>;
  /** Readers to whom a sentence makes a claim that needs evidence. The steps of a path rest on the evidence of the path. */
  told: ReadonlyMap<string, readonly Situation[]>;
}

/** Rule that depends on the readers of a thing. */
export type ReaderRule = (content: GuideContent, audience: Audience, say: Say) => void;

/** Tests whether a control is meant for a reader, who then has to find a variant in it. */
export const isFor = (control: Control, reader: Situation): boolean =>
  matches(control.when, reader) &&
  (control.platforms.length === 0 ||
    control.platforms.some((platform) => reader.platforms.includes(platform)));

/**
 * Lists every reader that a condition can tell from another. Each has one platform: a reader of several is matched by every condition
 * that matches one of them. The menus `''` stand for all languages in which no label was seen.
 */
function everyReader(content: GuideContent): Situation[] {
  const platforms = [...Object.keys(content.guide.json.platforms), noPlatform].map((platform) => [platform]);
  const menus = [...observedLanguages(content), ''];
  return regions.flatMap((region) =>
    devices.flatMap((device) =>
      menus.flatMap((language) =>
        platforms.map((used) => ({
          region,
          device,
          menus: language,
          platforms: used,
        })),
      ),
    ),
  );
}

/** Most platforms times languages of menus: what each reader sees is looked into for all of them. */
const kindsAtMost = 400;

/** Tests whether the readers of a guide are few enough to look at each, and says so where they are not. */
export function isAudienceKnown(content: GuideContent, say: Say): boolean {
  const platforms = Object.keys(content.guide.json.platforms).length;
  const languages = observedLanguages(content).size;
  if (platforms * languages <= kindsAtMost) return true;
  say(
    content.guide,
    ['platforms'],
    `${platforms} platforms with labels in ${languages} languages are more than can be looked into. Expected ${kindsAtMost} at most, multiplied.`,
  );
  return false;
}

/**
 * Asks the rules of the elements for the sentences and things of each reader.
 * @param shown regions of the sentences of linkage.json, by `collection/id`; they depend on nothing else about a reader.
 */
export function audienceOf(content: GuideContent, shown: ReadonlyMap<string, ReadonlySet<string>>): Audience {
  const guide = content.guide.json;
  const everyone = everyReader(content);
  const seen = new Map<string, Situation[]>();
  const told = new Map<string, Situation[]>();
  const note = (readers: Map<string, Situation[]>, reader: Situation, ids: Iterable<string>) => {
    for (const id of new Set(ids)) {
      if (!readers.has(id)) readers.set(id, []);
      readers.get(id)!.push(reader);
    }
  };
  for (const reader of everyone) {
    const plan = planFor(guide, reader);
    const controls = [...plan.accounts, ...plan.others];
    const onTheWay = controls.flatMap(({paths}) =>
      paths.flatMap(({steps}) => stepsFor(guide, steps, reader)),
    );
    const sentences = sentencesIn(plan, reader);
    note(told, reader, sentences);
    note(seen, reader, [
      ...sentences,
      ...controls.map(({control}) => `controls/${control.id}`),
      ...plan.panels.map(({id}) => `panels/${id}`),
      ...onTheWay.map((id) => `steps/${id}`),
    ]);
  }
  for (const collection of ['scope', 'faq'] as const)
    for (const {id, when} of guide[collection] ?? []) {
      const readers = everyone.filter(({region}) => when?.regions?.includes(region) ?? true);
      seen.set(`${collection}/${id}`, readers);
      told.set(`${collection}/${id}`, readers);
    }
  // An event is told everywhere, with its place: its evidence need not be about the reader's region.
  for (const {id} of guide.events ?? []) {
    seen.set(`events/${id}`, everyone);
    told.set(`events/${id}`, []);
  }
  const letters = content.letters?.json;
  for (const {id, when, blocks} of letters?.letters ?? []) {
    const readers = everyone.filter((reader) => matches(when, reader));
    const used = new Set([...blocks.flat(), letters!.authority.name, letters!.authority.address]);
    for (const reader of readers) {
      note(seen, reader, [`letters/${id}`, ...[...used].map((passage) => `passages/${passage}`)]);
      note(
        told,
        reader,
        [...used].flatMap((passage) => (letters!.passages[passage]?.formula ? [] : `passages/${passage}`)),
      );
    }
  }
  for (const [sentence, within] of shown) {
    const readers = everyone.filter(({region}) => within.has(region));
    seen.set(sentence, readers);
    told.set(sentence, readers);
  }
  return {everyone, seen, told};
}
