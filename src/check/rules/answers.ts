import {quote, quoteAll, type JsonPath} from '../problem.js';
import {isFor, type ReaderRule} from '../audience.js';
import type {Rule} from '../content.js';
import {ownProperty} from '../shape.js';
import type {Entity} from '../subjects.js';
import {regions, type AnswerKind, type Collection, type Guide} from '../../domain/model/guide.js';
import type {Evidence} from '../../domain/model/sources.js';
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

/** Controls show each platform: without any its readers are lost, and of several they have to know which is which. */
const checkPlatforms: ReaderRule = ({guide, english}, {everyone}, say) => {
  for (const platform of Object.keys(guide.json.platforms)) {
    const path: JsonPath = ['platforms', platform];
    const controls = guide.json.controls.filter(({platforms}) => platforms.includes(platform));
    const all = everyone.filter(({platforms}) => platforms.includes(platform));
    const shownTo = (reader: Situation) =>
      controls.filter((control) => control.who === 'account' && isFor(control, reader));
    const lost = all.filter((reader) => !shownTo(reader).length);
    if (lost.length)
      say(guide, path, `No control shows this to readers ${describe(lost, all)}. Expected at least one.`);
    const nameless = (reader: Situation) =>
      shownTo(reader).filter(({id}) => !ownProperty(english.json.controls, id)?.['name']);
    const torn = all.filter((reader) => shownTo(reader).length > 1 && nameless(reader).length);
    if (torn.length) {
      const ids = quoteAll(shownTo(torn[0]!).map(({id}) => id));
      say(
        guide,
        path,
        `More than one of ${ids} shows this to readers ${describe(torn, all)}. Expected exactly one, or words that name each.`,
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

/** Answers by which there is nothing to do, and so no steps. */
const restful: readonly AnswerKind[] = ['nothing-needed', 'myth'];

/** Mistakes in a variant: the answer, its steps and its evidence say the same. */
function* contradictions(
  {answer, link, steps = [], items = []}: Entity,
  evidence: Evidence | undefined,
  kinds: Guide['steps'],
): Generator<[field: string, message: string]> {
  if (answer === 'actionable') {
    if (!steps.length)
      yield ['steps', 'Empty, although the answer is "actionable". Expected the steps to take.'];
    return;
  }
  if (link !== undefined)
    yield ['link', `A way to act, although the answer is ${quote(answer!)}. Expected it in an item.`];
  // A note asks nothing of the reader.
  const toTake = steps.filter((id) => kinds[id]!.kind !== 'note');
  if (restful.includes(answer!) && toTake.length)
    yield [
      'steps',
      `${quoteAll(toTake)} to take, although the answer is ${quote(answer!)}. Expected notes at most.`,
    ];
  if (answer !== 'myth') return;
  if (!items.length) yield ['items', 'Missing. Expected an item that says why the myth is told.'];
  if (evidence && !evidence.contradicts)
    yield [
      'answer',
      'A myth that nobody tells. Expected those who tell it as "contradicts" in its evidence.',
    ];
}

/** The answer of a guide is that of its variants; where readers can act in one of them, they can act. */
const checkGuideAnswer: Rule = ({guide, subjects}, say) => {
  const answers = subjects.variants.map(({entity}) => entity.answer!);
  const {answer} = guide.json;
  const expected: readonly AnswerKind[] = answers.includes('actionable') ? ['actionable'] : answers;
  if (!expected.includes(answer))
    say(
      guide,
      ['answer'],
      `${quote(answer)} is not what the variants come to. Expected ${quoteAll([...new Set(expected)])}.`,
    );
};

/** Readers who may not use a control get words to send to those who may. */
const checkAsking: Rule = ({guide}, say) => {
  for (const [i, {who, variants}] of guide.json.controls.entries())
    for (const [k, {steps}] of variants.entries())
      if (who === 'admin' && !steps.some((id) => guide.json.steps[id]!.message))
        say(
          guide,
          ['controls', i, 'variants', k, 'steps'],
          'None of these offers a message, although readers have to ask an admin. Expected a step with "message": true.',
        );
};

/** Every reader gets an answer, one answer, and something to do where the answer says so. */
export const checkAnswers: ReaderRule = (content, audience, say) => {
  for (const rule of [checkCovered, checkPlatforms, checkSeen]) rule(content, audience, say);
  for (const rule of [checkGuideAnswer, checkAsking]) rule(content, say);
  const {evidence} = content.sources.json;
  for (const {id, path, entity} of content.subjects.variants)
    for (const [field, message] of contradictions(
      entity,
      ownProperty(evidence, `variants/${id}`),
      content.guide.json.steps,
    ))
      say(content.guide, [...path, field], message);
};
