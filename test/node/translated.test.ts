import assert from 'node:assert/strict';
import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, beforeEach, test} from 'node:test';
import {formatProblem} from '../../src/check/guide.js';
import {checkContent} from '../../src/node/check.js';
import {listContent} from '../../src/node/list-content.js';
import {markTranslated} from '../../src/node/mark-translated.js';

const dir = await mkdtemp(join(tmpdir(), 'wayout-'));
const german = join(dir, 'nothing/words/de.json');

beforeEach(async () => {
  await rm(join(dir, 'nothing'), {recursive: true, force: true});
  await cp('test/fixtures/nothing', join(dir, 'nothing'), {recursive: true});
});
after(() => rm(dir, {recursive: true, force: true}));

/** Replaces a text in a file of the copied guide. */
async function change(file: string, from: string, to: string): Promise<void> {
  const path = join(dir, 'nothing', file);
  const text = await readFile(path, 'utf8');
  assert.ok(text.includes(from), from);
  await writeFile(path, text.replace(from, to));
}

const places = async () => (await checkContent(dir, {today: '2026-11-22'})).problems.map(({path}) => path);
const changeTwo = async () => {
  await change('words/en.json', 'The form of 2019', 'The form of 2018');
  await change('words/en.json', 'Is it too late?', 'Too late?');
};

test('leaves a file with all its marks as it was, to the byte', async () => {
  const before = await readFile(german, 'utf8');
  const {marked, problems} = await markTranslated(dir, 'de');
  assert.deepEqual([marked[0]?.marked, problems], [[], []]);
  assert.equal(await readFile(german, 'utf8'), before);
});

test('marks what has no mark, and leaves what is out of date', async () => {
  const words = JSON.parse(await readFile(german, 'utf8')) as {from: Record<string, string>};
  delete words.from['faq/where'];
  await writeFile(german, JSON.stringify(words));
  await changeTwo();
  const {marked} = await markTranslated(dir, 'de');
  assert.deepEqual(marked[0]?.marked, ['faq/where']);
  assert.deepEqual(marked[0]?.stale, ['items/old-form', 'faq/too-late']);
  assert.deepEqual(await places(), ['items.old-form', 'faq.too-late', 'faq.too-late']);
});

test('marks what is out of date where it is named', async () => {
  await changeTwo();
  const {marked} = await markTranslated(dir, 'de', ['items/old-form']);
  assert.deepEqual(marked[0], {file: german, marked: ['items/old-form'], stale: ['faq/too-late']});
  await markTranslated(dir, 'de', ['faq/too-late']);
  await markTranslated(dir, 'pl', ['faq/too-late']);
  assert.deepEqual(await places(), []);
});

test('takes away the marks of what is gone', async () => {
  await change('words/de.json', '"faq/where":', '"faq/were":');
  await markTranslated(dir, 'de');
  assert.deepEqual(await places(), []);
});

test('says so where nothing of that name is translated', async () => {
  const messages = async (...args: [string, string[]?]) =>
    (await markTranslated(dir, ...args)).problems.map(formatProblem);
  assert.deepEqual(await messages('de', ['faq/were']), [
    `${dir}: "faq/were" is not translated. Did you mean "faq/where"?`,
  ]);
  assert.deepEqual(await messages('en'), [`${dir}: No guide is translated into "en".`]);
  assert.deepEqual(await messages('fi'), [`${dir}: No guide is translated into "fi".`]);
});

test('lists how far every language is', async () => {
  await changeTwo();
  const {guides, problems} = await listContent(dir);
  assert.deepEqual(problems, []);
  const [{id, labels, observed, languages}] = guides as [(typeof guides)[number]];
  assert.deepEqual([id, labels, observed], ['nothing', 5, {en: 4, de: 4, ar: 3}]);
  assert.deepEqual(
    languages.map(({lang, status, coverage, stale, labels: seen}) => [lang, status, coverage, stale, seen]),
    [
      ['de', 'translated', 100, ['items/old-form', 'faq/too-late'], 4],
      ['en', 'written', 100, [], 4],
      ['pl', 'partial', 11, ['faq/too-late'], 0],
    ],
  );
  assert.ok(languages.every(({made}) => made.endsWith('.')));
});
