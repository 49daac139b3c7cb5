import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import type {Page} from 'playwright-core';
import {translations} from '../../tools/build/outputs.mjs';
import {until} from '../../tools/until.mjs';
import {inBrowsers} from './browsers.js';
import {classic, module, openAll, pageOf, ready, shown, universal} from './fixture.js';
import type {Answer} from './server.js';

const cdn = '/dist/cdn/';
const facts = `${cdn}wayout-meta-ai-facts.js`;
const strings = (language: string) => `${cdn}wayout-strings-${language}.js`;
const words = (language: string) => `${cdn}wayout-meta-ai-words-${language}.js`;

const list = (attributes = '') =>
  `<wayout-steps ${attributes}><p>Readable without scripts.</p></wayout-steps>`;
const kicker: Record<string, string> = {
  en: 'Step by step',
  de: 'Schritt für Schritt',
  nl: 'Stap voor stap',
  fr: 'Pas à pas',
  it: 'Passo per passo',
  es: 'Paso a paso',
  pl: 'Krok po kroku',
};

/** The language of each element, and the first words of it. */
const spoken = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    allOurs().map(({shadowRoot}) => {
      const section = shadowRoot!.querySelector('section')!;
      return `${section.lang} ${section.querySelector('b')!.textContent}`;
    }),
  );
const inLanguages = (...languages: string[]) =>
  languages.map((language) => `${language} ${kicker[language]}`);

const requested = (requests: readonly string[]) => requests.map((request) => request.split(' ')[1]!);
/** Pages whose language is not that of the element's own attribute, and the language that they come to. */
const pages: Record<string, {language: string; page: Answer}> = {
  'the html element': {
    language: 'de',
    page: {body: pageOf({html: 'lang="de"', head: module(universal), body: list()})},
  },
  'the html element, as CMSs write it': {
    language: 'de',
    page: {body: pageOf({html: 'lang="de_AT"', head: module(universal), body: list()})},
  },
  'the Content-Language header': {
    language: 'nl',
    page: {
      body: pageOf({html: '', head: module(universal), body: list()}),
      headers: {'Content-Language': 'nl-BE'},
    },
  },
  'a Content-Language element': {
    language: 'fr',
    page: {
      body: pageOf({
        html: '',
        head: `<meta http-equiv="content-language" content="fr-CH">${module(universal)}`,
        body: list(),
      }),
    },
  },
  'an article in another language than its page': {
    language: 'fr',
    page: {body: pageOf({head: module(universal), body: `<article lang="fr">${list()}</article>`})},
  },
  nobody: {language: 'en', page: {body: pageOf({html: 'lang=""', head: module(universal), body: list()})}},
};

inBrowsers(['chromium', 'firefox'], (open) => {
  for (const [who, {language, page: body}] of Object.entries(pages))
    test(`a list speaks the language that ${who} says`, async (t) => {
      const {page, errors} = await open(t, {rules: {'/page.html': {type: '.html', ...body}}});
      await ready(page);
      assert.deepEqual(await spoken(page), inLanguages(language));
      assert.deepEqual(errors, []);
    });

  test('a German page asks for German alone, everything side by side, and never for English', async (t) => {
    const german = pageOf({html: 'lang="de"', head: module(universal), body: list()});
    let settle = () => {};
    const held = new Promise<void>((resolve) => (settle = resolve));
    const later = {after: held};
    const {page, site} = await open(t, {
      rules: {'/page.html': german, [facts]: later, [words('de')]: later, [strings('de')]: later},
    });
    await until('all requests', () => site.requests.length >= 5);
    settle();
    await ready(page);
    const files = [universal, facts, words('de'), strings('de')];
    assert.deepEqual(requested(site.requests).sort(), ['/page.html', ...files].sort());
  });

  test('every language stands on one page, each whole, and each file comes once', async (t) => {
    const languages = ['de', 'en', ...translations];
    const body = languages.map((language) => `<div lang="${language}">${list()}</div>`).join('');
    const {page, site, errors} = await open(t, {
      rules: {'/page.html': pageOf({head: module(universal), body})},
    });
    await ready(page);
    assert.deepEqual(await spoken(page), inLanguages(...languages));
    const files = requested(site.requests);
    assert.equal(new Set(files).size, files.length);
    assert.deepEqual(errors, []);
  });

  test('a tool that translates the page neither changes nor breaks a list', async (t) => {
    const {page, errors} = await open(t, {
      rules: {'/page.html': pageOf({html: 'lang="de"', head: module(universal), body: list()})},
    });
    await ready(page);
    await page.evaluate(() => {
      document.documentElement.lang = 'en';
      document.documentElement.className = 'translated-ltr';
      const walk = document.createTreeWalker(
        document.querySelector('wayout-steps')!.shadowRoot!,
        NodeFilter.SHOW_TEXT,
      );
      const texts: Text[] = [];
      while (walk.nextNode()) texts.push(walk.currentNode as Text);
      for (const text of texts.filter(
        ({data, parentElement}) => data.trim() && parentElement!.localName !== 'style',
      )) {
        const font = document.createElement('font');
        font.append(document.createElement('font'));
        font.firstElementChild!.textContent = text.data.toUpperCase();
        text.replaceWith(font);
      }
    });
    await openAll(page);
    await page.getByRole('checkbox', {name: 'Schritt 1 erledigt'}).first().press('Space');
    assert.match((await spoken(page)).join(), /^de /);
    assert.deepEqual(errors, []);
  });

  test('a list changes its language as a whole: not for one frame are two of them in it', async (t) => {
    let settle = () => {};
    const later = {after: new Promise<void>((resolve) => (settle = resolve))};
    const {page} = await open(t, {
      rules: {
        '/page.html': pageOf({head: module(universal), body: list()}),
        [strings('de')]: later,
      },
    });
    await ready(page);
    const came = page.waitForResponse((response) => response.url().endsWith(words('de')));
    await page.evaluate(() => {
      const element = document.querySelector('wayout-steps')!;
      const seen: string[] = Object.assign(self, {seen: []}).seen;
      const look = () => {
        const {lang, innerText} = element.shadowRoot!.querySelector('section')!;
        const english = /Step by step|Sources/.test(innerText);
        const german = /Schritt für Schritt|Quellen|widersprechen/i.test(innerText);
        const now = `${lang}${english ? ' English' : ''}${german ? ' German' : ''}`;
        if (seen.at(-1) !== now) seen.push(now);
        requestAnimationFrame(look);
      };
      look();
      element.lang = 'de';
    });
    await came;
    settle();
    await page.waitForFunction('seen.at(-1).startsWith("de")');
    assert.deepEqual(await page.evaluate('seen'), ['en English', 'de German']);
  });

  test('strings that do not come are as bad as words that do not: the children stay, and it is tried again', async (t) => {
    let broken = true;
    const {page, errors} = await open(t, {
      rules: {
        '/page.html': pageOf({html: 'lang="fr"', head: module(universal), body: list()}),
        [strings('fr')]: () => (broken ? {refuse: true} : undefined),
      },
    });
    await page.waitForFunction(() =>
      document.querySelector('wayout-steps')!.problems.some(({code}) => code === 'not-loaded'),
    );
    assert.equal((await page.innerText('wayout-steps')).trim(), 'Readable without scripts.');
    broken = false;
    await page.evaluate(() => void window.dispatchEvent(new Event('online')));
    await ready(page);
    assert.deepEqual(await spoken(page), inLanguages('fr'));
    assert.deepEqual(errors, []);
  });

  // The page is in windows-1252, as old systems make them, and the server names no charset for the script, as many do not.
  for (const language of translations)
    test(`the script in "${language}" speaks it on a page in another charset, asks for nothing but sources and letters and holds no English interface`, async (t) => {
      const file = `${cdn}wayout-meta-ai-steps-${language}.js`;
      const text = readFileSync(`.${file}`, 'utf8');
      for (const english of ['Step by step', 'Copy link', 'Show all steps', 'of {all} done'])
        assert.ok(!text.includes(english), english);
      assert.ok(!text.includes('Wie viele Widerspr'), 'strings of another element');
      const body = pageOf({html: `lang="${language}"`, head: '', body: list() + classic(file)});
      const {page, site} = await open(t, {
        rules: {
          '/page.html': {body, headers: {'Content-Type': 'text/html; charset=windows-1252'}},
          [file]: {headers: {'Content-Type': 'text/javascript'}},
        },
      });
      await ready(page);
      assert.deepEqual(requested(site.requests), ['/page.html', file]);
      await openAll(page);
      assert.deepEqual(requested(site.requests).slice(2).sort(), [
        `${cdn}wayout-meta-ai-letters-${language}.js`,
        `${cdn}wayout-meta-ai-sources.js`,
      ]);
      assert.ok((await shown(page)).toLowerCase().includes(kicker[language]!.toLowerCase()));
    });
});
