import assert from 'node:assert/strict';
import {test} from 'node:test';
import {safeUrl} from '../../src/domain/url.js';

const hosts = ['example.org', 'help.example.org'];
const refused = ['1000000000000001'];

const hostile = [
  // Other schemes, and what browsers forgive in writing them.
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  '\tjavascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript://example.org/%0aalert(1)',
  'javascript://https://example.org',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD4=',
  'blob:https://example.org/0b0c',
  'file:///etc/passwd',
  'filesystem:https://example.org/temporary/x',
  'about:blank',
  'mailto:a@example.org',
  'tel:112',
  'intent://example.org#Intent;scheme=https;end',
  'view-source:https://example.org',
  'ws://example.org',
  'wss://example.org',
  'ftp://example.org',
  'http://example.org',
  'HTTP://example.org/',
  // Not addresses at all.
  '',
  'example.org',
  '//example.org',
  '/contact',
  'https://',
  'https://[',
  'https://exa mple.org',
  // Hosts that only look like ours.
  'https://evil.test',
  'https://example.org.evil.test',
  'https://evil-example.org',
  'https://notexample.org',
  'https://www.example.org',
  'https://example.org.',
  'https://example.com',
  'https://exаmple.org',
  'https://xn--exmple-4nf.org',
  'https://127.0.0.1',
  'https://evil.test/https://example.org',
  'https://evil.test?https://example.org',
  'https://evil.test#@example.org',
  'https://evil.test\\@example.org',
  'https://evil.test/@example.org',
  // Logins and ports, which hide the host or change what answers.
  'https://example.org@evil.test',
  'https://me@example.org',
  'https://me:secret@example.org',
  'https://:secret@example.org',
  'https://example.org:8443',
  'https://example.org:80',
  // Withdrawn forms.
  'https://help.example.org/contact/1000000000000001',
  'https://help.example.org/contact/1000000000000001/',
  'https://help.example.org/?id=1000000000000001',
  'https://help.example.org/#1000000000000001',
  'https://help.example.org/contact/1000000\t000000001',
  'https://help.example.org/contact/10000000000000%301',
];

for (const address of hostile)
  test(`refuses ${JSON.stringify(address)}`, () => assert.equal(safeUrl(address, hosts, refused), undefined));

const harmless: readonly [address: string, href: string][] = [
  ['https://example.org', 'https://example.org/'],
  ['https://help.example.org/contact/2000000000000001', 'https://help.example.org/contact/2000000000000001'],
  ['HTTPS://EXAMPLE.ORG/Path?a=1#b', 'https://example.org/Path?a=1#b'],
  ['https://example.org:443/', 'https://example.org/'],
  ['https://example.org/?next=javascript:alert(1)', 'https://example.org/?next=javascript:alert(1)'],
  ['https://example.org/"><script>', 'https://example.org/%22%3E%3Cscript%3E'],
];

for (const [address, href] of harmless)
  test(`normalises ${JSON.stringify(address)}`, () => assert.equal(safeUrl(address, hosts, refused), href));

test('lets nothing through where no host is allowed', () => {
  assert.equal(safeUrl('https://example.org', []), undefined);
});
