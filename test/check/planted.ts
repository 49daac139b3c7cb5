import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import type {GuideFiles} from '../../src/check/content.js';
import {checkGuide, formatProblem, type CheckOptions} from '../../src/check/guide.js';

/** Files of a guide, by the short names of the tests. */
const files = {
  guide: 'guide.json',
  linkage: 'linkage.json',
  letters: 'letters.json',
  labels: 'labels.json',
  sources: 'sources.json',
  en: 'words/en.json',
  de: 'words/de.json',
};
type Name = keyof typeof files;

/** New value at a place such as `controls.0.link`; without a value, the old one is taken away. */
export type Change = readonly [file: Name, place: string, value?: unknown];

/** Mistake that is planted into the valid guide, and the sentences of the check about it. */
export interface Mistake {
  title: string;
  changes: readonly Change[];
  says: readonly string[];
}

/** Gives things words that no rule objects to, in both languages. */
export const worded = (field: string, ...places: string[]): Change[] =>
  places.flatMap((place): Change[] => [
    ['en', place, {[field]: 'Nothing'}],
    ['de', place, {[field]: 'Nichts'}],
  ]);

export const today = '2026-11-22';

type Holder = Record<string, unknown>;

/** Plants mistakes into the guide in a folder of the fixtures. */
export function plantedIn(folder: string, {linkage}: {linkage: boolean}) {
  const names = (Object.keys(files) as Name[]).filter(
    (name) => ({linkage, letters: !linkage})[name as string] ?? true,
  );
  const texts = names.map((name) => {
    return [name, readFileSync(`test/fixtures/${folder}/${files[name]}`, 'utf8')] as const;
  });

  /** Makes changes in the valid guide. */
  function filesAfter(changes: readonly Change[]): GuideFiles {
    const jsons: Holder = Object.fromEntries(texts.map(([name, text]) => [name, JSON.parse(text)]));
    for (const [file, place, value] of changes) {
      const keys = [file, ...place.split('.').filter(Boolean)];
      const last = keys.pop()!;
      const holder = keys.reduce<Holder>((here, key) => here[key] as Holder, jsons);
      if (value !== undefined) holder[last] = value;
      else if (Array.isArray(holder)) holder.splice(Number(last), 1);
      else delete holder[last];
    }
    const file = (name: Name) => ({file: `${folder}/${files[name]}`, json: jsons[name]});
    return {
      guide: file('guide'),
      ...(linkage ? {linkage: file('linkage')} : {}),
      ...(jsons['letters'] ? {letters: file('letters')} : {}),
      labels: file('labels'),
      sources: file('sources'),
      words: [file('en'), file('de')],
    };
  }

  /** Sentences of the check about the valid guide with the changes made. */
  const sentencesAfter = (
    changes: readonly Change[],
    options: Partial<CheckOptions> = {},
  ): readonly string[] => checkGuide(filesAfter(changes), {today, ...options}).map(formatProblem);

  /** Declares one test for each mistake: the check says these sentences and no other. */
  function testMistakes(mistakes: readonly Mistake[]): void {
    for (const {title, changes, says} of mistakes)
      test(title, () => assert.deepEqual(sentencesAfter(changes), says));
  }
  return {filesAfter, sentencesAfter, testMistakes};
}

export const {filesAfter, sentencesAfter, testMistakes} = plantedIn('nothing', {linkage: false});
