/** Runs of `wayout copy` in folders of their own. */
import {execFile} from 'node:child_process';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import type {TestContext} from 'node:test';

export interface Ended {
  code: number;
  out: string;
  err: string;
}

/** Runs the installed command; as another user where one is named. */
export const copy = (
  args: readonly string[],
  {cwd, uid}: {cwd?: string; uid?: number} = {},
): Promise<Ended> =>
  new Promise((done) => {
    const cli = resolve('dist/node/cli.js');
    execFile(process.execPath, [cli, 'copy', ...args], {cwd, uid, maxBuffer: 1e8}, (error, out, err) =>
      done({code: Number(error?.code ?? 0), out, err}),
    );
  });

/** A folder of its own for a test. */
export async function folderFor(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'wayout-'));
  t.after(() => rm(folder, {recursive: true, force: true}));
  return folder;
}
