import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Frame} from 'playwright-core';
import {inBrowsers} from './browsers.js';
import {faintTexts} from './colours.js';
import {forEachFrame, framed, module, oneFile, pageOf, ready} from './fixture.js';

const box = '<wayout-steps only="instagram" display="compact"><p>Words.</p></wayout-steps>';

const styled = (css: string, body: string) => pageOf({head: `<style>${css}</style>${module(oneFile)}`, body});

/** Waits until every box has the colours for dark grounds, or for light ones, and can be read; the error names what cannot. */
async function looksDark(frame: Frame, dark: boolean): Promise<void> {
  const accents = () =>
    allOurs().map(({shadowRoot}) => getComputedStyle(shadowRoot!.querySelector('.kicker b, .button')!).color);
  const wrong = async () => [
    ...(await frame.evaluate(accents)).filter((each) => (each === 'rgb(127, 211, 196)') !== dark),
    ...(await faintTexts(frame)),
  ];
  // Colours of the page, and of buttons, may be on their way.
  const end = performance.now() + 5000;
  while ((await wrong()).length && performance.now() < end);
  assert.deepEqual(await wrong(), [], dark ? 'on dark' : 'on light');
}

const day = 'background: #fff; color: #111';
const night = 'background: #111; color: #eee';
const both = `body { ${day} } .night { ${night} }`;

interface Turn {
  css: string;
  body?: string;
  /** Scripts of the page, one after another; each makes a light ground of a dark one, or the other way round. */
  turns: string[];
  /** True where the page is dark at first. */
  startsDark?: boolean;
}

const toggle = (selector: string) => `document.querySelector('${selector}').classList.toggle('night')`;

/** Pages that change after the boxes have come. */
const turning: Record<string, Turn> = {
  'by a class of the root, and back': {
    css: `body { ${day} } .night body { ${night} }`,
    turns: [toggle('html'), toggle('html')],
  },
  'by a class of an ancestor, with several boxes': {
    css: both,
    body: `<article>${box}<wayout-guide></wayout-guide><wayout-linkage></wayout-linkage>
      <wayout-scope></wayout-scope></article>`,
    turns: [toggle('article'), toggle('article'), toggle('article')],
  },
  'by an attribute': {
    css: `body { ${day} } [data-theme='dark'] body { ${night} }`,
    turns: [`document.documentElement.dataset.theme = 'dark'`, `document.documentElement.dataset.theme = ''`],
  },
  'by a style of an element': {
    css: both,
    turns: [`document.body.style.cssText = '${night}'`],
  },
  'by a style sheet that is added, then disabled': {
    css: both,
    turns: [
      `document.head.insertAdjacentHTML('beforeend', '<style id="late">body { ${night} }</style>')`,
      `document.getElementById('late').disabled = true`,
    ],
  },
  'by a property of its own': {
    css: `:root { --ground: #fff; --ink: #111 } body { background: var(--ground); color: var(--ink) }`,
    turns: [`document.documentElement.style.cssText = '--ground: #111; --ink: #eee'`],
  },
  'by its colour scheme alone': {
    css: ':root { color-scheme: light; background: Canvas; color: CanvasText }',
    turns: [
      `document.documentElement.style.colorScheme = 'dark'`,
      `document.documentElement.style.colorScheme = 'only light'`,
    ],
  },
  'by its scheme, while its colours stay, then by them': {
    css: `body { ${night} }`,
    startsDark: true,
    turns: [
      `document.documentElement.style.colorScheme = 'dark'; document.body.style.cssText = '${day}'`,
      `document.body.style.cssText = ''`,
    ],
  },
  slowly: {
    css: `${both} body { transition: color 0.3s, background-color 0.3s }`,
    turns: [toggle('body'), toggle('body')],
  },
  'slowly, everywhere at once': {
    css: `${both} * { transition: all 0.2s 0.05s !important }`,
    turns: [toggle('body'), toggle('body')],
  },
  'slowly, to a colour that is neither light nor dark': {
    css: `body { ${day}; transition: color 0.3s, background-color 0.3s }
      .night { background: oklch(0.21 0.034 264.665); color: oklch(0.707 0.022 261.325) }`,
    turns: [toggle('body'), toggle('body')],
  },
  'without any motion': {
    css: `${both} *, ::before, ::after { transition: none !important; animation: none !important }`,
    turns: [toggle('body'), toggle('body')],
  },
  'while the box is hidden': {
    css: both,
    body: `<div>${box}</div>`,
    turns: [
      `const {style, offsetWidth} = document.querySelector('div'); style.display = 'none';
       new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => {
         ${toggle('body')}; requestAnimationFrame(() => requestAnimationFrame(() => done(style.display = '')));
       })))`,
    ],
  },
  'where the box is moved': {
    css: `${both} section { padding: 1em }`,
    body: `<section id="bright">${box}</section><section id="dim" class="night"></section>`,
    turns: [
      `document.querySelector('#dim').append(document.querySelector('wayout-steps'))`,
      `document.querySelector('#bright').append(document.querySelector('wayout-steps'))`,
    ],
  },
};

/** Text on a ground, each in another notation; the greys and hues are those of a palette that many pages use. */
const lights = [
  'oklch(0.985 0.002 247.839)',
  'oklch(0.928 0.006 264.531)',
  'oklch(0.872 0.01 258.338)',
  'oklch(0.707 0.022 261.325)',
  'oklch(0.808 0.114 19.571)',
  'oklch(0.704 0.191 22.216)',
  'oklch(0.707 0.165 254.624)',
  'oklch(0.702 0.183 293.541)',
  'oklch(0.9 none none / 0.95)',
  'oklab(0.9 0.01 -0.02)',
  'lab(88% 2 -3)',
  'lch(85 12 250)',
  'color(display-p3 0.9 0.92 0.88)',
  'color(srgb 0.92 0.9 0.9)',
  'color(srgb-linear 0.7 0.7 0.65)',
  'color(xyz 0.7 0.75 0.8)',
  'color-mix(in oklab, white 85%, black)',
  'hwb(200 85% 5%)',
  'oklch(from #111 0.93 c h)',
  'rgb(255 255 255 / 0.85)',
  '#9ca3af',
];
const darks = [
  'oklch(0.13 0.028 261.692)',
  'oklch(0.21 0.034 264.665)',
  'oklch(0.373 0.034 259.733)',
  'oklch(0.446 0.03 256.802)',
  'oklch(0.505 0.213 27.518)',
  'oklch(0.488 0.243 264.376)',
  'oklch(0.491 0.27 292.581)',
  'oklch(0.448 0.119 151.328)',
  'oklch(0.2 none none / 0.9)',
  'oklab(0.25 0.01 -0.02)',
  'lab(15% 2 -3)',
  'lch(20 12 250)',
  'color(display-p3 0.1 0.12 0.08)',
  'color(srgb 0.1 0.1 none)',
  'color(srgb-linear 0.03 0.03 0.02)',
  'color(xyz 0.03 0.03 0.04)',
  'color-mix(in oklab, white 15%, black)',
  'hwb(200 5% 85%)',
  'oklch(from #eee 0.2 c h)',
  'rgb(0 0 0 / 0.8)',
  '#4b5563',
];
const papers = ['#fff', 'oklch(0.985 0.002 247.839)', 'lab(98 0 0)'];
const blacks = ['#000', 'oklch(0.21 0.034 264.665)', 'oklab(0.13 0 0)'];

/** A page with a box for each text, on one of the grounds after another. */
const palette = (texts: string[], grounds: string[], scheme: string) =>
  styled(
    `:root { color-scheme: ${scheme} }`,
    texts
      .map(
        (text, index) =>
          `<div style="color: ${text}; background: ${grounds[index % grounds.length]!}">${box}</div>`,
      )
      .join(''),
  );

inBrowsers(['chromium', 'firefox'], (open, engine) => {
  test('every text can be read after the page turned dark or light', async (t) => {
    const pages = Object.fromEntries(
      Object.entries(turning).map(([how, {css, body = box}]) => [how, styled(css, body)]),
    );
    const {page, errors} = await open(t, {rules: framed(pages), reducedMotion: 'reduce'});
    await forEachFrame(page, pages, async (frame, how) => {
      const {turns, startsDark = false} = turning[how]!;
      await ready(frame);
      await looksDark(frame, startsDark);
      for (const [index, turn] of turns.entries()) {
        await frame.evaluate(turn);
        await looksDark(frame, (index % 2 === 0) !== startsDark);
      }
    });
    assert.deepEqual(errors, []);
  });

  test('every text can be read, in whatever notation the page gives its colours', async (t) => {
    const pages = {
      'light text': palette(lights, blacks, 'light'),
      'light text where the scheme is dark': palette(lights, blacks, 'dark'),
      'dark text': palette(darks, papers, 'light'),
      'dark text where the scheme is dark': palette(darks, papers, 'dark'),
    };
    const {page} = await open(t, {rules: framed(pages), reducedMotion: 'reduce'});
    await forEachFrame(page, pages, async (frame, what) => {
      await ready(frame);
      await looksDark(frame, what.startsWith('light'));
    });
  });

  if (engine === 'chromium')
    test('every text can be read after the reader’s system turned dark', async (t) => {
      const css = ':root { color-scheme: light dark; background: Canvas; color: CanvasText }';
      const {page} = await open(t, {rules: {'/page.html': styled(css, box)}, reducedMotion: 'reduce'});
      await ready(page);
      for (const colorScheme of ['dark', 'light'] as const) {
        await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
        await looksDark(page.mainFrame(), colorScheme === 'dark');
      }
    });
});
