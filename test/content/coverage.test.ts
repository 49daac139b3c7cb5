/**
 * Coverage of the researched claims: coverage.json names the sentences that use each claim, or the reason why none does. `used` is written by this test with
 * UPDATE_SNAPSHOTS=1; `left` and `why` are written by hand, and so is the list of claims.
 */
import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {test} from 'node:test';
import type {Sources} from '../../src/domain/model/sources.js';

const kinds = ['commentary', 'advertising', 'outdated', 'out-of-scope', 'maintainer'];

interface Claim {
  /** `collection/id` of the sentences that rest on it, in a row. */
  used?: string;
  /** Kind of reason for leaving it out. */
  left?: string;
  why?: string;
}

const file = 'test/content/coverage.json';
const read = () => JSON.parse(readFileSync(file, 'utf8')) as Record<string, Claim>;
const {evidence} = JSON.parse(readFileSync('content/meta-ai/sources.json', 'utf8')) as Sources;

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

test('every claim that a sentence rests on is listed', () => {
  assert.deepEqual(
    [...uses.keys()].filter((id) => !(id in coverage)),
    [],
  );
});

test('every claim is used where the list says, or left out for a reason', () => {
  for (const [id, {used, left, why}] of Object.entries(coverage)) {
    assert.equal(used, uses.get(id)?.join(' '), `${id}: UPDATE_SNAPSHOTS=1 writes the list anew`);
    if (used) continue;
    assert.ok(kinds.includes(left ?? ''), `${id}: neither used nor left out as one of ${kinds.join(', ')}`);
    assert.match(why ?? '', /^[A-Z].{20,}\.$/, `${id}: why is it left out?`);
  }
});

/** Claims by origin: the dossier, what the articles say and the dossier left open, secondary sources found later, and the law. */
const origins = {meta: 157, gap: 22, lead: 7, law: 1};

test('no claim was lost from the list', () => {
  const ids = Object.keys(coverage);
  for (const [origin, count] of Object.entries(origins))
    assert.equal(ids.filter((id) => id.startsWith(`${origin}-`)).length, count, origin);
});
