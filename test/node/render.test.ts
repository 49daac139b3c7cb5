import assert from 'node:assert/strict';
import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {WayoutFaq} from '../../src/elements/wayout-faq.js';
import {elementNames, formats, renderElement} from '../../src/node/render.js';
import {UsageError} from '../../src/node/usage-error.js';
import {readPack} from '../../src/node/read-pack.js';
import {allOf, drop, isElement, textOf} from '../../src/node/render/tree.js';
import {withAddresses, withEnglish} from '../../src/domain/fill.js';
import {elementsOf, parse, rendered} from './nothing.js';

const plainTags =
  /^(div|p|h[2-6]|ol|ul|li|a|b|br|strong|em|small|span|q|time|blockquote|details|summary|hr|table|caption|thead|tbody|tr|th|td)$/;
const plainAttributes =
  /^(href|rel|lang|dir|translate|dateTime|colSpan|scope|open|cite|id|dataWayoutwords|dataWayoutpanel)$/;

const summaries = (html: string) => elementsOf(html, 'summary').map(textOf);

test('the HTML of every element needs neither class nor style nor script, and has no empty line', async () => {
  for (const name of elementNames) {
    const html = await rendered(name, {lang: 'de'});
    for (const {tagName, properties} of elementsOf(html)) {
      assert.match(tagName, plainTags, name);
      for (const attribute of Object.keys(properties))
        assert.match(attribute, plainAttributes, `${name} ${tagName}`);
    }
    assert.doesNotMatch(html, /\n\s*\n|<!--|<(p|li|summary)>\s*<\//, name);
    const [root] = elementsOf(html);
    assert.deepEqual(root!.properties, {dataWayoutwords: name, lang: 'de', dir: 'ltr'});
    assert.ok(
      elementsOf(html, 'a').every(({properties}) => String(properties['href']).startsWith('https://')),
    );
  }
});

test('what the box shows at once stands open, and what a button opens waits under its name', async () => {
  const html = await rendered('steps');
  const shown = parse(html);
  drop(shown, ({tagName}) => tagName === 'details');
  const text = textOf(shown);
  assert.match(text, /Object to nothing/);
  assert.match(text, /Form for Alpha/);
  assert.match(text, /Leave the email address as it is/);
  assert.doesNotMatch(text, /I object\.|Form for Beta/);
  assert.deepEqual(summaries(html).slice(0, 3), [
    'Give me one',
    'Or find the form in the menus',
    'Beta and Gamma',
  ]);
  const panels = elementsOf(html, 'details').map(({properties}) => properties['dataWayoutpanel']);
  assert.deepEqual(panels.slice(0, 3), ['message-0', 'menus-0', 'network-1']);
  assert.ok(elementsOf(html, 'details').every(({properties}) => properties['open'] === undefined));
});

test('nothing in a disclosure is a paragraph, which reader modes weigh, but in text and Markdown', async () => {
  for (const name of elementNames)
    for (const display of ['full', 'compact'])
      for (const panel of elementsOf(await rendered(name, {display}), 'details'))
        assert.deepEqual(allOf(panel, ({tagName}) => tagName === 'p').map(textOf), [], `${name} ${display}`);
  assert.match(await rendered('faq', {}, {format: 'text'}), /^Is it too late\?\n\n\w/m);
  assert.match(await rendered('faq', {}, {format: 'markdown'}), /^\*\*Is it too late\?\*\*\n\n\w/m);
});

test('a list in a disclosure belongs to the line before it', async () => {
  const [menus] = elementsOf(await rendered('steps'), 'details').filter(
    ({properties}) => properties['dataWayoutpanel'] === 'menus-0',
  );
  const blocks = menus!.children.filter((child) => isElement(child)).map(({tagName}) => tagName);
  assert.deepEqual(blocks, ['summary', 'ul']);
  assert.ok(
    allOf(
      menus!,
      ({tagName, children}) => tagName === 'li' && children.some((child) => isElement(child, 'ol')),
    ).length,
  );
});

test('the flag on a sentence is set apart from what it introduces, and from what it is about', async () => {
  const flag = 'Sources differ';
  const texts = await Promise.all(['faq', 'scope', 'steps'].map((name) => rendered(name)));
  const all = texts.join('').match(new RegExp(`.?${flag}.?.?`, 'g'))!;
  assert.ok(all.some((each) => each.endsWith(`${flag}: `)) && all.some((each) => each.startsWith('(')));
  for (const each of all) assert.match(each, new RegExp(`>${flag}: |\\(${flag}\\)`));
});

test('an answer has the id that the address names, once, and nothing else has one', async () => {
  for (const display of ['full', 'compact']) {
    const html = await rendered('faq', {display});
    const ids = elementsOf(html).flatMap(({properties: {id}}) => (id === undefined ? [] : [id]));
    const panels = elementsOf(html, 'details').map(({properties}) => String(properties['dataWayoutpanel']));
    assert.deepEqual(
      ids,
      panels.filter((panel) => panel.startsWith('wayout-')),
    );
    assert.ok(ids.length > 1);
  }
  for (const name of elementNames.filter((each) => each !== 'faq'))
    assert.ok(
      elementsOf(await rendered(name)).every(({properties}) => properties['id'] === undefined),
      name,
    );
});

test('what is open in the box from the start is open without it, too', async () => {
  const open = elementsOf(await rendered('guide', {display: 'full'}), 'details').filter(
    ({properties}) => properties['open'],
  );
  assert.deepEqual(
    open.map(({properties}) => properties['dataWayoutpanel']),
    ['steps'],
  );
});

test('what a short box holds back waits under the name of its button', async () => {
  for (const [name, button, said] of [
    ['steps', 'Show all steps', 'Leave the reason empty'],
    ['timeline', 'Show all events', 'nothing'],
    ['linkage', 'Work it out for me', 'Where do you live?'],
    ['guide', 'Work it out for me', 'Where do you live?'],
  ] as const) {
    const html = await rendered(name, {display: 'compact'});
    const [later] = elementsOf(html, 'details').filter(
      ({properties}) => properties['dataWayoutpanel'] === 'expanded',
    );
    assert.ok(later, name);
    assert.equal(textOf(later.children[0]!), button);
    assert.ok(textOf(later).includes(said), name);
    const count = (text: string) => textOf(parse(text)).length;
    assert.ok(count(html) >= count(await rendered(name, {display: 'full'})) - 100, name);
  }
});

test('every question of the helper is there, with what can be said to it', async () => {
  const text = textOf(parse(await rendered('linkage')));
  for (const words of [
    'Where do you live?',
    'What do you use?',
    'How many workspaces?',
    'Is it off already?',
  ])
    assert.equal(text.split(words).length, 2, words);
});

test('a table stands as a table, and the list beside it waits group by group', async () => {
  const html = await rendered('scope', {view: 'matrix'});
  assert.equal(elementsOf(html, 'table').length, 1);
  assert.equal(elementsOf(html, 'th')[0]!.properties['scope'], 'col');
  assert.match(await rendered('scope', {view: 'matrix'}, {format: 'markdown'}), /^\| Kind of data /m);
});

test('an empty heading leaves the heading to the newsroom', async () => {
  assert.equal(elementsOf(await rendered('faq', {heading: ''}), 'h3').length, 0);
  assert.deepEqual(
    elementsOf(await rendered('faq', {heading: 'Ours', 'heading-level': '2'}), 'h2').map(textOf),
    ['Ours'],
  );
});

test('texts that are English for want of a translation say so', async () => {
  const html = await rendered('steps', {lang: 'pl'});
  const [root] = elementsOf(html);
  assert.equal(root!.properties['lang'], 'pl');
  assert.ok(elementsOf(html, 'span').some(({properties}) => properties['lang'] === 'en'));
});

test('a guide is filled as the build fills it', async () => {
  const read = async (name: string) =>
    JSON.parse(await readFile(`test/fixtures/nothing/${name}.json`, 'utf8')) as Record<string, never>;
  const {content} = await readPack({guide: 'nothing', lang: 'pl'});
  // Loaded JSON has no prototype, which `deepEqual` would notice.
  const words = JSON.parse(JSON.stringify(content.pack.words)) as unknown;
  assert.deepEqual(words, withEnglish(await read('words/pl'), await read('words/en')));
  const urls = (guide: unknown) => (guide as {bodies?: {url?: string}[]}).bodies?.map(({url}) => url);
  assert.deepEqual(
    urls(content.pack.guide),
    urls(withAddresses(await read('guide'), (await read('sources')) as never)),
  );
});

test('content of one’s own is checked before it is shown', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'wayout-'));
  try {
    await cp('test/fixtures/nothing', join(dir, 'nothing'), {recursive: true});
    const own = {content: dir, attributes: {lang: 'de'}};
    assert.equal(
      await renderElement('steps', own),
      await rendered('steps', {lang: 'de', 'stale-after': false}),
    );
    const file = join(dir, 'nothing/guide.json');
    await writeFile(
      file,
      (await readFile(file, 'utf8')).replace('"link": "beta-form"', '"link": "beta-from"'),
    );
    await assert.rejects(renderElement('steps', own), (error: UsageError) => {
      assert.match(error.message, /guide\.json:\d+ controls\[1\].*Did you mean "beta-form"\?$/m);
      return error instanceof UsageError && error.exitCode === 1;
    });
  } finally {
    await rm(dir, {recursive: true, force: true});
  }
});

test('what is asked for wrongly is said in a sentence', async () => {
  const said = async (...args: Parameters<typeof renderElement>) =>
    renderElement(...args).then(
      () => 'nothing',
      (error: UsageError) => (assert.ok(error instanceof UsageError), error.message),
    );
  assert.match(await said('stepps'), /"stepps" is not known\. Did you mean "steps"\?/);
  assert.match(await said('steps', {format: 'htm' as 'html'}), /Did you mean "html"\?/);
  assert.match(await said('steps', {attributes: {guide: 'meta'}}), /^guide="meta" is not known/);
  assert.match(
    await said('steps', {attributes: {platfrom: 'x'}}),
    /"platfrom" is not an attribute.*"platform"/,
  );
  assert.match(await said('linkage', {attributes: {guide: 'nothing'}}), /has no linkage in its content/);
  assert.match(await said('faq', {content: 'nowhere'}), /^nowhere: There is no such folder/);
  assert.match(await said('timeline', {format: 'snippet', mount: 'link'}), /--page https/);
  const problems: string[] = [];
  await rendered('steps', {region: 'eaa', lang: 'xx'}, {onProblem: ({code}) => problems.push(code)});
  assert.deepEqual(problems, ['lang', 'region']);
  assert.equal(formats.length, 7);
});

test('a text that was asked for before is not rendered again, and its problems are told again', async (t) => {
  const renders = t.mock.method(WayoutFaq.prototype, 'renderContent');
  const render = async (region: string) => {
    const [before, problems] = [renders.mock.callCount(), [] as string[]];
    const onProblem = ({code}: {code: string}) => problems.push(code);
    const html = await rendered('faq', {region}, {onProblem});
    return {html, problems, count: renders.mock.callCount() - before};
  };
  const [first, again, other] = [await render('mars'), await render('mars'), await render('us')];
  assert.ok(first.count > 0);
  assert.deepEqual(again, {html: first.html, problems: ['region'], count: 0});
  assert.notEqual(other.html, first.html);
});
