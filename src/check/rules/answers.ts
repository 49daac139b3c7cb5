import {quote, quoteAll, type JsonPath} from '../problem.js';
import {isFor, type ReaderRule} from '../audience.js';
import {regions, type Collection} from '../../domain/model/guide.js';
import {matches, type Situation} from '../../domain/situation.js';

type Readers = readonly Situation[];

/**
 * Names readers by their regions: `in "us", "other"`, with an example where not all readers of a region are meant.
 * @param missed some of `all`.
 */
function describe(missed: Readers, all: Readers): string {
  const within = (readers: Readers, region: string) => readers.filter((reader) => reader.region === region);
  const where = regions.filter((region) => within(missed, region).length);
  const partly = where.find((region) => within(missed, region).length < within(all, region).length);
  if (!partly) return `in ${quoteAll(where)}`;
  const [{device, menus, platforms}] = within(missed, partly) as [Situation];
  const language = menus ? `menus in ${quote(menus)}` : 'menus in any other language';
  return `in ${quoteAll(where)} (such as on ${[device, language, ...platforms].join(', ')})`;
}

/** Every list has an entry for every reader: otherwise some are left without an answer. */
const checkCovered: ReaderRule = ({guide}, {everyone}, say) => {
  const places = [
    {path: ['heads'], entries: guide.json.heads, all: everyone},
    ...guide.json.controls.map((control, i) => ({
      path: ['controls', i, 'variants'],
      entries: control.variants,
      all: everyone.filter((reader) => isFor(control, reader)),
    })),
    ...(['scope', 'faq'] as const).map((collection) => ({
      path: [collection],
      entries: guide.json[collection],
      all: everyone,
    })),
  ];
  for (const {path, entries, all} of places) {
    const missed = all.filter((reader) => !entries?.some(({when}) => matches(when, reader)));
    if (entries && missed.length)
      say(
        guide,
        path,
        `Nothing here is for readers ${describe(missed, all)}. Expected an answer for everyone.`,
      );
  }
};

/** One control shows each platform: without any its readers are lost, with two they get two answers. */
const checkPlatforms: ReaderRule = ({guide}, {everyone}, say) => {
  for (const platform of Object.keys(guide.json.platforms)) {
    const path: JsonPath = ['platforms', platform];
    const controls = guide.json.controls.filter(({platforms}) => platforms.includes(platform));
    const all = everyone.filter(({platforms}) => platforms.includes(platform));
    const shownBy = (reader: Situation) => controls.filter((control) => isFor(control, reader)).length;
    const [lost, torn] = [
      all.filter((reader) => shownBy(reader) === 0),
      all.filter((reader) => shownBy(reader) > 1),
    ];
    if (lost.length)
      say(guide, path, `No control shows this to readers ${describe(lost, all)}. Expected exactly one.`);
    if (torn.length) {
      const ids = quoteAll(controls.map(({id}) => id));
      say(
        guide,
        path,
        `More than one of ${ids} shows this to readers ${describe(torn, all)}. Expected exactly one.`,
      );
    }
  }
};

const shown: readonly Collection[] = ['heads', 'controls', 'variants', 'steps', 'paths', 'panels', 'items'];

/** Every thing has readers. Without any, an entry before it takes all of them, or its conditions exclude each other. */
const checkSeen: ReaderRule = ({guide, subjects}, {seen}, say) => {
  for (const collection of shown)
    for (const {id, path} of subjects[collection])
      if (!seen.has(`${collection}/${id}`))
        say(
          guide,
          path,
          collection === 'steps'
            ? 'No reader sees this step. Expected a variant or a path to show it.'
            : 'No reader sees this. Expected a condition that holds for readers whom nothing before it has taken.',
        );
};

/** Every reader gets an answer, one answer, and something to do where the answer says so. */
export const checkAnswers: ReaderRule = (content, audience, say) => {
  for (const rule of [checkCovered, checkPlatforms, checkSeen]) rule(content, audience, say);
  for (const {path, entity} of content.subjects.variants)
    if (entity.answer === 'actionable' && !entity.steps?.length)
      say(
        content.guide,
        [...path, 'steps'],
        'Empty, although the answer is "actionable". Expected the steps to take.',
      );
};
