/** Figures, dates, snippets and quotations in the documents, compared with what they are taken from. */
import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {translations} from '../../tools/build/outputs.mjs';
import {guides} from '../../tools/build/outputs.mjs';
import {weigh} from '../../tools/build/sizes.mjs';
import {formatProblem} from '../../src/check/guide.js';
import type {Guide} from '../../src/domain/model/guide.js';
import {formatDate} from '../../src/locale/formats.js';
import {checkContent} from '../../src/node/check.js';
import {renderElement} from '../../src/node/render.js';
import {allText, blocksOf, codeIn, matches, proseOf, textOf} from './documents.js';
import {documented, json} from './manifest.js';

const guide = json<Guide>('content/meta-ai/guide.json');
const {version} = json<{version: string}>('package.json');

test('sizes are those of the scripts, give or take five per cent', async () => {
  const weights = new Map((await weigh()).map(({file, weight}) => [file, weight]));
  const isNear = (said: string, files: readonly string[]) => {
    const weight = files.reduce((sum, file) => sum + weights.get(file)!, 0);
    assert.ok(Math.abs(Number(said) - weight) <= weight * 0.05, `${files.join()}: ${weight} kB, not ${said}`);
  };
  const prose = proseOf(textOf('docs/hosting.md'));
  const rows = [...prose.matchAll(/`(wayout[\w-]*\.js)` +\| +(\d+\.\d)/g)];
  // A script in the table without a size is one that nobody weighed.
  assert.deepEqual(
    rows.map(([, file]) => file),
    matches(prose, /^\| `(wayout[\w-]*\.js)`/gm),
  );
  for (const [, file, said] of rows) isNear(said!, [file!]);
  const [, beside, together] = /files beside it:(.*); (\d+\.\d) kB together/.exec(prose)!;
  isNear(together!, codeIn(beside!));

  const heavier = (language: string, [start, end]: [string, string]) =>
    [...weights]
      .filter(([file]) => file.startsWith(start) && file.endsWith(`-en${end}`))
      .flatMap(([file, weight]) => {
        const translated = weights.get(file.replace('-en', `-${language}`));
        return translated === undefined ? [] : [translated - weight];
      });
  assert.deepEqual(codeIn(/With (.*) in place of `en`/.exec(prose)![1]!), translations);
  const most = Math.max(...translations.flatMap((language) => heavier(language, ['wayout-', '.js'])));
  assert.equal(/up to (\d) kB heavier/.exec(prose)![1], String(Math.ceil(most)));
  const more = translations.map(
    (language) =>
      heavier(language, ['wayout-meta-ai-words-', '.js'])[0]! + weights.get(`wayout-strings-${language}.js`)!,
  );
  assert.equal(/in another language about (\d) more/.exec(prose)![1], String(Math.round(Math.max(...more))));
});

test('the cost of boxes to a page is that of the benchmark', () => {
  const {date, figures} = json<{date: string; figures: Record<string, string>}>('test/bench/measured.json');
  const rows = {
    'one box in view': 'steps in view',
    'one box below three windows of text': 'steps far below',
    'three boxes in view': 'steps, linkage, scope in view',
    'three boxes far below': 'steps, linkage, scope far below',
  };
  const hosting = textOf('docs/hosting.md');
  const short = (name: string) => `${parseFloat(figures[name]!).toFixed(1)} ×`;
  for (const [said, name] of Object.entries(rows)) {
    const [, ...cells] = new RegExp(`^\\| ${said} +\\| +(.*?) +\\| +(.*?) +\\|$`, 'm').exec(hosting)!;
    assert.deepEqual(cells, [short(name), short(`${name}, loader`)], said);
  }
  const month = new Date(date).toLocaleDateString('en-GB', {month: 'long', year: 'numeric'});
  assert.ok(hosting.includes(`(\`npm run bench\`, Chromium, ${month};`), month);
});

test('the table of guides says which there are, with the elements and languages of each', () => {
  const table = textOf('docs/publishing.md').split('## Five guides')[1]!.split('\n\n')[1]!;
  const rows = matches(table, /^\| (`[^|]*\|[^|]*\|[^|]*\|[^|]*\|)$/gm).slice(1);
  const cells = rows.map((row) => row.split('|').map((cell) => cell.trim().replaceAll('`', '')));
  assert.deepEqual(
    Object.fromEntries(
      cells.map(([id, , names, languages]) => [id, {names: names!.split(', ').sort(), languages}]),
    ),
    Object.fromEntries(
      guides.map(({id, elements, languages}) => [
        id,
        {names: elements.toSorted(), languages: languages.join(', ')},
      ]),
    ),
  );
});

const snippet = blocksOf(textOf('docs/publishing.md'), 'html').find((block) =>
  block.includes('data-wayoutwords'),
)!;

const tagsOf = (html: string): string[] => matches(html, /<\/?[a-z][\w-]*[^>]*>/g);

test('the snippet closes every tag it opens', () => {
  const open: string[] = [];
  for (const tag of tagsOf(snippet))
    if (!tag.startsWith('</')) open.push(/[\w-]+/.exec(tag)![0]);
    else assert.equal(open.pop(), /[\w-]+/.exec(tag)![0]);
  assert.deepEqual(open, []);
});

test('the snippet begins and ends as the command writes it', async () => {
  const written = await renderElement('steps', {
    format: 'snippet',
    attributes: {'heading-level': '2', 'stale-after': 'never'},
  });
  const tags = (html: string) =>
    tagsOf(html.replace(/(sha384-)[^"]*/, '$1…').replace(' stale-after="never"', '')).map((tag) =>
      tag.replace('async=""', 'async'),
    );
  const [said, real] = [tags(snippet), tags(written)];
  assert.deepEqual(said.slice(0, 3), real.slice(0, 3));
  assert.deepEqual(said.slice(-5), real.slice(-5));
  const [heading] = matches(snippet, /<h2>.*<\/h2>/g);
  assert.ok(written.includes(heading!), heading);
});

test('the version and the date of the check are those of today’s files', () => {
  assert.deepEqual([...new Set(matches(allText, /Version (\d\S*)/g))], [version]);
  assert.deepEqual([...new Set(matches(allText, /\/wayout\/v?(\d+\.\d+\.\d+)\//g))], [version]);
  const days = guides.map(({id}) => formatDate(json<Guide>(`content/${id}/guide.json`).review.checked, 'en'));
  for (const date of matches(allText, /\d{1,2} [A-Z][a-z]{2} \d{4}/g)) assert.ok(days.includes(date), date);
});

test('days and numbers of variables are those of the guide and of the elements', () => {
  const ages = [
    ...allText.matchAll(
      /links (?:count as old )?after (\d+) days.*?, steps after (\d+) and the background after (\d+)/g,
    ),
  ];
  assert.equal(ages.length, 2);
  for (const [, links, steps, background] of ages)
    assert.deepEqual(
      {links: Number(links), steps: Number(steps), background: Number(background)},
      guide.review.staleAfter,
    );
  const [element] = documented;
  const words: Record<string, number> = {thirteen: 13, fourteen: 14, fifteen: 15};
  const [said = ''] = matches(textOf('README.md'), /there are (\w+) \[variables\]/g);
  assert.equal(words[said], element!.cssProperties.length);
});

test('the check says what it is quoted with', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'docs-'));
  t.after(() => rmSync(folder, {recursive: true}));
  cpSync('content', folder, {recursive: true});
  const words = join(folder, 'meta-ai/words/en.json');
  writeFileSync(words, readFileSync(words, 'utf8').replace('{label:submit}', '{label:submitt}'));
  const {problems} = await checkContent(folder, {today: guide.review.checked});
  const said = problems.map((problem) =>
    formatProblem(problem).replace(folder.replaceAll('\\', '/'), 'content'),
  );
  // An edit above it may move the line.
  const [quoted] = matches(textOf('docs/content.md'), /```\n(content\/.*)\n```/g);
  const lines = said.map((line) => line.replace(/:\d+/, ''));
  assert.ok(lines.includes(quoted!.replace(/:\d+/, '')), lines.join('\n'));
});

test('the picture is 720 pixels wide and quick to load', () => {
  const picture = readFileSync('demo/steps.png');
  assert.equal(picture.readUInt32BE(16), 720);
  assert.ok(picture.length < 150_000);
});
