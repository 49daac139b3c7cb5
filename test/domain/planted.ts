import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {checkGuide, formatProblem, type CheckOptions, type GuideFiles} from '../../src/domain/check.js';

/** The files of the guide about nothing, by the short names that the tests use. */
const names = {
  guide: 'nothing/guide.json',
  labels: 'nothing/labels.json',
  sources: 'nothing/sources.json',
  en: 'nothing/words/en.json',
  de: 'nothing/words/de.json',
};

/** A new value at a place such as `controls.0.link`; without a value, what stands there is taken away. */
export type Change = readonly [file: keyof typeof names, place: string, value?: unknown];

/** A mistake that is planted into the valid guide, and what the check says about it. */
export interface Mistake {
  title: string;
  changes: readonly Change[];
  says: readonly string[];
}

export const today = '2026-11-22';

const texts = Object.fromEntries(
  Object.entries(names).map(([name, file]) => [
    name,
    readFileSync(new URL(`../fixtures/${file}`, import.meta.url), 'utf8'),
  ]),
);

type Holder = Record<string, unknown>;

/** The valid guide, with the changes made. */
export function filesAfter(changes: readonly Change[]): GuideFiles {
  const jsons: Holder = Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, JSON.parse(text)]),
  );
  for (const [file, place, value] of changes) {
    const keys = [file, ...place.split('.').filter(Boolean)];
    const last = keys.pop()!;
    const holder = keys.reduce<Holder>((here, key) => here[key] as Holder, jsons);
    if (value === undefined) delete holder[last];
    else holder[last] = value;
  }
  const file = (name: keyof typeof names) => ({file: names[name], json: jsons[name]});
  return {
    guide: file('guide'),
    labels: file('labels'),
    sources: file('sources'),
    words: [file('en'), file('de')],
  };
}

/** What the check says about the valid guide with the changes made. */
export const sentencesAfter = (
  changes: readonly Change[],
  options: Partial<CheckOptions> = {},
): readonly string[] => checkGuide(filesAfter(changes), {today, ...options}).map(formatProblem);

/** One test for each mistake: the check says these sentences and no other. */
export function testMistakes(mistakes: readonly Mistake[]): void {
  for (const {title, changes, says} of mistakes)
    test(title, () => assert.deepEqual(sentencesAfter(changes), says));
}
