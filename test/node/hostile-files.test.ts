/** Files and folders that are not what they seem. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {formatProblem} from '../../src/check/guide.js';
import {checkContent} from '../../src/node/check.js';
import {listContent} from '../../src/node/list-content.js';
import {markTranslated} from '../../src/node/mark-translated.js';
import {renderElement} from '../../src/node/render.js';

const dir = await mkdtemp(join(tmpdir(), 'wayout-'));
after(() => rm(dir, {recursive: true, force: true}));

const pipe = (file: string) => execFileSync('mkfifo', [file]);
const text = (content: string) => (file: string) => writeFile(file, content);
const link = (target: string) => (file: string) => symlink(target, file);

/** Files of the guide about nothing, and what stands in their place. */
const spoilt: Record<string, [file: string, spoil: (file: string) => unknown, says: RegExp]> = {
  null: ['guide.json', text('null'), /guide\.json(:1)?: null is not an object\.$/],
  'a list': ['labels.json', text('[]'), /labels\.json(:1)?: A list is not an object\.$/],
  'deep nesting': [
    'guide.json',
    text('['.repeat(200_000) + ']'.repeat(200_000)),
    /guide\.json:1: Nested deeper than 100 levels/,
  ],
  'an endless text': [
    'guide.json',
    text(`{"id": "${'x'.repeat(2_000_000)}"}`),
    /guide\.json: Larger than 2 MB/,
  ],
  'a named pipe': ['guide.json', pipe, /guide\.json: Not a file\. Expected a file\.$/],
  'a folder': ['guide.json', mkdir, /guide\.json: A folder\. Expected a file\.$/],
  'a device': ['sources.json', link('/dev/zero'), /sources\.json: Not a file\. Expected a file\.$/],
  'a pipe with words': ['words/de.json', pipe, /words\/de\.json: Not a file\./],
  'a link that leads nowhere': ['words', link('nowhere'), /words: A link that leads nowhere\.$/],
  'a link to itself': ['words', link('words'), /words: Links lead in a circle\.$/],
  'a file for a folder': ['words', text('{}'), /words: It, or a part of its path, is no folder\.$/],
  'no English words': ['words/en.json', () => {}, /words\/en\.json: Missing\. Expected the English words/],
};

/** Sentences of each way in which content is read. */
async function saidOf(content: string): Promise<Record<'check' | 'list' | 'render', readonly string[]>> {
  const rendered = await renderElement('steps', {content}).then(
    () => '',
    (error: Error & {exitCode?: number}) => (assert.equal(error.exitCode, 1, error.stack), error.message),
  );
  return {
    check: (await checkContent(content)).problems.map(formatProblem),
    list: (await listContent(content)).problems.map(formatProblem),
    render: rendered.split('\n'),
  };
}

async function assertSays(content: string, says: RegExp) {
  for (const [way, lines] of Object.entries(await saidOf(content))) {
    assert.ok(
      lines.some((line) => says.test(line)),
      `${way}: ${lines.join('\n').slice(0, 400)}`,
    );
    for (const line of lines) assert.doesNotMatch(line, /\bE[A-Z]{4,}\b|Error|\n/, way);
  }
}

test('whatever stands in place of a file is told in a sentence, and nothing is waited for', async () => {
  for (const [what, [file, spoil, says]] of Object.entries(spoilt)) {
    const content = join(dir, what);
    await cp('test/fixtures/nothing', join(content, 'nothing'), {recursive: true});
    await rm(join(content, 'nothing', file), {recursive: true});
    await spoil(join(content, 'nothing', file));
    await assertSays(content, says);
    const german = () => readFile(join(content, 'nothing/words/de.json'), 'utf8').catch(String);
    if (!file.startsWith('words')) {
      const before = await german();
      await markTranslated(content, 'de');
      assert.equal(await german(), before, what);
    } else assert.notDeepEqual((await markTranslated(content, 'de')).problems, [], what);
  }
});

test('whatever stands in place of a content folder is told in a sentence', async () => {
  await mkdir(join(dir, 'none'));
  await writeFile(join(dir, 'file'), '{}');
  pipe(join(dir, 'pipe.json'));
  await mkdir(join(dir, 'lost'));
  await symlink('nowhere', join(dir, 'lost/guide'));
  for (const [name, says] of Object.entries({
    none: /none: Holds no guide\. Expected one folder for each\.$/,
    nowhere: /nowhere: There is no such folder\.$/,
    lost: /lost\/guide: A link that leads nowhere\.$/,
    [`${'x'.repeat(5000)}`]: /: Its name is too long\.$/,
  }))
    await assertSays(join(dir, name), says);
  for (const name of ['file', 'pipe.json']) {
    const {render, list, check} = await saidOf(join(dir, name));
    for (const said of [...render, ...list])
      assert.match(said, /^\S+: It, or a part of its path, is no folder\.$/);
    if (name === 'pipe.json') assert.match(check.join(), /pipe\.json: Not a file\. Expected a file\.$/);
  }
});

test('a link to a guide is followed, and a link that leads nowhere beside it is told', async () => {
  const content = join(dir, 'linked');
  await mkdir(content);
  await symlink(join(process.cwd(), 'test/fixtures/nothing'), join(content, 'nothing'));
  assert.deepEqual((await checkContent(content, {today: '2026-11-22'})).problems, []);
  assert.deepEqual(
    (await listContent(content)).guides.map(({id}) => id),
    ['nothing'],
  );
  await symlink('nowhere', join(content, 'other'));
  const said = [(await checkContent(content)).problems, (await listContent(content)).problems];
  for (const problems of said)
    assert.match(problems.map(formatProblem).join(), /other: A link that leads nowhere\./);
});
