import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, beforeEach, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {formatProblem} from '../../src/check/guide.js';
import {checkContent} from '../../src/node/check.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dir = await mkdtemp(join(tmpdir(), 'wayout-'));
const today = '2026-11-22';

beforeEach(async () => {
  await rm(join(dir, 'nothing'), {recursive: true, force: true});
  await cp(join(root, 'test/fixtures/nothing'), join(dir, 'nothing'), {recursive: true});
});
after(() => rm(dir, {recursive: true, force: true}));

/** Replaces a text in a file of the copied guide, and tells its line. */
async function plant(file: string, from: string, to: string): Promise<number> {
  const path = join(dir, 'nothing', file);
  const text = await readFile(path, 'utf8');
  assert.equal(text.split(from).length, 2, `${from} has to be in ${file} once`);
  await writeFile(
    path,
    text.replace(from, () => to),
  );
  return text.slice(0, text.indexOf(from)).split('\n').length;
}

const sentences = async (): Promise<string[]> =>
  (await checkContent(dir, {today})).problems.map((problem) =>
    formatProblem(problem).replace(`${dir}/nothing/`, ''),
  );

test('has nothing against the guide about nothing, and tells when it was checked', async () => {
  assert.deepEqual(await checkContent(dir, {today}), {
    problems: [],
    sound: [
      {
        folder: `${dir}/nothing`,
        languages: ['de', 'en', 'pl'],
        coverage: {de: 100, en: 100, pl: 11},
        checked: '2026-11-01',
        due: '2027-05-01',
      },
    ],
  });
});

test('shows a dead reference with its line', async () => {
  const line = await plant('guide.json', '"link": "beta-form"', '"link": "beta-from"');
  assert.deepEqual(await sentences(), [
    `guide.json:${line} controls[1].variants[0].link: "beta-from" is not a link. Did you mean "beta-form"?`,
  ]);
});

test('shows what the schema forbids with its line, and once', async () => {
  const line = await plant('guide.json', '"mechanism": "none"', '"mechanizm": "none"');
  assert.deepEqual(await sentences(), [
    `guide.json:${line} controls[2].mechanizm: "mechanizm" is not a field here. Did you mean "mechanism"?`,
    `guide.json:${line - 2} controls[2].mechanism: Missing. Expected one of "form", "setting", "email", "none".`,
  ]);
});

test('shows the place around something that is missing', async () => {
  const line = await plant('words/de.json', '"submit": {', '"sumbit": {');
  assert.deepEqual(await sentences(), [
    `words/de.json:${line} steps.sumbit: "sumbit" is not among the steps of guide.json. Did you mean "submit"?`,
    `words/de.json:${await plant('words/de.json', '"steps": {', '"steps":  {')} steps.submit.text: Missing. Expected text.`,
  ]);
});

test('shows a syntax error with line and column, and nothing that follows from it', async () => {
  const line = await plant(
    'guide.json',
    '"answer": "actionable",\n  "service"',
    '"answer": "actionable"\n  "service"',
  );
  assert.deepEqual(await sentences(), [`guide.json:${line + 1}: Column 3: expected a comma before this.`]);
});

test('shows a misspelt fact in linkage.json with its line, and once', async () => {
  const file = 'test/fixtures/workspaces/linkage.json';
  const text = await readFile(join(root, file), 'utf8');
  const linkage = text.replace('"blocked": "yes"', '"bloked": "yes"');
  await rm(join(dir, 'nothing'), {recursive: true});
  await cp(join(root, 'test/fixtures/workspaces'), join(dir, 'nothing'), {recursive: true});
  await plant('guide.json', '"id": "workspaces"', '"id": "nothing"');
  await writeFile(join(dir, 'nothing/linkage.json'), linkage);
  const line = linkage.slice(0, linkage.indexOf('bloked')).split('\n').length;
  assert.deepEqual(await sentences(), [
    `linkage.json:${line} rules[2].when.bloked: "bloked" is not a fact. Did you mean "blocked"?`,
  ]);
});

const syntaxErrors: readonly [title: string, to: string, sentence: RegExp][] = [
  ['a comma too many', '"id": "nothing",,', /Column \d+: expected a name in double quotes/],
  ['a comment', '"id": "nothing", // why', /Column \d+: JSON has no comments/],
  ['a text without an end', '"id": "nothing,', /Column \d+: this text has no closing double quote/],
  ['single quotes', "'id': 'nothing',", /Column \d+: this word is not JSON/],
  ['a missing colon', '"id" "nothing",', /Column \d+: expected a colon/],
];
for (const [title, to, sentence] of syntaxErrors)
  test(`explains ${title}`, async () => {
    await plant('guide.json', '"id": "nothing",', to);
    const [first, ...others] = await sentences();
    assert.match(first!, sentence);
    assert.match(first!, /^guide\.json:3: /);
    assert.deepEqual(others, []);
  });

test('explains an empty file', async () => {
  await writeFile(join(dir, 'nothing/labels.json'), '');
  assert.deepEqual(await sentences(), [
    'labels.json:1: Column 1: expected a value. Is there a comma too many before it?',
  ]);
});

test('reports a name that comes twice in one object', async () => {
  const line = await plant('guide.json', '"email": {', '"email": {"kind": "note"},\n    "email": {');
  assert.deepEqual(await sentences(), [
    `guide.json:${line + 1} steps.email: "email" comes twice here. Expected each name once.`,
  ]);
});

test('reports a missing file', async () => {
  await rm(join(dir, 'nothing/labels.json'));
  assert.deepEqual(await sentences(), ['labels.json: Missing. Expected this file.']);
});

test('reports missing words', async () => {
  await rm(join(dir, 'nothing/words'), {recursive: true});
  assert.deepEqual(await sentences(), [
    'words/en.json: Missing. Expected the English words, which all others are compared with.',
  ]);
});

test('reports a folder that is not there, and one without a guide', async () => {
  const messages = async (folder: string) =>
    (await checkContent(folder, {today})).problems.map(formatProblem);
  assert.deepEqual(await messages(join(dir, 'nowhere')), [`${dir}/nowhere: There is no such folder.`]);
  assert.deepEqual(await messages(join(dir, 'nothing/words')), [
    `${dir}/nothing/words: Holds no guide. Expected one folder for each.`,
  ]);
});

/** Runs the command as a stranger would. */
const run = (folder: string) =>
  new Promise<{code: number; out: string; err: string}>((resolve) => {
    const args = ['--import', 'tsx', 'src/node/cli.ts', 'check', folder];
    execFile(process.execPath, args, {cwd: root}, (error, out, err) =>
      resolve({code: Number(error?.code ?? 0), out, err}),
    );
  });

test('prints one line per guide and succeeds where all is well', async () => {
  const {code, out, err} = await run(dir);
  assert.deepEqual([code, err], [0, '']);
  assert.match(
    out,
    /^\S+\/nothing: no problems \(de, en, pl 11 %; checked 2026-11-01, (next review due|review was due) 2027-05-01\)\n$/,
  );
});

test('prints the sentences and fails where something is wrong', async () => {
  await plant('guide.json', '"link": "beta-form"', '"link": "beta-from"');
  const {code, out, err} = await run(dir);
  assert.deepEqual([code, out], [1, '']);
  assert.match(err, /^\S+\/nothing\/guide\.json:\d+ controls\[1\]\.variants\[0\]\.link: [^\n]+\n$/);
});

test('prints a sentence and no stack for a folder that is not there', async () => {
  assert.deepEqual(await run('nowhere'), {code: 1, out: '', err: 'nowhere: There is no such folder.\n'});
});
