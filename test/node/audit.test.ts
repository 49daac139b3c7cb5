/** Sites with pasted words: of today, of another day, and with whatever newsrooms and their systems add. */
import assert from 'node:assert/strict';
import {execFile, execFileSync} from 'node:child_process';
import {mkdir, mkdtemp, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, test} from 'node:test';
import {formatProblem} from '../../src/check/problem.js';
import {audit} from '../../src/node/audit.js';
import {rendered} from './nothing.js';

const root = await mkdtemp(join(tmpdir(), 'wayout-'));
after(() => rm(root, {recursive: true, force: true}));

/** Words as they were before a sentence and an address changed. */
const aged = (html: string) =>
  html
    .replaceAll('Wait for an email about nothing.', 'Wait for a letter about nothing.')
    .replaceAll('/contact/2000000000000001', '/contact/1999999999999999');

const element = await rendered('steps', {}, {format: 'element'});
const div = (await rendered('steps', {platform: 'beta'}, {format: 'snippet', mount: 'div'})).split(
  '\n<script',
)[0]!;
const shadow = await rendered('steps', {}, {format: 'dsd'});
const alone = await rendered('steps', {'heading-level': '4'});
const inArticle = (html: string) =>
  `<!doctype html>\r\n<title>One</title>\n<P CLASS=x>First&nbsp;one</P>\n${html}\n<p>Last &amp; least`;

/** Writes a site into a folder of its own. */
async function site(files: Record<string, string | Buffer>): Promise<string> {
  const folder = await mkdtemp(join(root, 'site-'));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(join(folder, dirname(path)), {recursive: true});
    await writeFile(join(folder, path), content);
  }
  return folder;
}

const messagesOf = ({problems}: {problems: Parameters<typeof formatProblem>[0][]}, folder: string) =>
  problems.map((problem) => formatProblem(problem).replace(`${folder}/`, ''));

test('words of today leave nothing to do, also after prettifiers and typographers', async () => {
  const folder = await site({
    'a.html': inArticle(element),
    'b.htm': inArticle(div),
    'c/d.html': inArticle(shadow),
    'e.html': inArticle(
      element.replaceAll('’', "'").replaceAll(/<\/li>\s*<li>/g, '</li>\n\n    <li class="x">'),
    ),
    'f.html': inArticle(`<p>${element}</p>`),
    'g.css': 'wayout-steps {}',
    'h.html': inArticle('<wayout-steps guide="nothing"></wayout-steps>'),
  });
  const {boxes, problems, others} = await audit(folder, {write: true});
  assert.deepEqual(
    boxes.map(({state}) => state),
    ['current', 'current', 'current', 'current', 'current', 'bare'],
  );
  assert.deepEqual([problems, others], [[], 1]);
  assert.equal(await readFile(join(folder, 'a.html'), 'utf8'), inArticle(element));
});

test('each sentence and address that changed is named, and rewritten to the byte', async () => {
  for (const [name, html] of Object.entries({element, div, shadow, displaced: `<p>${element}</p>`})) {
    const old = inArticle(aged(html));
    const folder = await site({'a.html': old});
    const {boxes} = await audit(folder);
    const [{state, difference, line, rewritten}] = boxes as [(typeof boxes)[number]];
    assert.deepEqual([boxes.length, state, line, rewritten], [1, 'older', 4, false], name);
    assert.ok(difference.gone.includes('Wait for a letter about nothing.'), name);
    assert.ok(difference.added.includes('Wait for an email about nothing.'), name);
    if (name !== 'div')
      assert.ok(
        difference.gone.some((text) => text.endsWith('/contact/1999999999999999')),
        name,
      );
    assert.equal(await readFile(join(folder, 'a.html'), 'utf8'), old, name);
    assert.equal((await audit(folder, {write: true})).boxes[0]!.rewritten, true, name);
    assert.equal(await readFile(join(folder, 'a.html'), 'utf8'), inArticle(html), name);
  }
});

test('the encoding, the mark of byte order and the ends of lines stay', async () => {
  const old = inArticle(aged(element)).replaceAll('\r\n', '\n');
  const now = inArticle(element).replaceAll('\r\n', '\n');
  const windows = (html: string) => html.replaceAll('\n', '\r\n');
  const latin = (html: string) =>
    Buffer.from(
      `<meta charset=iso-8859-1>caf\xe9 ${html.replace(/[^\0-\x7f]/gu, (each) => `&#${each.codePointAt(0)};`)} \xe9`,
      'latin1',
    );
  const forms: Record<string, (html: string) => Buffer> = {
    'a mark of UTF-8': (html) => Buffer.from(`\ufeff${html}`),
    'UTF-16, little end first': (html) => Buffer.from(`\ufeff${html}`, 'utf16le'),
    'UTF-16, big end first': (html) => Buffer.from(`\ufeff${html}`, 'utf16le').swap16(),
    'line ends of Windows': (html) => Buffer.from(windows(html)),
    'an encoding of one byte': latin,
    'letters of two units': (html) => Buffer.from(`😀 ${html} 😀`),
  };
  for (const [name, form] of Object.entries(forms)) {
    const folder = await site({'a.html': form(old)});
    const {problems} = await audit(folder, {write: true});
    assert.deepEqual(messagesOf({problems: [...problems]}, folder), [], name);
    assert.ok((await readFile(join(folder, 'a.html'))).equals(form(now)), name);
  }
});

test('words in which somebody else had a hand are named, and stay as they are', async () => {
  const old = aged(element);
  const hands: Record<string, [html: string, says: RegExp]> = {
    'a picture': [old.replace('<ol>', '<ol><li><img src="a.png"></li>'), /^They hold <img>/],
    'a class': [old.replace('<ol>', '<ol class="big">'), /^They hold the attribute "className"/],
    'a comment': [old.replace('<ol>', '<!-- ours --><ol>'), /^They hold a comment/],
    'no mount': [aged(alone), /^They stand alone/],
    'no end of their own': [old.replace('</div></wayout-steps>', '</wayout-steps></div>'), /repair/],
    'another name': [old.replaceAll('wayout-steps', 'wayout-stepps'), /Did you mean "steps"/],
    'words of another': [
      old.replace('wayoutwords="steps"', 'wayoutwords="faq"'),
      /^Its words are those of "faq"/,
    ],
    'a guide of their own': [
      old.replace('<wayout-steps', '<wayout-steps src="/a.json"'),
      /guide of your own/,
    ],
    'a guide that is not there': [old.replace('guide="nothing"', 'guide="nowhere"'), /nowhere/],
  };
  for (const [name, [html, says]] of Object.entries(hands)) {
    const folder = await site({'a.html': inArticle(html)});
    const {boxes} = await audit(folder, {write: true});
    const left = boxes.filter(({obstacle}) => obstacle);
    assert.match(left[0]?.obstacle ?? name, says);
    assert.equal(await readFile(join(folder, 'a.html'), 'utf8'), inArticle(html), name);
  }
});

test('a link to an old form leads to that of today, and a link to a page of one’s own stays', async () => {
  const link = async (options = {}) =>
    (
      await rendered(
        'steps',
        {platform: 'beta', guide: 'nothing'},
        {format: 'snippet', mount: 'link', ...options},
      )
    ).split('\n<script')[0]!;
  const [form, page] = [await link(), await link({page: 'https://news.example/page'})];
  const folder = await site({
    'a.html': inArticle(form.replace('/contact/2000000000000002', '/contact/2')),
    'b.html': inArticle(page),
    'c.html': inArticle(form),
  });
  const {boxes} = await audit(folder, {write: true});
  assert.deepEqual(
    boxes.map(({state}) => state),
    ['older', 'bare', 'current'],
  );
  assert.equal(await readFile(join(folder, 'a.html'), 'utf8'), inArticle(form));
  assert.equal(await readFile(join(folder, 'b.html'), 'utf8'), inArticle(page));
});

test('nothing that holds words is left out in silence, and nothing is waited for', async () => {
  const outside = await site({'old.html': aged(element)});
  const folder = await site({
    'a.md': aged(element),
    'b.html': Buffer.concat([Buffer.from(aged(element)), Buffer.from([0xff, 0xfe])]),
    'c.html': `<meta charset="x-unheard">${aged(element)}`,
    'd.html': Buffer.from(`<meta charset="shift_jis">${aged(alone).replace(/[^\0-\x7f]/g, '?')}`),
    'e.html': `${'<div>'.repeat(50_000)}${aged(element)}`,
    'f.png': Buffer.from([0, 1, 2]),
    '.git/g.html': aged(element),
    'node_modules/h.html': aged(element),
  });
  execFileSync('mkfifo', [join(folder, 'pipe.html')]);
  for (const [name, target] of Object.entries({
    'to-file.html': join(outside, 'old.html'),
    'to-folder': outside,
    'to-nowhere.html': 'nowhere',
    'to-itself.html': 'to-itself.html',
    'to-inside.html': 'a.md',
  }))
    await symlink(target, join(folder, name));
  const {boxes, problems, others} = await audit(folder, {write: true});
  assert.deepEqual(boxes, []);
  assert.equal(others, 1);
  const said = messagesOf({problems: [...problems]}, folder);
  for (const line of [
    /^a\.md: Holds words of ours, but its name does not end in \.html/,
    /^b\.html: Holds a character that is not UTF-8\.$/,
    /^c\.html: Says that it is in the encoding "x-unheard"/,
    /^d\.html: Is in shift_jis/,
    /^e\.html: Nested deeper than is read\.$/,
    /^pipe\.html: Not a file\./,
    /^to-file\.html: A link that leads out of this folder/,
    /^to-folder: A link that leads out of this folder/,
    /^to-nowhere\.html: A link that leads nowhere\.$/,
    /^to-itself\.html: Links lead in a circle\.$/,
  ])
    assert.ok(
      said.some((each) => line.test(each)),
      `${line} in ${said.join('\n')}`,
    );
  assert.equal(said.length, 10, said.join('\n'));
  assert.equal(await readFile(join(outside, 'old.html'), 'utf8'), aged(element));
  assert.equal((await audit(join(folder, 'a.md'), {write: true})).boxes[0]!.rewritten, true);
  assert.equal(await readFile(join(folder, 'a.md'), 'utf8'), element);
});

test('the command prints what changed, and its exit code says whether anything is left to do', async () => {
  const content = ['--content', 'test/fixtures'];
  const folder = await site({'a.html': inArticle(aged(element)), 'b.html': inArticle(aged(alone))});
  const run = (...args: string[]) =>
    new Promise<{code: number; out: string; err: string}>((resolve) => {
      execFile(process.execPath, ['dist/node/cli.js', 'audit', ...args], (error, out, err) =>
        resolve({code: Number(error?.code ?? 0), out, err}),
      );
    });
  const found = await run(join(folder, 'a.html'), ...content);
  assert.equal(found.code, 1, found.err);
  assert.match(found.out, /a\.html:4 <wayout-steps>: \d+ of before, \d+ of today\.\n/);
  assert.match(found.out, /\n {2}− Wait for a letter about nothing\.\n/);
  assert.match(found.out, /\n {2}\+ Wait for an email about nothing\.\n/);
  const mended = await run(join(folder, 'a.html'), '--write', ...content);
  assert.deepEqual([mended.code, mended.err], [0, '']);
  assert.match(mended.out, /Rewritten\.\n[^]*1 rewritten, 0 left to do/);
  const again = await run(join(folder, 'a.html'), ...content);
  assert.deepEqual([again.code, again.err, again.out.split('\n').length], [0, '', 2]);
  const left = await run(folder, '--write', ...content);
  assert.equal(left.code, 1);
  assert.match(left.out, /words of "steps": .* Not to be rewritten: /);
  for (const [args, says] of [
    [[], /^Which folder or file\? /],
    [['nowhere'], /^nowhere: There is no such file or folder\.\n$/],
    [[folder, '--wrte'], /Did you mean "write"/],
    [[folder, 'more'], /one too many/],
  ] as const) {
    const {code, out, err} = await run(...args);
    assert.deepEqual([code, out], [2, ''], err);
    assert.match(err, says);
  }
});
