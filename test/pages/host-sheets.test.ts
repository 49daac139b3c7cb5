import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from 'playwright-core';
import {inBrowsers} from './browsers.js';
import {faintTexts} from './colours.js';
import {guide} from './content.js';
import {module, oneFile, pageOf, ready, snippet, tick} from './fixture.js';
import {hostileSheets} from './hostile.js';

const few = (entries: readonly {id: string}[] = []) =>
  `only="${entries
    .slice(0, 3)
    .map(({id}) => id)
    .join(' ')}"`;

/** Every element; three entries of a list stand for all. */
const body = `${snippet}<wayout-guide></wayout-guide><wayout-linkage></wayout-linkage>
  <wayout-scope ${few(guide.scope)}></wayout-scope><wayout-faq ${few(guide.faq)}></wayout-faq>
  <wayout-timeline ${few(guide.events)}></wayout-timeline>`;

/** Opens what stays closed at first, but the sources of one element alone: they are many, and the same in each. */
const openMost = (page: Page) =>
  page.evaluate(async () => {
    const of = (selector: string) =>
      allOurs().flatMap(({shadowRoot}) => [...shadowRoot!.querySelectorAll<HTMLElement>(selector)]);
    for (const button of of('.opener[aria-expanded="false"]')) button.click();
    of('[aria-controls="sources"]').at(-1)!.click();
    await Promise.all(
      allOurs().map((element) => (element as HTMLElementTagNameMap['wayout-faq']).updateComplete),
    );
  });

/** Puts another style sheet into the page, and each element in anew, as when the page had had it from the start. */
const wear = (page: Page, css: string) =>
  page.evaluate(async (text) => {
    document.querySelector('style')!.textContent = text;
    const ours = [...document.body.children].filter(({localName}) => localName.startsWith('wayout-'));
    document.body.append(...ours);
    await Promise.all(
      allOurs().map((element) => (element as HTMLElementTagNameMap['wayout-steps']).updateComplete),
    );
  }, css);

/**
 * Typesetting of every text of every element, which no page may change. Lengths are in `em`, because a page may choose the size of
 * the text.
 */
const setting = (page: Page) =>
  page.evaluate(() => {
    const words = [
      'text-transform',
      'white-space',
      'word-break',
      'direction',
      'hyphens',
      'font-style',
      'cursor',
    ];
    const more = [
      'font-variant-caps',
      'text-shadow',
      'text-decoration-line',
      'opacity',
      'visibility',
      'user-select',
    ];
    const lengths = ['letter-spacing', 'word-spacing', 'line-height', 'text-indent'];
    const last = [
      'text-align-last',
      'float',
      'list-style-type',
      '-webkit-text-size-adjust',
      'border-top-width',
    ];
    const found: Record<string, string> = {};
    for (const [index, element] of allOurs().entries())
      for (const [nth, each] of [element, ...element.shadowRoot!.querySelectorAll('*')].entries()) {
        const style = getComputedStyle(each);
        const own = [...each.childNodes].some(
          ({nodeType, data}: Node & {data?: string}) => nodeType === 3 && data!.trim(),
        );
        // Texts that a narrow box hides from sight are set in one line.
        if (each !== element && (!own || each.matches('.rest, .unseen'))) continue;
        const of = (name: string) => style.getPropertyValue(name);
        const inLetters = (name: string) =>
          (parseFloat(of(name)) / parseFloat(style.fontSize) || 0).toFixed(2);
        const where = `${element.localName} ${index}, ${each.localName} ${nth}`;
        found[where] =
          each === element
            ? ['opacity', 'float', 'text-decoration-line'].map(of).join()
            : [
                ...[...words, ...more, ...last].map(of),
                ...lengths.map(inLetters),
                // In Firefox an item of a list computes to what start comes to.
                of('text-align').replace(/^left$/, 'start'),
                of('-webkit-text-fill-color') === style.color,
              ].join();
      }
    return found;
  });

/** Letters too small, boxes too narrow, targets too small. */
const misshapen = (page: Page) =>
  page.evaluate(() => {
    const wrong: string[] = [];
    const check = (each: Element, what: string, value: number, least: number, most = Infinity) => {
      if (value < least || value > most) wrong.push(`${each.className || each.localName}: ${what} ${value}`);
    };
    for (const element of allOurs()) {
      const root = element.shadowRoot!;
      const frame = root.querySelector('.frame')!;
      check(frame, 'width', frame.getBoundingClientRect().width, 250);
      check(frame, 'overflow', frame.scrollWidth - frame.clientWidth, 0, 0);
      for (const each of root.querySelectorAll('p, li, .title, .intro, button'))
        check(each, 'font size', parseFloat(getComputedStyle(each).fontSize), 13, 48);
      // Safari on iOS zooms to smaller controls that take text or open a picker.
      for (const each of root.querySelectorAll('select, textarea, .field')) {
        const {fontSize, caretColor} = getComputedStyle(each);
        check(each, 'font size', parseFloat(fontSize), 16, 48);
        if (caretColor === 'rgba(0, 0, 0, 0)') wrong.push(`${each.localName}: no caret`);
      }
      for (const each of root.querySelectorAll('.tick, button, .button, select')) {
        const {width, height} = each.getBoundingClientRect();
        if (width) check(each, 'height', height, each.matches('.tick, .button') ? 44 : 24, 400);
        if (width && each.matches('.tick')) check(each, 'width', width, 44, 44);
      }
    }
    return wrong;
  });

inBrowsers(['chromium', 'firefox'], (open) => {
  test('every element keeps its shape and can be read, whatever the page’s style sheet does', async (t) => {
    const head = `<style></style>${module(oneFile)}`;
    // A colour on its way from one sheet's to the next is neither.
    const rules = {'/page.html': pageOf({head, body})};
    const {page, errors} = await open(t, {rules, reducedMotion: 'reduce'});
    await ready(page);
    await openMost(page);
    await tick(page);
    const asOnAPlainPage = await setting(page);
    for (const [what, css] of Object.entries(hostileSheets)) {
      await wear(page, css);
      const now = await setting(page);
      const changed = Object.keys(asOnAPlainPage).filter((where) => now[where] !== asOnAPlainPage[where]);
      const told = changed.slice(0, 3).map((where) => [where, asOnAPlainPage[where], now[where]]);
      assert.deepEqual(told, [], `${what}: ${changed.length} texts`);
      assert.deepEqual(await misshapen(page), [], what);
      assert.deepEqual(await faintTexts(page.mainFrame()), [], what);
    }
    assert.deepEqual(errors, []);
  });
});
