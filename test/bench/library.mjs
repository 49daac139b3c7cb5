/**
 * Thread time of check and build, and weight of `wayout.js`, for a library of a few guides and for one of many, each in 24 languages. What a
 * guide costs should not grow with their number.
 */
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {languages, writeLibrary} from '../fixtures/library.mjs';

const counts = (process.env.GUIDES ?? '10,100').split(',').map(Number);
const work = fileURLToPath(new URL('library-work.mjs', import.meta.url));

/** A copy of the repository with other content. Sources are copied, since links would be resolved to where they lead. */
function projectWith(count) {
  const folder = mkdtempSync(join(tmpdir(), 'wayout-library-'));
  for (const name of ['package.json', 'tsconfig.json', 'rollup.config.js', 'src', 'tools'])
    cpSync(name, join(folder, name), {recursive: true});
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  cpSync('content/schema', join(folder, 'content/schema'), {recursive: true});
  writeLibrary(join(folder, 'content'), count);
  // Scripts need the strings of the interface in their language.
  const strings = join(folder, 'src/locale/generated');
  for (const language of languages.filter((each) => !['de', 'en'].includes(each)))
    cpSync(join(strings, 'de.json'), join(strings, `${language}.json`));
  return folder;
}

console.log(`Guides in ${languages.length} languages; thread time in ms of each guide and language`);
console.log('| Guides | Check | Content of `wayout.js` | Scripts of one element | `wayout.js`, bytes |');
console.log('|-------:|------:|-----------------------:|-----------------------:|-------------------:|');
for (const count of counts) {
  const folder = projectWith(count);
  const {stdout, stderr, status} = spawnSync(process.execPath, ['--import', 'tsx', work], {
    cwd: folder,
    encoding: 'utf8',
  });
  rmSync(folder, {recursive: true});
  if (status) throw new Error(stderr);
  const {check, content, scripts, bytes} = JSON.parse(stdout);
  const each = (time, width) => (time / count / languages.length).toFixed(2).padStart(width);
  console.log(
    `| ${String(count).padStart(6)} | ${each(check, 5)} | ${each(content, 22)} | ${each(scripts, 22)} | ${String(bytes).padStart(18)} |`,
  );
}
