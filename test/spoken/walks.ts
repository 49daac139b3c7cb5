/** Walks of this folder as tests: each is gone, and compared with its transcript. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {describe, test} from 'node:test';
import {whyNotHeard} from '../../tools/browsers/screen-reader.mjs';
import {passagesIn, written} from './transcript.js';
import {readWalk} from './walk.js';
import {go} from './walker.js';

const folder = 'test/spoken/walks';
const updating = Boolean(process.env['UPDATE_SNAPSHOTS']);

/** Names of all walks. */
export const names = readdirSync(folder)
  .filter((file) => file.endsWith('.walk'))
  .map((file) => file.replace('.walk', ''));

export function compareWalks(wanted: readonly string[]): void {
  describe('what a screen reader says', {concurrency: availableParallelism()}, () => {
    for (const name of wanted) {
      const walk = readWalk(readFileSync(`${folder}/${name}.walk`, 'utf8'));
      test(`${name} is heard as before`, {skip: whyNotHeard(walk.browser)}, async () => {
        const file = `${folder}/${name}.txt`;
        const stored = existsSync(file) && !updating ? readFileSync(file, 'utf8') : '';
        const transcript = written(await go(walk, passagesIn(stored)));
        if (updating) writeFileSync(file, transcript);
        else
          assert.equal(transcript, stored, `${file} says what was heard. If it should: UPDATE_SNAPSHOTS=1.`);
      });
    }
  });
}
