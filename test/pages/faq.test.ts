import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Frame, Page} from 'playwright-core';
import {inBrowsers} from './browsers.js';
import {flat, guide, plain, words} from './content.js';
import {forEachFrame, framed, module, oneFile, pageOf, ready, universal} from './fixture.js';

const faq = (guide.faq ?? []).filter(({when}) => when?.regions?.includes('eea') ?? true);
const events = guide.events ?? [];
const asked = (id: string): string => plain(words.faq![id]!['question']);
const answered = (id: string): string => flat(plain(words.faq![id]!['answer']));

/** A question far enough down that a short list holds it back. */
const deep = faq.at(-1)!.id;
const other = faq[1]!.id;

const script = '/dist/cdn/wayout-meta-ai-faq-en.js';
const inside = '<p>What people ask, for readers without scripts.</p>';
const far = '<p style="height: 150vh">A long article.</p>';
const body = `${far}<wayout-faq display="compact">${inside}</wayout-faq>${far}<a href="#wayout-${other}">There</a>`;
const at = `/page.html#wayout-${deep}`;

/** Waits until the focus is on the button of a question, its answer open and in view. */
const arrival = (page: Page, id: string): Promise<unknown> =>
  page.waitForFunction((question) => {
    const {shadowRoot} = document.querySelector('wayout-faq')!;
    const button = shadowRoot?.activeElement as HTMLElement | null;
    const panel = shadowRoot?.querySelector(`#${button?.getAttribute('aria-controls')}`);
    if (button?.innerText.trim() !== question || !panel?.checkVisibility()) return false;
    const {top, bottom} = button.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  }, asked(id));

/** The top of each question, and of what follows the box. */
const tops = (page: Page): Promise<number[]> =>
  page.evaluate(() =>
    [
      ...document.querySelector('wayout-faq')!.shadowRoot!.querySelectorAll('select, .opener, .footer'),
      document.querySelector('a')!,
    ]
      .filter((each) => each.checkVisibility())
      .map((each) => Math.round(each.getBoundingClientRect().top + scrollY)),
  );

inBrowsers(['chromium', 'firefox'], (open) => {
  test('an address with a question opens it at load, and again when the address comes to name another', async (t) => {
    const {page, errors} = await open(t, {at, rules: {'/page.html': pageOf({body})}});
    await arrival(page, deep);
    await page.evaluate((id) => (location.hash = `wayout-${id}`), other);
    await arrival(page, other);
    await page.goBack();
    await arrival(page, deep);
    assert.deepEqual(errors, []);
  });

  test('an address with a question waits for words that come late', async (t) => {
    let release: (value?: unknown) => void = () => undefined;
    const after = new Promise((resolve) => (release = resolve));
    const {page} = await open(t, {
      at,
      rules: {
        '/page.html': pageOf({head: module(universal), body}),
        '/dist/cdn/wayout-meta-ai-words-en.js': {after},
      },
    });
    await page.getByText('What people ask, for readers without scripts.').waitFor();
    assert.equal(await page.evaluate('scrollY'), 0);
    release();
    await arrival(page, deep);
  });

  test('a late script takes nothing from a reader who types, or has scrolled on, and goes where nobody acted', async (t) => {
    const late = (inside: string) =>
      pageOf({
        head: '',
        body: `<input><button>Menu</button>${inside}<script>
          history.replaceState({}, '', '#wayout-${other}');
          self.load = () => document.head.append(Object.assign(document.createElement('script'), {src: '${script}'}));
        </script>`,
      });
    const box = `${far}<wayout-faq>${inside}</wayout-faq>${far}`;
    const target = box.replace('<p>', `<p id="wayout-${other}">`);
    const acts: Record<string, [page: string, act: (frame: Frame) => Promise<unknown>, follows: boolean]> = {
      nobody: [late(box), async () => {}, true],
      'a link': [
        late(`<a href="#wayout-${other}">There</a>${box}`),
        (frame) => frame.locator('a').evaluate((link: HTMLElement) => (link.focus(), link.click())),
        true,
      ],
      'the browser': [
        late(target),
        (frame) => frame.evaluate(`location.hash = ''; location.hash = 'wayout-${other}'`),
        true,
      ],
      typing: [late(box), (frame) => frame.locator('input').fill('Meta'), false],
      focus: [late(box), (frame) => frame.locator('button').focus(), false],
      scrolling: [late(box), (frame) => frame.evaluate('scrollTo(0, 90)'), false],
      'scrolling inside': [
        late(`<main style="height:100vh;overflow:auto">${box}</main>`),
        (frame) => frame.evaluate("document.querySelector('main').scrollTop = 90"),
        false,
      ],
      'scrolling away': [
        late(target),
        (frame) => frame.evaluate(`location.hash = ''; location.hash = 'wayout-${other}'; scrollTo(0, 9)`),
        false,
      ],
    };
    const pages = Object.fromEntries(Object.entries(acts).map(([name, [page]]) => [name, page]));
    const {page, errors} = await open(t, {rules: framed(pages)});
    await forEachFrame(page, pages, async (frame, name) => {
      const [, act, follows] = acts[name]!;
      await act(frame);
      const state = () =>
        frame.evaluate(() => {
          const {scrollTop = 0} = document.querySelector('main') ?? {};
          return [scrollY, scrollTop, document.activeElement!.localName].join(' ');
        });
      const before = await state();
      await frame.evaluate('load()');
      await ready(frame);
      if (follows)
        await frame.waitForFunction((question) => {
          const {shadowRoot} = document.querySelector('wayout-faq')!;
          const button = shadowRoot!.activeElement as HTMLElement | null;
          const top = button?.getBoundingClientRect().top ?? -1;
          return button?.innerText.trim() === question && top >= 0 && top < innerHeight;
        }, asked(other));
      else {
        await frame.evaluate(() => new Promise((resolve) => setTimeout(() => setTimeout(resolve))));
        assert.equal(await state(), before);
        assert.equal(await frame.locator('.opener[aria-expanded=true]').count(), 0);
      }
    });
    assert.deepEqual(errors, []);
  });

  test('a link is copied to the article that the page names, and nothing where there is no address', async (t) => {
    const copied = `<script>
      Object.defineProperty(navigator, 'clipboard', {value: {writeText: async (text) => { self.copied = text; }}});
    </script>`;
    const tag = `<script src="${script}"></script><wayout-faq loading="eager"></wayout-faq>`;
    const srcdoc = `<iframe srcdoc='<base href="/">${tag}' width="600" height="600"></iframe>`;
    const pages = {
      named: pageOf({head: `${copied}<link rel="canonical" href="https://news.example/42">`, body: tag}),
      unnamed: pageOf({
        head: `${copied}<script>history.replaceState({}, '', '?id=42&fbclid=x&mc_eid=reader')</script>`,
        body: tag,
      }),
      'without an address': pageOf({head: copied, body: srcdoc}),
    };
    const {page, site, errors} = await open(t, {rules: framed(pages)});
    const expected: Record<string, string | undefined> = {
      named: `https://news.example/42#wayout-${other}`,
      unnamed: `${site.origin}/1.html?id=42#wayout-${other}`,
    };
    await forEachFrame(page, pages, async (outer, name) => {
      const frame = name in expected ? outer : outer.childFrames()[0]!;
      await ready(frame);
      const question = frame.locator('.opener').nth(1);
      await question.evaluate((button: HTMLElement) => button.click());
      await frame.locator('.opener[aria-expanded=true]').waitFor({state: 'attached'});
      const button = frame.getByText('Copy link');
      assert.equal(await button.count(), expected[name] ? 1 : 0);
      if (!expected[name]) return;
      await button.evaluate((each: HTMLElement) => each.click());
      await frame.waitForFunction(
        (address) => (self as {copied?: string}).copied === address,
        expected[name],
      );
    });
    assert.deepEqual(errors, []);
  });

  test('questions are read with the keyboard alone, and leave address and history as they are', async (t) => {
    const {page} = await open(t, {rules: {'/page.html': pageOf({body})}});
    await ready(page);
    const before = await page.evaluate(() => [location.href, history.length]);
    await page.getByRole('combobox').focus();
    await page.keyboard.press('Tab');
    const [first] = faq;
    const question = page.getByRole('button', {name: asked(first!.id)});
    assert.equal(await question.evaluate((each: HTMLElement) => each.matches(':focus-visible')), true);
    await page.keyboard.press('Enter');
    await page.getByRole('button', {name: asked(first!.id), expanded: true}).waitFor();
    const focus = () =>
      page.evaluate(() =>
        (document.activeElement!.shadowRoot!.activeElement as HTMLElement).innerText.trim(),
      );
    for (let presses = 0; (await focus()) !== 'Copy link'; presses++) {
      assert.ok(presses < 20, 'Tab never comes to the button that copies the link');
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Tab');
    assert.equal(await focus(), asked(other));
    await page.keyboard.press('Space');
    await page.getByRole('button', {name: asked(other), expanded: true}).waitFor();
    assert.deepEqual(await page.evaluate(() => [location.href, history.length]), before);
  });

  test('an answer that opens moves what is below it, as one, and nothing else', async (t) => {
    const {page} = await open(t, {rules: {'/page.html': pageOf({body})}});
    await ready(page);
    const before = await tops(page);
    await page.getByRole('button', {name: asked(other)}).click();
    const moved = (await tops(page)).map((top, index) => top - before[index]!);
    // The region, the first question, and the one that was opened.
    assert.deepEqual(moved.slice(0, 3), [0, 0, 0]);
    assert.ok(moved[3]! > 20);
    assert.ok(moved.slice(3).every((by) => Math.abs(by - moved[3]!) <= 1, String(moved)));
  });

  test('questions and events fit 320 px with text twice as large', async (t) => {
    const both = '<wayout-faq></wayout-faq><wayout-timeline></wayout-timeline>';
    const {page} = await open(t, {
      rules: {'/page.html': pageOf({body: `<main style="font-size: 32px">${both}</main>`})},
      viewport: {width: 320, height: 800},
    });
    await ready(page);
    for (const button of await page.locator('.opener').all()) await button.click();
    assert.deepEqual(
      await page.evaluate(() => {
        const {scrollWidth, clientWidth} = document.documentElement;
        return scrollWidth - clientWidth;
      }),
      0,
    );
  });
});

inBrowsers(['chromium'], (open) => {
  test('without scripts, readers see what is inside the tags', async (t) => {
    const lists = `<wayout-faq>${inside}</wayout-faq><wayout-timeline><p>What happened.</p></wayout-timeline>`;
    const {page} = await open(t, {rules: {'/page.html': pageOf({body: lists})}, javaScriptEnabled: false});
    await page.getByText('What people ask, for readers without scripts.').waitFor();
    await page.getByText('What happened.').waitFor();
  });

  test('paper holds every answer and every event of a short list, and none of its buttons', async (t) => {
    const lists = ['faq', 'timeline'].map((name) => `<wayout-${name} display="compact"></wayout-${name}>`);
    const {page} = await open(t, {
      rules: {'/page.html': pageOf({head: module(oneFile), body: lists.join('')})},
    });
    await ready(page);
    await page.emulateMedia({media: 'print'});
    await page.waitForFunction(() =>
      allOurs().every(
        ({shadowRoot}) => !shadowRoot!.querySelector('[hidden]:empty:not(#sources, [role=status], slot)'),
      ),
    );
    const printed = await page.evaluate(() =>
      allOurs()
        .flatMap(({shadowRoot}) => [...shadowRoot!.querySelectorAll<HTMLElement>('p, h4, button, a')])
        .filter((each) => each.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true}))
        .map((each) => each.innerText + getComputedStyle(each, '::after').content),
    );
    const text = flat(printed.join(' '));
    const missing = [
      ...faq.flatMap(({id}) => [asked(id), answered(id)]),
      ...events.map(({id}) => flat(plain(words.events![id]!['text']))),
    ].filter((each) => !text.includes(each));
    assert.deepEqual(missing, []);
    assert.deepEqual(/Copy link|Show all/.exec(text), null);
    assert.ok(text.includes(' (https://'));
  });

  test('dots stay apart in forced colours', async (t) => {
    const {page} = await open(t, {
      rules: {'/page.html': pageOf({body: '<wayout-timeline></wayout-timeline>'})},
      forcedColors: 'active',
    });
    await ready(page);
    const dots = await page.locator('.events > li').evaluateAll((items) =>
      items.map((item) => {
        const {borderTopWidth, borderTopColor} = getComputedStyle(item, '::before');
        return {open: item.matches('.open'), hollow: parseFloat(borderTopWidth) < 6, borderTopColor};
      }),
    );
    const ink = await page.evaluate(() => getComputedStyle(document.body).color);
    assert.equal(dots.length, events.length);
    for (const {open: isOpen, hollow, borderTopColor} of dots)
      assert.deepEqual([hollow, borderTopColor], [isOpen, ink]);
  });
});
