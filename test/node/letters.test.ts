import assert from 'node:assert/strict';
import {test} from 'node:test';
import {rendered} from './nothing.js';

test('words without a script hold the letter of the general case, with its blanks, and no choices', async () => {
  const html = await rendered('steps');
  assert.match(
    html,
    /<blockquote>\[your name\]<br><span translate="no">Nothing Ltd<\/span><br>.*Dear Nothing,<br>.*Beta: \[name\]/,
  );
  assert.ok(!html.includes('Your country'), 'nobody can choose');
  assert.match(await rendered('steps', {platform: 'none'}), /under article 0\.<\/blockquote>/);
});

test('words without a script name the authority of a region without letters', async () => {
  const html = await rendered('steps', {region: 'uk'});
  assert.match(html, /We have no letter for this country\./);
  assert.match(html, /Where to complain: Office of Nothing/);
});

test('words without a script name no day, which would be that of the newsroom', async () => {
  for (const format of ['html', 'dsd'] as const)
    assert.ok(!(await rendered('steps', {}, {format})).includes('Reminder for'), format);
});
