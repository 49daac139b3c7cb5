/** Runs the Node tests below the given folders. Node 20 does not expand globs itself, and not every shell does. */
import {spawnSync} from 'node:child_process';
import {availableParallelism} from 'node:os';
import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

const folders = process.argv.slice(2);
const files = folders
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder, {recursive: true}).map((file) => join(folder, file)))
  .filter((file) => file.endsWith('.test.ts'))
  .sort();
if (!files.length) throw new Error(`No tests below ${folders.join(', ')}.`);

const options = [
  '--import',
  'tsx',
  '--test',
  '--test-reporter=spec',
  `--test-concurrency=${availableParallelism()}`,
];
const {status} = spawnSync(process.execPath, [...options, ...files], {stdio: 'inherit'});
process.exitCode = status ?? 1;
