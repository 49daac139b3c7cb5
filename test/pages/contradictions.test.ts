/** Readers meet both sides where good sources disagree: their words, and their names. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import type {Page} from 'playwright-core';
import type {Collection} from '../../src/domain/model/guide.js';
import {inBrowsers} from './browsers.js';
import {evidence, flat, plain, sources, words} from './content.js';
import {openAll, pageOf, ready} from './fixture.js';

interface Contradiction {
  number: number;
  topic: string;
  /** Region of the readers who meet it; the EU by default. */
  region?: string;
  /** `collection/id` of the sentences that show it. */
  shown: string[];
  /** Patterns for what the sides say, each in one of these sentences. */
  says: string[];
  /** Ids of sources on either side, each beside one of these sentences. */
  sources: string[];
  /** Patterns for what no sentence may say. */
  absent?: string[];
}

const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
const contradictions = read<Contradiction[]>('test/pages/contradictions.json');

const wordsOf = (sentence: string): Record<string, string> => {
  const [collection, id] = sentence.split('/') as [Collection, string];
  return words[collection]![id]!;
};

const tags = ['wayout-steps', 'wayout-scope', 'wayout-faq', 'wayout-timeline'];
const bodyFor = (region: string) => tags.map((tag) => `<${tag} region="${region}"></${tag}>`).join('');

/** Texts of these parts of the page, once every disclosure is open. */
async function textsOf(page: Page, selector: string): Promise<string[]> {
  const texts = await page.evaluate(
    (wanted) =>
      allOurs().flatMap(({shadowRoot}) =>
        [...shadowRoot!.querySelectorAll(wanted)].map(({textContent}) => textContent),
      ),
    selector,
  );
  return texts.map((text) => flat(text ?? ''));
}

/** Missing sides of one contradiction, on a whole page and in the entries of its lists. */
function missing(
  {number, shown, says, sources: wanted}: Contradiction,
  page: string,
  entries: readonly string[],
): string[] {
  const found = new Set<string>();
  const problems: string[] = [];
  for (const sentence of shown) {
    const {title, summary, answer, name, text, ...others} = wordsOf(sentence);
    const lead = flat(plain(summary ?? title ?? answer ?? name ?? text));
    const {supports, contradicts = []} = evidence[sentence]!;
    for (const each of [title, summary, answer, name, text, others['why'], others['differs']])
      if (each && !page.includes(flat(plain(each))))
        problems.push(`${number}: ${sentence} does not show “${each}”`);
    for (const id of [...supports, ...contradicts])
      if (entries.some((entry) => entry.includes(lead) && entry.includes(sources[id]!.publisher)))
        found.add(id);
  }
  const said = shown.flatMap((sentence) => Object.values(wordsOf(sentence))).join(' ');
  return [
    ...problems,
    ...says
      .filter((side) => !new RegExp(side, 'u').test(said))
      .map((side) => `${number}: nobody says ${side}`),
    ...wanted.filter((id) => !found.has(id)).map((id) => `${number}: ${id} is not named beside it`),
  ];
}

inBrowsers(['chromium'], (open) => {
  for (const region of ['eea', 'uk', 'us'])
    test(`both sides of every contradiction stand on the page, with their sources, for readers in ${region}`, async (t) => {
      const here = contradictions.filter((each) => (each.region ?? 'eea') === region);
      assert.ok(here.length);
      const {page} = await open(t, {rules: {'/page.html': pageOf({body: bodyFor(region)})}});
      await ready(page);
      await openAll(page);
      const whole = (await textsOf(page, 'section')).join(' ');
      const entries = await textsOf(page, 'li, .fold');
      assert.deepEqual(
        here.flatMap((each) => missing(each, whole, entries)),
        [],
      );
    });
});

test('no sentence says what the facts do not allow', () => {
  const texts = Object.values(words).flatMap((entries) =>
    typeof entries === 'object' ? Object.values(entries).flatMap((fields) => Object.values(fields)) : [],
  );
  for (const {number, absent = []} of contradictions)
    for (const pattern of absent)
      assert.deepEqual(
        texts.filter((text) => new RegExp(pattern, 'iu').test(text)),
        [],
        `${number}: ${pattern}`,
      );
});

test('each of the 22 contradictions that were found is looked for', () => {
  assert.deepEqual(
    contradictions.map(({number}) => number),
    Array.from({length: 22}, (_, index) => index + 1),
  );
  for (const {number, shown, absent} of contradictions)
    assert.ok(shown.length || absent?.length, `${number}`);
});
