/**
 * What a step list costs a page, beside a static twin with the same words: run `npm run bench` after a build. Everything is
 * compared within one run, in turns; the ratios say something, the milliseconds only about this machine.
 */
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {chromium} from 'playwright-core';
import {chromiumArgs, findBrowsers} from '../../tools/browsers.mjs';

const rounds = Number(process.env.ROUNDS ?? 15);
const script = await readFile('dist/cdn/wayout-meta-ai-steps-en.js');
const article = await readFile('demo/steps.html', 'utf8');
const snippet = /<wayout-steps[^>]*>[\s\S]*<\/wayout-steps>/.exec(article)[0];
const inside = snippet.replace(/<\/?wayout-steps[^>]*>/g, '');
const paragraph = `<p>${'Words of an article that has nothing to do with it. '.repeat(8)}</p>`;
// As in an article: the box comes into view at once, and most of the words come after it.
const [before, after] = [paragraph.repeat(2), paragraph.repeat(8)];
const tag = '<script type="module" src="/wayout.js"></script>';

const pages = {
  static: `<div>${inside}</div>`,
  snippet: snippet + tag,
  'bare tag': `<wayout-steps></wayout-steps>${tag}`,
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
  response.end(body);
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const address = `http://127.0.0.1:${server.address().port}/`;

const {chromium: executablePath} = await findBrowsers();
const browser = await chromium.launch({executablePath, args: chromiumArgs});

/** One cold visit: main-thread time, when the steps could be read, layout shift, heap. */
async function visit(name, slow) {
  const context = await browser.newContext({viewport: {width: 720, height: 900}});
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
      const interactive =
        element && (element.localName === 'div' || element.shadowRoot?.querySelector('.steps'));
      if (interactive) window.measured.interactive ??= performance.now();
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
async function compare(names, slow) {
  const visits = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const name of names) visits[name].push(await visit(name, slow));
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

const slow = await compare(['static', 'snippet', 'bare tag'], true);
console.log('4 × CPU throttle, slow 4G, cold:');
for (const name of ['snippet', 'bare tag']) {
  console.log(`  steps readable, ${name}: ${ratio(slow[name]('visible'), slow.static('visible'))}`);
  console.log(`  interactive, ${name}: ${ratio(slow[name]('interactive'), slow.static('visible'))}`);
  console.log(`  layout shift, ${name}: ${slow[name]('shift').toFixed(3)}`);
}

await browser.close();
server.close();
