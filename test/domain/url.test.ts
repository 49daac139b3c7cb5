import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {test} from 'node:test';
import fc from 'fast-check';
import type {Guide} from '../../src/domain/model/guide.js';
import {articleUrl, linkUrl, publisherUrl, safeUrl} from '../../src/domain/url.js';

const hosts = ['example.org', 'help.example.org'];
const refused = ['1000000000000001'];

const hostile = [
  // Other schemes, and spellings of them that browsers forgive.
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

test('lets a source be of any host, and nothing else', () => {
  assert.equal(safeUrl('https://elsewhere.test/a'), 'https://elsewhere.test/a');
  for (const address of hostile.filter((each) => !each.startsWith('https:')))
    assert.equal(safeUrl(address), undefined, address);
});

test('an address of the publisher’s is of the page’s own origin, a mailbox or https, and nothing else', () => {
  for (const address of ['/', '/evidence/meta-ai-de.html#steps/email', '/?a=//b', 'mailto:desk@example.org'])
    assert.equal(publisherUrl(address), address);
  assert.equal(publisherUrl('https://example.org'), 'https://example.org/');
  const others = hostile.filter((each) => !/^(https:|mailto:|\/contact)/.test(each));
  for (const address of [
    ...others,
    '/\\evil.test',
    '/\t/evil.test',
    '/\n\\evil.test',
    '\\/evil.test',
    'evidence.html',
  ])
    assert.equal(publisherUrl(address), undefined, JSON.stringify(address));
  for (const address of ['https://me@example.org', 'https://example.org:8443'])
    assert.equal(publisherUrl(address), undefined, address);
});

test('the place of a mistake becomes the subject, beside what the address asks for', () => {
  const place = ['acme', 3, 'de', 'steps/email'];
  assert.equal(publisherUrl('/report', place), '/report?subject=acme,3,de,steps/email');
  assert.equal(
    publisherUrl('mailto:desk@example.org?cc=a@example.org', place),
    'mailto:desk@example.org?cc=a@example.org&subject=acme,3,de,steps/email',
  );
  assert.equal(publisherUrl('javascript:alert(1)', place), undefined);
});

const schemes =
  'javascript vbscript livescript mocha data blob file filesystem about mailto tel sms callto skype whatsapp tg fb intent ' +
  'market itms-apps ms-word ms-settings search-ms chrome chrome-extension moz-extension resource jar view-source ws wss ftp ' +
  'sftp ssh telnet ldap gopher news nntp irc magnet feed http httpss https+x x-https urn cid mid app';

/** Spellings of a scheme that a filter overlooks and a browser may not. */
const disguises: readonly ((scheme: string, noise: string) => string)[] = [
  (scheme) => `${scheme}:`,
  (scheme, noise) => `${noise}${scheme}:`,
  (scheme, noise) => `${scheme}${noise}:`,
  (scheme, noise) => `${scheme.slice(0, 2)}${noise}${scheme.slice(2)}:`,
  (scheme) => `${scheme.toUpperCase()}:`,
  (scheme) => `${scheme}&colon;`,
  (scheme) => `${scheme}%3A`,
  (scheme) => `${scheme}\uFF1A`,
  (scheme) => `&#${scheme.charCodeAt(0)};${scheme.slice(1)}:`,
  (scheme) => `%${scheme.charCodeAt(0).toString(16)}${scheme.slice(1)}:`,
  (scheme) => `url:${scheme}:`,
  (scheme) => `${scheme}:https:`,
  (scheme) => `${scheme}:///\\`,
];
const noises = [
  '',
  ' ',
  '\t',
  '\n',
  '\r\n',
  '\u0000',
  '\u0001',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u202e',
  '\ufeff',
  '/',
  '\\',
];

test('gives https on an allowed host or nothing, whatever the scheme and however it is written', () => {
  assert.ok(schemes.split(' ').length >= 40);
  const parts = fc.tuple(
    fc.constantFrom(...schemes.split(' '), 'https'),
    fc.constantFrom(...disguises),
    fc.constantFrom(...noises),
    fc.constantFrom('//', '', '/', '\\\\', '//a@', '//a:b@'),
    fc.oneof(
      fc.constantFrom(...hosts, 'evil.test', 'example.org.evil.test', '[::1]', '0x7f.1'),
      fc.domain(),
      fc.string(),
    ),
    fc.oneof(
      fc.constantFrom('', '/', ':8443/', '#@evil.test', '?a', '\\@evil.test'),
      fc.webPath(),
      fc.string({unit: 'binary'}),
    ),
  );
  fc.assert(
    fc.property(parts, ([scheme, disguise, noise, slashes, host, rest]) => {
      const href = safeUrl(`${disguise(scheme, noise)}${slashes}${host}${rest}`, hosts, refused);
      if (href === undefined) return;
      const {protocol, host: linked, username, password} = new URL(href);
      assert.deepEqual([protocol, username, password], ['https:', '', '']);
      assert.ok(hosts.includes(linked), linked);
      assert.match(href, /^https:\/\/(help\.)?example\.org\//);
      assert.equal(safeUrl(href, hosts, refused), href, 'what it gives, it would let pass again');
    }),
    {numRuns: 3000, seed: 20261122},
  );
});

test('gives the address of every link in an element', () => {
  const folder = new URL('../../src/elements/', import.meta.url);
  // Messages to authors that quote an attribute are no links.
  const bound = /(?<!`)\b(?:href|src|action|formaction|xlink:href)=["']?\$\{(\w*)/g;
  const found = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const code = readFileSync(new URL(name, folder), 'utf8');
      return [...code.matchAll(bound)].map(([, value]) => ({name: name.replaceAll('\\', '/'), value, code}));
    });
  assert.deepEqual(
    found.map(({name, value}) => [name, value]),
    [['parts/links.ts', 'url']],
  );
  // Plain text is not assignable to this type: the compiler holds every caller to safeUrl.
  assert.match(found[0]!.code, /\burl: SafeUrl\b/);
  const types = readFileSync(new URL('../../src/domain/url.ts', import.meta.url), 'utf8');
  assert.match(types, /\): SafeUrl \| undefined \{/);
});

/** Address of a page, the canonical addresses that it names, and the address that is passed on. */
const passedOn: [page: string, canonical: string[], address: string | undefined][] = [
  // Named by the page.
  ['https://a.example/x?fbclid=ABC', ['https://news.example/42'], 'https://news.example/42'],
  ['https://a.example/x', [' https://news.example/42?p=1&utm_source=x#top '], 'https://news.example/42?p=1'],
  ['https://a.example/x', ['https://me:secret@news.example/42'], 'https://news.example/42'],
  ['about:srcdoc', ['https://news.example/42'], 'https://news.example/42'],
  ['https://a.example/x', ['https://n.example/1', 'https://n.example/1#top'], 'https://n.example/1'],
  // Useless addresses that it names.
  ...[
    '',
    '#',
    '/article',
    'undefined',
    '{{ url }}',
    'https://',
    'javascript:alert(1)',
    'https://a.example/',
  ].map((useless): [string, string[], string] => ['https://a.example/x', [useless], 'https://a.example/x']),
  ['https://a.example/x', ['https://n.example/1', 'https://n.example/2'], 'https://a.example/x'],
  ['https://a.example/', ['https://a.example/'], 'https://a.example/'],
  // Own address, without what is the reader's.
  ['https://me:secret@a.example/x', [], 'https://a.example/x'],
  ['https://a.example/x#wayout-where', [], 'https://a.example/x'],
  ['https://a.example/x#access_token=abc', [], 'https://a.example/x'],
  ['https://a.example/x;jsessionid=0A1B?p=42', [], 'https://a.example/x?p=42'],
  ...[
    'fbclid=ABC',
    'gclid=1',
    'wbraid=1',
    'utm_source=newsletter',
    'mc_eid=reader-42',
    '_hsenc=p2A',
    'mtm_campaign=x',
    'ref=mail',
    'email=me%40mail.example',
    'to=me@mail.example',
    'uid=17',
    'sessionid=7',
    'access_token=x',
    'k=3f2a9c1be0d44e7f',
    'k=dGhpcyBpcyBhIHRva2VuIDEyMw',
  ].flatMap((readers): [string, string[], string][] => [
    [`https://a.example/x?${readers}`, [], 'https://a.example/x'],
    [`https://a.example/x?id=42&${readers}`, [], 'https://a.example/x?id=42'],
    [`https://a.example/x?${readers}&id=42&${readers}&lang=de`, [], 'https://a.example/x?id=42&lang=de'],
    [`https://a.example/#/x?${readers}`, [], 'https://a.example/#/x'],
  ]),
  ...[
    'id=42',
    'p=1&page=2',
    'id_article=4711',
    '1234567890123456789',
    'author=smith',
    'story=how-to-object-to-meta-in-2026-step-by-step',
    'guid=550e8400-e29b-41d4-a716-446655440000',
    'path=/politics/x',
  ].map((query): [string, string[], string] => [
    `https://a.example/x?${query}`,
    [],
    `https://a.example/x?${query}`,
  ]),
  // Routes in the fragment.
  ['https://a.example/app#/x', ['https://a.example/app'], 'https://a.example/app#/x'],
  ['https://a.example/app#!/x/y#wayout-where', [], 'https://a.example/app#!/x/y'],
  // No address.
  ...[
    'about:srcdoc',
    'about:blank',
    'data:text/html,x',
    'blob:https://a.example/1',
    'file:///x.html',
    '',
  ].map((page): [string, string[], undefined] => [page, [], undefined]),
];

test('an article is passed on by its own address, with nothing of the reader’s', () => {
  for (const [page, canonical, address] of passedOn)
    assert.equal(articleUrl(page, canonical), address, `${page} ${canonical.join()}`);
});

test('a query of any length is read in no time', () => {
  for (const part of ['a', '1', 'a1', '%', '@', '?', '&', '=', '&a=', 'auth'])
    assert.ok(articleUrl(`https://a.example/x?${part.repeat(200_000)}`, []));
});

test('a link of a guide leads to the guide’s hosts, and not to a form that was withdrawn', () => {
  const guide = {
    links: {
      form: {url: 'https://example.org/1'},
      old: {url: 'https://example.org/1000000000000001'},
      other: {url: 'https://evil.test/'},
    },
    hosts,
    refused: {[refused[0]!]: 'the form of 2024'},
  } as unknown as Guide;
  assert.deepEqual(
    ['form', 'old', 'other', 'none'].map((id) => linkUrl(guide, id)),
    ['https://example.org/1', undefined, undefined, undefined],
  );
});

test('an article may have an address without encryption, and a fragment that is no route is left out', () => {
  assert.equal(articleUrl('http://a.example/x', []), 'http://a.example/x');
  assert.equal(articleUrl('https://a.example/x#part#/route', []), 'https://a.example/x');
});
