/**
 * Coverage of the researched claims, guide by guide: a file of coverage/ names the sentences that use each claim, or the reason why none
 * does. `used` is written by this test with UPDATE_SNAPSHOTS=1; `left` and `why` are written by hand, and so is the list of claims.
 */
import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {test} from 'node:test';
import {guides} from '../../tools/build/outputs.mjs';
import type {Sources} from '../../src/domain/model/sources.js';

/** Reasons. `unknown`: the research found nothing to say. */
const kinds = ['commentary', 'advertising', 'outdated', 'out-of-scope', 'maintainer', 'unknown'];

interface Claim {
  /** `collection/id` of the sentences that rest on it, in a row. */
  used?: string;
  /** Kind of reason for leaving it out. */
  left?: string;
  why?: string;
}

/** Claims of each guide by origin: the dossiers, what the articles say and the dossier left open, secondary sources found later, the law. */
const origins: Record<string, Record<string, number>> = {
  'meta-ai': {meta: 157, gap: 22, lead: 7, law: 1},
  'linkedin-ai': {'linkedin-genai': 41, 'linkedin-form': 14, 'linkedin-note': 5},
  chatgpt: {'openai-chatgpt': 20, 'openai-portal': 10},
  'people-search': {broker: 34, california: 9},
  gemini: {'google-gemini': 36, 'google-gmail': 12, 'google-note': 1},
};

for (const {id: guide} of guides) {
  const file = `test/content/coverage/${guide}.json`;
  const read = () => JSON.parse(readFileSync(file, 'utf8')) as Record<string, Claim>;
  const {evidence} = JSON.parse(readFileSync(`content/${guide}/sources.json`, 'utf8')) as Sources;

  /** Claims and the sentences that rest on them. */
  const uses = new Map<string, string[]>();
  for (const [sentence, {facts}] of Object.entries(evidence))
    for (const fact of facts) uses.set(fact, [...(uses.get(fact) ?? []), sentence].sort());

  if (process.env.UPDATE_SNAPSHOTS) {
    const written = Object.entries(read()).map(([id, {left, why}]) => {
      const used = uses.get(id)?.join(' ');
      return [id, used ? {used} : {left, why}];
    });
    writeFileSync(file, `${JSON.stringify(Object.fromEntries(written), undefined, 2)}\n`);
  }
  const coverage = read();

  test(`every claim that a sentence of ${guide} rests on is listed`, () => {
    assert.deepEqual(
      [...uses.keys()].filter((id) => !(id in coverage)),
      [],
    );
  });

  test(`every claim about ${guide} is used where the list says, or left out for a reason`, () => {
    for (const [id, {used, left, why}] of Object.entries(coverage)) {
      assert.equal(used, uses.get(id)?.join(' '), `${id}: UPDATE_SNAPSHOTS=1 writes the list anew`);
      if (used) continue;
      assert.ok(kinds.includes(left ?? ''), `${id}: neither used nor left out as one of ${kinds.join(', ')}`);
      assert.match(why ?? '', /^[A-Z].{20,}\.$/, `${id}: why is it left out?`);
    }
  });

  test(`no claim about ${guide} was lost from the list`, () => {
    const ids = Object.keys(coverage);
    const counts = Object.entries(origins[guide] ?? {});
    for (const [origin, count] of counts)
      assert.equal(ids.filter((id) => id.startsWith(`${origin}-`)).length, count, origin);
    assert.equal(
      counts.reduce((sum, [, count]) => sum + count, 0),
      ids.length,
    );
  });
}
