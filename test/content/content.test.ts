import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {formatProblem} from '../../src/check/guide.js';
import {checkContent} from '../../src/node/check.js';

process.chdir(fileURLToPath(new URL('../../', import.meta.url)));

test('the content has no problems', async () => {
  const {problems} = await checkContent('content');
  assert.equal(problems.map(formatProblem).join('\n'), '');
});

test('the guide for Meta is there, in English at least', async () => {
  const {sound} = await checkContent('content');
  const meta = sound.find(({folder}) => folder === 'content/meta-ai');
  assert.ok(meta?.languages.includes('en'), JSON.stringify(sound));
});

test('every guide of the package keeps a record of its changes', async () => {
  for (const {folder} of (await checkContent('content')).sound)
    assert.ok(existsSync(join(folder, 'changes.json')), folder);
});

test('every file names its schema, so that editors get completion', () => {
  const files = readdirSync('content', {recursive: true, encoding: 'utf8'}).filter((name) =>
    name.endsWith('.json'),
  );
  const described = files.filter((name) => !name.startsWith('schema'));
  assert.ok(described.length >= 4, described.join(', '));
  for (const name of described) {
    const {$schema} = JSON.parse(readFileSync(join('content', name), 'utf8')) as {$schema?: string};
    assert.ok($schema && existsSync(join('content', name, '..', $schema)), `${name}: ${$schema}`);
  }
});
