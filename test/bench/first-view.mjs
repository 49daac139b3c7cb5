/**
 * Cost of a step list to a page, beside a static twin with the same words: run `npm run bench` after a build. Both are measured in
 * turns within one run; the ratios mean something, the milliseconds only on this machine.
 */
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {gzipSync} from 'node:zlib';
import {chromium} from 'playwright-core';
import {renderElement} from '../../src/node/render.js';
import {chromiumArgs, findBrowsers} from '../../tools/browsers/browsers.mjs';

const rounds = Number(process.env.ROUNDS ?? 15);
const script = await readFile('dist/cdn/wayout-meta-ai-steps-en.js');
const heightRule = /```css\n(\/\* Room for bare tags[\s\S]+?)```/.exec(
  await readFile('docs/hosting.md', 'utf8'),
)[1];
const [inside, snippet, fromServer] = await Promise.all(
  ['html', 'element', 'dsd'].map((format) => renderElement('steps', {format})),
);
const paragraph = `<p>${'Words of an article that has nothing to do with it. '.repeat(8)}</p>`;
// The box comes into view at once, as in an article, and most of the words come after it.
const [before, after] = [paragraph.repeat(2), paragraph.repeat(8)];
const tag = '<script type="module" src="/wayout.js"></script>';

const pages = {
  static: inside,
  snippet: snippet + tag,
  'declarative shadow DOM': fromServer + tag,
  'bare tag': `<wayout-steps></wayout-steps>${tag}`,
  'bare tag with its height': `<style>${heightRule}</style><wayout-steps></wayout-steps>${tag}`,
  '10 bare tags': '<wayout-steps></wayout-steps>'.repeat(10) + tag,
  '110 bare tags': '<wayout-steps></wayout-steps>'.repeat(110) + tag,
};

const server = createServer((request, response) => {
  const name = decodeURIComponent(request.url.slice(1));
  const body =
    name === 'wayout.js'
      ? script
      : `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,"><body>${before}${pages[name] ?? ''}${after}`;
  response.setHeader('content-type', name === 'wayout.js' ? 'text/javascript' : 'text/html');
  response.setHeader('content-encoding', 'gzip');
  response.end(gzipSync(body));
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const address = `http://127.0.0.1:${server.address().port}/`;

const {chromium: executablePath} = await findBrowsers();
const browser = await chromium.launch({executablePath, args: chromiumArgs});

/** One cold visit: main-thread time, when the steps could be read, layout shift, heap. */
async function visit(name, slow, width = 720) {
  const context = await browser.newContext({viewport: {width, height: 900}});
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  if (slow) {
    await cdp.send('Emulation.setCPUThrottlingRate', {rate: 4});
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 200_000,
      uploadThroughput: 90_000,
    });
  }
  await page.addInitScript(() => {
    window.measured = {shift: 0};
    new PerformanceObserver((list) => {
      for (const {value} of list.getEntries()) window.measured.shift += value;
    }).observe({type: 'layout-shift', buffered: true});
    const look = () => {
      const element = document.querySelector('wayout-steps, div');
      const words = element?.shadowRoot?.querySelector('.steps') ?? element?.querySelector('ol');
      if (words?.checkVisibility()) window.measured.visible ??= performance.now();
      if (window.measured.visible && element.matches('div, :state(ready)'))
        window.measured.interactive ??= performance.now();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(address + encodeURIComponent(name));
  await page.waitForFunction(() => window.measured.interactive);
  const measured = await page.evaluate(() => window.measured);
  await cdp.send('HeapProfiler.collectGarbage');
  const {metrics} = await cdp.send('Performance.getMetrics');
  const metric = (wanted) => metrics.find((each) => each.name === wanted).value;
  await context.close();
  return {...measured, task: metric('TaskDuration') * 1000, heap: metric('JSHeapUsedSize') / 1000};
}

const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];

/** Medians of each page, visited in turns so that a busy moment hits all of them. */
async function compare(names, slow, width) {
  const visits = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const name of names) visits[name].push(await visit(name, slow, width));
  return Object.fromEntries(
    names.map((name) => [name, (key) => median(visits[name].map((measured) => measured[key]))]),
  );
}

const ratio = (a, b) => `${(a / b).toFixed(2)} × static`;
const fast = await compare(Object.keys(pages), false);
console.log(`${rounds} visits each, in turns. Unthrottled:`);
for (const name of ['snippet', 'bare tag'])
  console.log(`  main-thread time, ${name}: ${ratio(fast[name]('task'), fast.static('task'))}`);
const perBox = (key) => (fast['110 bare tags'](key) - fast['10 bare tags'](key)) / 100;
console.log(
  `  each further box: ${(perBox('task') / fast.static('task')).toFixed(3)} × a static page, ${perBox('heap').toFixed(1)} kB of heap`,
);

const boxes = Object.keys(pages).filter((name) => !/\d|static/.test(name));
for (const width of [720, 320]) {
  const slow = await compare(['static', ...boxes], true, width);
  console.log(`4 × CPU throttle, slow 4G, cold, ${width} px wide:`);
  for (const name of boxes)
    console.log(
      `  ${name}: steps readable ${ratio(slow[name]('visible'), slow.static('visible'))},`,
      `interactive ${ratio(slow[name]('interactive'), slow.static('visible'))},`,
      `layout shift ${slow[name]('shift').toFixed(3)}`,
    );
}

await browser.close();
server.close();
