/** “In your article” of the embed builder: the box in pages of editors, harmless and hostile. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from 'playwright-core';
import {arrivalVerdict, readerVerdict} from '../../demo/builder/article/verdicts.js';
import {pageViolations} from './accessibility.js';
import {inBrowsers, type Open} from './browsers.js';

const at = '/demo/builder.html';

/** Article of a newsroom, long enough for reader modes. */
const article = (head = '', inside = '') =>
  `<!doctype html><html lang="en"><head><title>Nothing happened</title>${head}</head><body><main><article><h1>Nothing happened</h1>${Array.from(
    {length: 8},
    (_, index) =>
      `<p>Paragraph ${index} says, in the words of the council, that nothing was decided on Tuesday evening, and that nothing will be decided next week.</p>`,
  ).join('')}${inside}</article></main></body></html>`;

const section = (page: Page) => page.locator('#article');
const showButton = (page: Page) => page.getByRole('button', {name: 'Show the box in it'});
const finding = (page: Page, title: string) =>
  section(page)
    .getByRole('listitem')
    .filter({has: page.getByText(title)})
    .first();
const inFrame = (page: Page) => page.frameLocator('#article iframe');

/** Opens the builder, once its box is shown. */
async function builder(open: Open, t: Parameters<Open>[0], wishes: Parameters<Open>[1] = {}) {
  const visit = await open(t, {at, ...wishes});
  await visit.page.waitForFunction(
    () =>
      document.querySelector<HTMLTextAreaElement>('#current-text')?.value &&
      document.querySelector('#box :state(ready)'),
  );
  return visit;
}

async function paste(page: Page, html: string, css = ''): Promise<void> {
  await page.getByLabel('HTML of your page').fill(html);
  await page.getByLabel('CSS of your page').fill(css);
  await showButton(page).click();
  await page
    .locator('#article [role=status]')
    .getByText(/^(?!Being shown)./)
    .waitFor();
  assert.match(await page.locator('#article [role=status]').innerText(), /^Shown\. The findings/);
}

test('a verdict says what is lost or moves, how much, and what helps', () => {
  const moves = {moved: -40, shift: 0.25};
  const {title, state, sentence} = arrivalVerdict(moves);
  assert.deepEqual([title, state], ['Layout shift: too much', 'mend']);
  assert.match(
    sentence,
    /^0\.25 on arrival; up to 0\.1 is good\. The text after the box moves by 40 pixels upwards\. Let/,
  );
  assert.equal(arrivalVerdict({...moves, shift: undefined}).state, 'open');
  assert.match(arrivalVerdict({shift: 0, moved: undefined}).sentence, /No text follows/);
  const read = {isArticle: true, blocks: 9, lost: [], kept: 1, isOffered: true};
  const states = [read, {...read, kept: 0.94}, {...read, lost: ['First']}, {...read, isArticle: false}].map(
    (each) => readerVerdict(each).state,
  );
  assert.deepEqual(states, ['good', 'mend', 'mend', 'open']);
  assert.match(
    readerVerdict({...read, lost: ['First']}).sentence,
    /^Of 9 blocks .* it loses 1, such as “First”/,
  );
});

inBrowsers(['chromium', 'firefox'], (open, engine) => {
  test('a pasted page shows the box where it is wanted, with a verdict on each matter', async (t) => {
    const {page, errors} = await builder(open, t);
    await showButton(page).click();
    await page.getByText('Paste the HTML of a page first').waitFor();
    await paste(
      page,
      article(
        '<style>body { background: #fffbe8 }</style>',
        '<ul><li><p>A point in a list counts once.</p></li></ul>',
      ),
      'p { color: #123 }',
    );
    const box = inFrame(page).locator('wayout-guide:state(ready)');
    await box.getByRole('heading', {name: 'Object to Meta'}).first().waitFor();
    assert.match(await box.evaluate((each) => each.previousElementSibling!.textContent), /^Paragraph 1 /);
    assert.equal(
      await box.evaluate((each) => getComputedStyle(each.previousElementSibling!).color),
      'rgb(17, 34, 51)',
    );
    assert.match(await finding(page, 'Contrast: enough').innerText(), /All \d+ texts have enough/);
    assert.match(
      await finding(page, 'Reader mode: keeps the article and the box').innerText(),
      /the 9 blocks .* (9[5-9]|100) % of the box/,
    );
    await finding(
      page,
      engine === 'chromium' ? 'Layout shift: good' : 'not measured by this browser',
    ).waitFor();
    await finding(page, 'Filter lists: none was tried').waitFor();
    await section(page)
      .getByText('CKEditor 5 keeps the link. Of the element and the block it keeps the words alone.')
      .waitFor();
    await page.getByLabel('Where the box stands').selectOption({index: 4});
    await page.getByText('Being shown').or(page.getByText('Shown. The')).first().waitFor();
    await inFrame(page).locator('p:has-text("Paragraph 4") + wayout-guide:state(ready)').waitFor();
    await page.getByLabel('Box', {exact: true}).selectOption('scope');
    await inFrame(page).locator('p + wayout-scope:state(ready)').waitFor();
    assert.deepEqual(errors, []);
  });

  test('a pasted page runs nothing, loads nothing and leads nowhere', async (t) => {
    const {page, site} = await builder(open, t);
    const elsewhere: string[] = [];
    page.context().on('response', (response) => {
      if (new URL(response.url()).origin !== site.origin) elsewhere.push(response.url());
    });
    const before = site.requests.length;
    const evil = `${site.authors}/evil`;
    await paste(
      page,
      article(
        `<base href="${evil}/"><meta http-equiv="refresh" content="0;url=${evil}/refresh">
        <link rel="stylesheet" href="${evil}/sheet.css"><link rel="preload" as="image" href="/evil/preload">
        <link rel="dns-prefetch" href="//evil.example"><link rel="stylesheet" href="/evil/own.css">
        <style>@import "${evil}/import.css"; p { background: url(${evil}/ground.png) }</style>
        <script>parent.hit = 1; fetch('${evil}/fetch')</script><script src="${evil}/script.js"></script>`,
        `<img src="${evil}/1.png" srcset="${evil}/2.png 2x" onerror="parent.hit = 2" name="body" alt="">
        <img name="documentElement" alt=""><img name="querySelectorAll" alt=""><form><input name="getAttribute"></form><form name="adoptedStyleSheets"><input autofocus onfocus="parent.hit = 3"></form>
        <iframe srcdoc="<script>top.hit = 4</script>"></iframe><object data="${evil}/object"></object>
        <svg><script>top.hit = 5</script><image href="${evil}/6.png"></image><use href="${evil}/use.svg#a"></use></svg>
        <video src="${evil}/film" poster="${evil}/poster" autoplay></video><details open ontoggle="parent.hit = 7">x</details>
        <wayout-faq src="${evil}/pack.json"></wayout-faq>
        <p style="background-image: url(${evil}/inline.png)" onclick="parent.hit = 8">Click me, I am long enough to be a place for a box.</p>
        <a href="javascript:parent.hit = 9">run</a><a href="${evil}/link" target="_top">leave</a>
        <template shadowrootmode="open"><script>top.hit = 10</script></template>`,
      ),
      `@import url("${evil}/more.css"); body { background: url(${evil}/body.png) }`,
    );
    await inFrame(page).getByText('Click me').click();
    await inFrame(page).getByRole('link', {name: 'run'}).click();
    await inFrame(page).getByRole('link', {name: 'leave'}).click();
    assert.equal(await page.evaluate(() => (self as unknown as {hit?: number}).hit), undefined);
    assert.equal(new URL(page.url()).pathname, at);
    const asked = site.requests.slice(before).filter((each) => /evil/.test(each));
    assert.deepEqual([asked, elsewhere], [[], []]);
    assert.deepEqual(
      await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie, location.hash]),
      [0, 0, '', ''],
    );
    await section(page).getByText('scripts (3)').waitFor();
    assert.equal(await inFrame(page).locator('wayout-faq').count(), 0);
  });

  test('an address on the same site is read without a login, with its style sheets, and no other', async (t) => {
    const cookies: string[] = [];
    const rules = {
      '/news/article.html': {
        type: '.html',
        body: article(
          '<link rel="stylesheet" href="own.css"><link rel="stylesheet" href="https://evil.example/a.css">',
        ),
      },
      '/news/own.css': {type: '.css', body: 'h1 { color: rgb(1, 2, 3) }'},
      '/news/long.html': {type: '.html', body: 'x'.repeat(2_000_001)},
      '/news/picture': {type: '.png', body: 'x'},
    };
    const {page, site} = await builder(open, t, {rules});
    page.on('request', (request) => {
      if (request.headers()['cookie']) cookies.push(request.url());
    });
    await page.context().addCookies([{name: 'login', value: '1', url: site.origin}]);
    const address = page.getByLabel('Or its address on this site');
    for (const [wrong, sentence] of [
      ['https://elsewhere.example/', 'https://elsewhere.example is another site'],
      ['/missing.html', 'The server answers 404'],
      ['/news/picture', 'is no HTML page'],
      ['/news/long.html', 'more than 2,000,000 characters are not read'],
      ['https://', 'This is no address'],
    ] as const) {
      await address.fill(wrong);
      await showButton(page).click();
      await section(page).getByText(sentence).waitFor();
    }
    await address.fill('/news/article.html');
    await showButton(page).click();
    await page.getByText('Shown. The findings').waitFor();
    assert.equal(
      await inFrame(page)
        .getByRole('heading', {name: 'Nothing happened'})
        .evaluate((heading) => getComputedStyle(heading).color),
      'rgb(1, 2, 3)',
    );
    await section(page).getByText('style sheets by address (1)').waitFor();
    assert.deepEqual(
      cookies.filter((url) => url.includes('/news/')),
      [],
    );
  });
});

inBrowsers(['chromium'], (open) => {
  test('verdicts name what is wrong with a page, and what cannot be told', async (t) => {
    const {page} = await builder(open, t);
    await paste(page, article('<style>body { background: #777; color: #888 }</style>'));
    assert.match(await finding(page, 'Contrast: too little').innerText(), /needs (4\.5|3) to 1: “.+”/);
    await paste(page, article('<style>main { background: linear-gradient(red, blue) }</style>'));
    assert.match(await finding(page, 'Contrast: not told').innerText(), /gradient, which has no one colour/);
    await paste(page, article(), 'wayout-guide { display: none }');
    await finding(page, 'Contrast: the box is not seen').waitFor();
    await paste(page, '<p>Hardly anything.</p>');
    await finding(page, 'Reader mode').waitFor();
    await section(page).getByText('Firefox would not offer').waitFor({state: 'attached'});
    // A list reaches what the box stands in, and the folder of its script.
    await paste(page, article().replace('<article>', '<article class="sponsored-post">'));
    const lists = page.getByLabel('Filter list to try');
    const choose = (text: string) =>
      lists.setInputFiles({name: 'list.txt', mimeType: 'text/plain', buffer: Buffer.from(text)});
    await choose('! Title: A list\n##.sponsored-post');
    await section(page)
      .getByText(
        '“##.sponsored-post” of list.txt hides what the box stands in, <article class="sponsored-post">',
      )
      .waitFor();
    await choose('/wayout/*$script');
    await section(page).getByText('“/wayout/*$script” of list.txt blocks').waitFor();
    await choose('##.other\n##p:has-text(x)\nother.example##main');
    await section(page).getByText('None of 3 rules of list.txt hides the box').waitFor();
    await choose('! nothing');
    await section(page).getByText('list.txt holds no rule').waitFor();
  });

  test('dark pages are dark in it, whatever the reader’s own colours are', async (t) => {
    const {page} = await builder(open, t, {colorScheme: 'light'});
    await paste(
      page,
      article(
        '<style>:root { color-scheme: light dark } @media screen { @media (prefers-color-scheme: dark) { body { background: rgb(1, 1, 1) } } }</style>',
      ),
    );
    const ground = () =>
      inFrame(page)
        .locator('body')
        .evaluate((body) => getComputedStyle(body).backgroundColor);
    assert.notEqual(await ground(), 'rgb(1, 1, 1)');
    await page.getByRole('radio', {name: 'Dark'}).check();
    await section(page).getByText('Measured on the dark page').waitFor();
    assert.equal(await ground(), 'rgb(1, 1, 1)');
    await finding(page, 'Contrast: enough').waitFor();
  });

  test('the section is used by keyboard, fits a phone and breaks no rule of accessibility', async (t) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const {page} = await builder(open, t, {
        colorScheme,
        bypassCSP: true,
        viewport: {width: 320, height: 800},
      });
      await page.getByLabel('HTML of your page').focus();
      await page.keyboard.insertText(article());
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByText('Shown. The findings').waitFor();
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      await page.evaluate(() => document.querySelector('#article iframe')!.setAttribute('srcdoc', ''));
      assert.deepEqual(await pageViolations(page), [], colorScheme);
    }
  });
});
