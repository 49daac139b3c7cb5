/** Cold visits, each in a context of its own. */
import {countIntl, watchFirstView, watchSettling} from './in-page.mjs';

/** Visits a page, with functions that run in it before its own scripts, and closes it in the end. */
async function inContext(browser, before, work, width = 720) {
  const context = await browser.newContext({viewport: {width, height: 900}});
  try {
    const page = await context.newPage();
    // A page with a thousand boxes takes its time.
    page.setDefaultTimeout(300_000);
    for (const script of [watchSettling, ...before]) await page.addInitScript(script);
    return await work(page, await context.newCDPSession(page));
  } finally {
    await context.close();
  }
}

/** Figures of the browser by name: durations in seconds, sizes in bytes. */
async function metricsOf(cdp) {
  const {metrics} = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({name, value}) => [name, value]));
}

/** Kilobytes of the heap of JavaScript after a garbage collection. */
async function heapOf(cdp) {
  await cdp.send('HeapProfiler.collectGarbage');
  return (await metricsOf(cdp)).JSHeapUsedSize / 1000;
}

/** Milliseconds that the main thread worked until the page had settled; elements, those of shadow roots included; heap. */
const work = ({browser, address}) =>
  inContext(browser, [], async (page, cdp) => {
    await cdp.send('Performance.enable', {timeDomain: 'threadTicks'});
    await page.goto(address);
    await page.evaluate(() => window.settled());
    const spent = await metricsOf(cdp);
    const elements = await page.evaluate(() => {
      const count = (root) =>
        [...root.querySelectorAll('*')].reduce(
          (sum, {shadowRoot}) => sum + 1 + (shadowRoot ? count(shadowRoot) : 0),
          0,
        );
      return count(document);
    });
    return {
      task: spent.TaskDuration * 1000,
      script: spent.ScriptDuration * 1000,
      style: spent.RecalcStyleDuration * 1000,
      layout: spent.LayoutDuration * 1000,
      elements,
      heap: await heapOf(cdp),
    };
  });

/** Heap once a reader has scrolled to each box in turn, and each has shown its words. */
const seen = ({browser, address}) =>
  inContext(browser, [], async (page, cdp) => {
    await cdp.send('Performance.enable');
    await page.goto(address);
    await page.evaluate(async () => {
      await window.settled();
      for (const box of document.querySelectorAll('wayout-steps, [data-wayoutwords]')) {
        box.scrollIntoView();
        await window.settled(1);
      }
      await window.settled();
    });
    return {heap: await heapOf(cdp)};
  });

/** Uses of `Intl` before a reader acts; requests beside the page until then, and further ones when the reader scrolls to the end. */
const counts = ({browser, address, requests}) =>
  inContext(browser, [countIntl], async (page) => {
    const start = requests.length + 1;
    await page.goto(address);
    await page.evaluate(() => window.settled());
    const before = requests.length;
    const {length} = await page.evaluate(() => window.intlUses);
    await page.evaluate(() => {
      scrollTo(0, document.body.scrollHeight);
      return window.settled();
    });
    return {intl: length, requests: before - start, further: requests.length - before};
  });

/** First view on slow 4G with a processor that is a quarter as fast, in a window of that width. */
const firstView =
  (width) =>
  ({browser, address}) =>
    inContext(
      browser,
      [watchFirstView],
      async (page, cdp) => {
        await cdp.send('Emulation.setCPUThrottlingRate', {rate: 4});
        await cdp.send('Network.enable');
        await cdp.send('Network.emulateNetworkConditions', {
          offline: false,
          latency: 150,
          downloadThroughput: 200_000,
          uploadThroughput: 90_000,
        });
        await page.goto(address);
        await page.waitForFunction(() => window.firstView.interactive);
        await page.evaluate(() => window.settled());
        return page.evaluate(() => window.firstView);
      },
      width,
    );

/** Kinds of visits by name, and how often each is repeated: counts and heaps hardly vary, times do. */
export const visits = {
  work: {visit: work, share: 1},
  many: {visit: work, share: 1 / 3},
  seen: {visit: seen, share: 1 / 3},
  counts: {visit: counts, share: 0},
  slow: {visit: firstView(720), share: 1},
  narrow: {visit: firstView(320), share: 1 / 3},
};
