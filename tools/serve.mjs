/** Serves the demo, rebuilt and reloaded when a file in src, content or demo changes. */
import {readFileSync, readdirSync} from 'node:fs';
import {createServer} from 'node:net';
import {startDevServer} from '@web/dev-server';
import {watch} from 'rollup';
import {scripts} from '../rollup.config.js';
import {filesApart} from './build/outputs.mjs';
import {pseudoPage} from './strings/pseudo-page.mjs';

/** First free port from the given one on. */
async function freePort(port) {
  const free = await new Promise((resolve) => {
    const server = createServer().once('error', () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });
  return free ? port : freePort(port + 1);
}

const demo = readdirSync('demo', {recursive: true})
  .filter((file) => /\.(html|json|js)$/.test(file))
  .map((file) => readFileSync(`demo/${file}`, 'utf8'))
  .join('\n');
const named = [...scripts.keys()].filter((file) => demo.includes(`/${file}`));
// Scripts fetch these from beside them.
const shown = [...named, ...Object.values(filesApart)].map((file) => scripts.get(file));
if (!named.length) throw new Error('No page in demo/ loads a script from dist/cdn.');

const builds = watch(shown);
const firstBuild = new Promise((resolve) => {
  builds.on('event', (event) => {
    if (event.code === 'BUNDLE_END') {
      console.log(`Built in ${event.duration} ms.`);
      void event.result.close();
    }
    // An error in the source ends nothing: the next save builds again.
    if (event.code === 'ERROR') console.error(event.error.message);
    if (event.code === 'END') resolve();
  });
});
await firstBuild;

const port = await freePort(Number(process.env.PORT ?? 8000));
await startDevServer({
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
  config: {
    port,
    watch: true,
    clearTerminalOnReload: false,
    middleware: [pseudoPage, (context, next) => (context.path === '/' ? context.redirect('/demo/') : next())],
  },
});
console.log(`The demo is at http://localhost:${port}/ and reloads when you save. Ctrl+C ends it.`);
