/** Pages of `wayout evidence`, as a stranger opens them from a disk: without scripts, in a narrow window, dark, on paper. */
import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {writeEvidence, type StatedGuide} from '../../src/node/evidence.js';
import {pageViolations} from './accessibility.js';
import {inBrowsers} from './browsers.js';

const require = createRequire(import.meta.url);
let dir: string;
let data: StatedGuide;
before(async () => {
  dir = await mkdtemp(join(tmpdir(), 'wayout-'));
  await writeEvidence(dir, {content: 'test/fixtures', guide: 'nothing', report: '/report'});
  data = JSON.parse(await readFile(join(dir, 'nothing-de.json'), 'utf8')) as StatedGuide;
});
after(() => rm(dir, {recursive: true, force: true}));
const address = (file: string) => pathToFileURL(join(dir, file)).href;

inBrowsers(['chromium'], (open) => {
  for (const colorScheme of ['light', 'dark'] as const)
    test(`pages break no rule of accessibility, and nothing is cut off at 320 px: ${colorScheme}`, async (t) => {
      const {page} = await open(t, {colorScheme, viewport: {width: 320, height: 800}});
      for (const file of ['nothing-de.html', 'index.html']) {
        await page.goto(address(file));
        assert.deepEqual(await pageViolations(page), [], file);
        const [wide, ground] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          getComputedStyle(document.body).backgroundColor,
        ]);
        assert.equal(wide, 320, file);
        assert.equal(ground === 'rgb(255, 255, 255)', colorScheme === 'light', `${file}: ${ground}`);
      }
    });

  test('a permanent address shows its sentence, without a script and from a disk', async (t) => {
    const {page} = await open(t, {javaScriptEnabled: false});
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`${address('nothing-de.html')}#steps/reason`);
    const sentence = page.getByRole('heading', {name: 'Begründung'}).first();
    await sentence.waitFor();
    const {y} = (await page.locator('[id="steps/reason"]').boundingBox())!;
    assert.ok(y > -1 && y < 100, `${y} px from the top`);
    assert.equal(requests.length, 1);
    await page.getByRole('navigation').getByRole('link', {name: 'English'}).click();
    await page.getByRole('heading', {level: 1, name: 'Every sentence and its evidence'}).waitFor();
  });

  test('reader modes keep every sentence', async (t) => {
    const {page} = await open(t);
    await page.goto(address('nothing-de.html'));
    await page.evaluate(
      await readFile(require.resolve('@mozilla/readability/Readability.js'), 'utf8').then(
        (code) => `${code};self.Reader = Readability`,
      ),
    );
    const kept = await page.evaluate(() => {
      const {Reader} = self as unknown as {
        Reader: new (page: Document) => {parse(): {textContent: string} | null};
      };
      return new Reader(document.cloneNode(true) as Document).parse()?.textContent.replace(/\s+/g, ' ');
    });
    const lost = data.statements
      .flatMap(({texts}) => Object.values(texts))
      .filter((text) => !kept?.includes(text.replace(/\s+/g, ' ')));
    assert.deepEqual(lost, []);
  });

  test('paper shows the addresses of sources, and no navigation', async (t) => {
    const {page} = await open(t, {colorScheme: 'dark'});
    await page.goto(address('nothing-de.html'));
    await page.emulateMedia({media: 'print'});
    const [navigation, written, ground] = await page.evaluate(() => [
      document.querySelector('nav')!.checkVisibility(),
      getComputedStyle(document.querySelector('dd a[href^=https]')!, '::after').content,
      getComputedStyle(document.body).backgroundColor,
    ]);
    assert.deepEqual([navigation, ground], [false, 'rgb(255, 255, 255)']);
    assert.match(String(written), /https:/);
  });
});
