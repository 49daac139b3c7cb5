/**
 * Serves the demo, rebuilt and reloaded when a file in src, content or demo changes. To this machine alone; `npm start -- --host 0.0.0.0`
 * lets every machine of the network see it, such as a phone.
 */
import {readFileSync, readdirSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {watch} from 'rollup';
import {scripts} from '../rollup.config.js';
import {builderScripts} from './build/builder.mjs';
import {filesApart} from './build/outputs.mjs';
import {serveDemo} from './demo-server.mjs';
import {pseudoPage} from './strings/pseudo-page.mjs';

const {host} = parseArgs({options: {host: {type: 'string'}}}).values;

const demo = readdirSync('demo', {recursive: true})
  .filter((file) => /\.(html|json|js)$/.test(file))
  .map((file) => readFileSync(`demo/${file}`, 'utf8'))
  .join('\n');
const named = [...scripts.keys()].filter((file) => demo.includes(`/${file}`));
// Scripts fetch these from beside them.
const shown = [...new Set([...named, ...Object.values(filesApart)].map((file) => scripts.get(file)))];
if (!named.length) throw new Error('No page in demo/ loads a script from dist/cdn.');

// The builder comes last: it holds the hashes of the scripts.
const builds = watch([...shown, ...builderScripts]);
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

const server = await serveDemo({
  host,
  port: Number(process.env.PORT ?? 8000),
  watch: true,
  middleware: [pseudoPage, (context, next) => (context.path === '/' ? context.redirect('/demo/') : next())],
});
const {address, port} = server.address();
console.log(`The demo is at http://localhost:${port}/ and reloads when you save. Ctrl+C ends it.`);
if (host) console.log(`Whoever reaches this machine at ${address}, port ${port}, sees it, too.`);
