/** Checks and builds the project in the working directory, and prints what that took, as JSON. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {rollup} from 'rollup';

const here = (path) => import(pathToFileURL(join(process.cwd(), path)).href);
const {checkContent} = await here('src/node/check.ts');
const {scripts} = await here('rollup.config.js');
const {guides} = await here('tools/build/outputs.mjs');

/** Milliseconds that all threads spent on a task. */
async function threadTime(task) {
  const start = process.cpuUsage();
  await task();
  const {user, system} = process.cpuUsage(start);
  return (user + system) / 1000;
}

const build = async ({output, ...input}) => {
  const bundle = await rollup(input);
  await bundle.write(output);
  await bundle.close();
};

const check = await threadTime(async () => {
  const {problems} = await checkContent('content');
  if (problems.length) throw new Error(JSON.stringify(problems[0]));
});
const content = await threadTime(() => build(scripts.get('wayout.js')));
const scriptsOfSteps = await threadTime(() => build(scripts.get(`wayout-${guides[0].id}-steps-en.js`)));
const bytes = brotliCompressSync(readFileSync('dist/cdn/wayout.js')).length;
console.log(JSON.stringify({check, content, scripts: scriptsOfSteps, bytes}));
