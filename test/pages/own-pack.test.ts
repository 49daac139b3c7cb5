import assert from 'node:assert/strict';
import {test} from 'node:test';
import {packOf} from '../fixtures/pack.mjs';
import {inBrowsers} from './browsers.js';
import {forEachFrame, framed, module, openAll, pageOf, ready, shown, universal} from './fixture.js';
import {title} from './content.js';
import {
  asked,
  checkFile,
  deferred,
  pack,
  results,
  showing,
  spoilt,
  srcFile,
  tag,
  titleIn,
} from './own-pack.js';
import type {Rules} from './server.js';

inBrowsers(['chromium', 'firefox'], (open) => {
  test('a publisher’s own guide is shown in its own languages, and fetched once', async (t) => {
    const body = [
      tag('id="en" src="/own.json"'),
      `<div lang="de">${tag('id="de" src="own.json#x"')}</div>`,
      tag('id="pl" src="./own.json" lang="pl"'),
      tag('id="block" src="/own.json" lang="de-AT"', 'faq'),
      tag('id="ours"'),
    ].join('');
    // Some editors put a mark of byte order before the first letter; browsers skip it.
    const rules = {'/page.html': pageOf({head: deferred, body}), '/own.json': `\ufeff${pack()}`};
    const {page, site, errors} = await open(t, {rules});
    await ready(page);
    const {en, de, pl, block, ours} = await results(page);
    assert.deepEqual([en!.language, de!.language, pl!.language, block!.language], ['en', 'de', 'pl', 'de']);
    assert.ok(en!.text.includes(titleIn('en')), en!.text);
    assert.ok(de!.text.includes(titleIn('de')), de!.text);
    assert.ok(ours!.text.includes(title), 'one without src shows ours');
    assert.ok(await page.locator('#pl [lang="en"]').count(), 'what has no words yet is marked as English');
    await openAll(page);
    const {publisher} = Object.values(packOf().sources['sources'] as Record<string, {publisher: string}>)[0]!;
    assert.ok((await results(page))['en']!.text.includes(`Source: ${publisher}`), 'its own sources');
    assert.deepEqual(
      ['/own.json', srcFile, checkFile].map((path) => asked(site, path)),
      [1, 1, 0],
    );
    assert.deepEqual([en!.codes, errors], [[], []]);
  });

  test('the box that holds a list shows its publisher’s guide in both', async (t) => {
    const body = tag('id="own" src="/own.json" display="full"', 'guide');
    const rules = {'/page.html': pageOf({head: module(universal), body}), '/own.json': pack('workspaces')};
    const {page, site, errors} = await open(t, {rules});
    await ready(page);
    await page.waitForFunction(() => allOurs().length === 2);
    await ready(page);
    const {links} = packOf('workspaces').guide as {links: Record<string, {url: string}>};
    const urls = Object.values(links).map(({url}) => url);
    const inside = await page
      .locator('wayout-steps a')
      .evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href));
    assert.ok(inside.length && inside.some((href) => urls.includes(href)), inside.join());
    assert.equal(
      site.requests.filter((request) => request.includes('meta-ai')).length,
      0,
      'ours is not fetched',
    );
    assert.equal(asked(site, '/own.json'), 1);
    assert.deepEqual(errors, []);
  });

  test('without the file that checks it no own guide is shown, and it is when that file comes', async (t) => {
    let broken = true;
    const rules: Rules = {
      '/page.html': pageOf({head: deferred, body: tag('id="own" src="/own.json"')}),
      '/own.json': pack(),
      [srcFile]: () => (broken ? {status: 404, body: ''} : undefined),
    };
    const {page, site, errors} = await open(t, {rules});
    await ready(page);
    assert.deepEqual((await results(page))['own']!.codes, ['src']);
    assert.ok((await shown(page)).includes(title));
    assert.equal(asked(site, '/own.json'), 0);
    broken = false;
    await page.evaluate(() => document.body.prepend(document.querySelector('wayout-steps')!));
    await showing(page, titleIn('en'));
    assert.deepEqual([(await results(page))['own']!.codes, errors], [[], []]);
  });

  /** Sound enough for readers: somebody has checked it tomorrow, and nobody says what a sentence rests on. */
  const unsound = spoilt(({guide, sources}) => {
    Object.assign(guide['review'] as object, {checked: '2999-01-01', due: '2999-01-02'});
    delete (sources['evidence'] as Record<string, unknown>)['steps/email'];
  });
  const says =
    /^src="\/own\.json" is shown\. The check finds: .*guide\.review\.checked: "2999-01-01" is in the future\./m;

  test('a guide that is not sound is shown, and only its author learns of that', async (t) => {
    const body = tag('id="own" src="/own.json"');
    const pages = {
      readers: pageOf({head: deferred, body}),
      authors: pageOf({head: deferred, body: tag('id="own" src="/own.json" debug')}),
    };
    for (const [name, html] of Object.entries(pages)) {
      const {page, site, errors} = await open(t, {rules: {'/page.html': html, '/own.json': unsound}});
      await ready(page);
      const {text, codes, told} = (await results(page))['own']!;
      assert.ok(text.includes(titleIn('en')), text);
      assert.deepEqual(codes, name === 'authors' ? ['src'] : [], name);
      if (name === 'authors') assert.match(told, says);
      assert.deepEqual(
        [srcFile, checkFile].map((path) => asked(site, path)),
        [1, name === 'authors' ? 1 : 0],
        name,
      );
      assert.deepEqual(errors, []);
    }
  });

  test('an author learns of it under localhost, too, and that the whole check is not there', async (t) => {
    let missing = false;
    const rules: Rules = {
      '/page.html': pageOf({head: deferred, body: tag('id="own" src="/own.json"')}),
      '/own.json': unsound,
      [checkFile]: () => (missing ? {status: 404, body: ''} : undefined),
    };
    const {page, site, errors} = await open(t, {rules, asAuthor: true});
    await ready(page);
    assert.match((await results(page))['own']!.told, says);
    assert.equal(asked(site, checkFile), 1);
    missing = true;
    await page.reload();
    await ready(page);
    const {told, text} = (await results(page))['own']!;
    assert.match(told, /is shown\. It could not be checked as a whole: /);
    assert.ok(text.includes(titleIn('en')), text);
    assert.deepEqual(errors, []);
  });

  test('an author whose clock is wrong reads of no date in the future', async (t) => {
    const rules: Rules = {
      '/page.html': pageOf({head: deferred, body: tag('id="own" src="/own.json" debug')}),
      '/own.json': {body: pack(), headers: {Date: 'Sun, 22 Nov 2026 08:00:00 GMT'}},
    };
    const {page} = await open(t, {rules, first: ['Date.now = () => 1e12']});
    await ready(page);
    assert.deepEqual((await results(page))['own']!.codes, []);
  });

  test('a policy that forbids connections leaves ours, and one that allows those to the own origin does not', async (t) => {
    const under = (policy: string) => ({
      body: pageOf({head: deferred, body: tag('id="own" src="/own.json"')}),
      headers: {'Content-Security-Policy': `default-src 'none'; script-src 'self'; ${policy}`},
    });
    const pages = {ours: under(''), theirs: under("connect-src 'self'")};
    const {page, errors} = await open(t, {rules: {...framed(pages), '/own.json': pack()}});
    await forEachFrame(page, pages, async (frame, name) => {
      await ready(frame);
      const text = await shown(frame);
      assert.ok(text.includes(name === 'ours' ? title : titleIn('en')), text);
    });
    assert.deepEqual(errors, []);
  });

  test('a page without the attribute fetches nothing for it', async (t) => {
    const {page, site} = await open(t, {rules: {'/page.html': pageOf({head: deferred})}});
    await ready(page);
    assert.equal(site.requests.filter((request) => /-(check|src)\.js|\.json/.test(request)).length, 0);
  });
});
