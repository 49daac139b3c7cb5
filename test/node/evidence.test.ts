import assert from 'node:assert/strict';
import {mkdtemp, readFile, readdir, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import type {Element} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {regions} from '../../src/domain/model/guide.js';
import type {WordsFile} from '../../src/check/files/words.js';
import {entriesOf} from '../../src/domain/translation.js';
import {guides} from '../../tools/build/outputs.mjs';
import {evidenceFiles, writeEvidence, type StatedGuide} from '../../src/node/evidence.js';
import {pageWordsIn} from '../../src/node/evidence/page-words/languages.js';
import {elementNames} from '../../src/node/render.js';
import {textOf} from '../../src/node/render/tree.js';
import {elementsOf, rendered} from './nothing.js';

const content = 'test/fixtures';
const files = await evidenceFiles({content});
const dir = await mkdtemp(join(tmpdir(), 'wayout-'));
after(() => rm(dir, {recursive: true, force: true}));

const data = (name: string) => JSON.parse(files.get(name)!) as StatedGuide;
const german = fromHtml(files.get('nothing-de.html')!);
const words = async (name: string) =>
  JSON.parse(await readFile(`test/fixtures/${name}.json`, 'utf8')) as WordsFile;

/** Parts of a page with a permanent address, by that. */
const entriesIn = (page: ReturnType<typeof fromHtml>): Map<string, Element> =>
  new Map(elementsOf(page, 'article').map((each) => [String(each.properties['id']), each]));
const entries = entriesIn(german);

test('there is a page and its data for each guide and language, and one page that leads to all', () => {
  const pages = [...files.keys()].filter((name) => name.endsWith('.html'));
  assert.deepEqual(
    [...files.keys()].sort(),
    [
      ...[
        'nothing-de',
        'nothing-en',
        'nothing-pl',
        'switches-de',
        'switches-en',
        'workspaces-de',
        'workspaces-en',
      ].flatMap((name) => [`${name}.html`, `${name}.json`]),
      'index.html',
    ].sort(),
  );
  const addresses = elementsOf(files.get('index.html')!, 'a').map(({properties}) => properties['href']);
  assert.deepEqual(addresses.sort(), pages.filter((name) => name !== 'index.html').sort());
});

test('the page speaks every language of our guides, and English for others', () => {
  for (const language of guides.flatMap(({languages}) => languages))
    assert.equal(pageWordsIn(language).lang, language);
  assert.equal(pageWordsIn('fi').lang, 'en');
});

test('every text of a language is there, under an address that its link names', async () => {
  const {statements} = data('nothing-de.json');
  for (const {collection, id, entry} of entriesOf(await words('nothing/words/de'))) {
    const name = `${collection}/${id}`;
    const stated = statements.find((each) => each.id === name);
    const shown = Object.keys(entry).filter((field) => field !== 'keywords');
    assert.deepEqual(Object.keys(stated?.texts ?? {}), shown, name);
    const article = entries.get(name)!;
    assert.ok(
      elementsOf({type: 'root', children: [article]}, 'a').some(
        ({properties}) => properties['href'] === `#${name}`,
      ),
      name,
    );
    for (const text of Object.values(stated!.texts)) assert.ok(textOf(article).includes(text), text);
  }
});

test('labels stand as on the screen, and links lead where readers are led', () => {
  const submit = entries.get('steps/submit')!;
  const [label] = elementsOf({type: 'root', children: [submit]}, 'b');
  assert.equal(label?.properties['translate'], 'no');
  assert.doesNotMatch(files.get('nothing-de.html')!, /\{(label|link):/);
  const {statements} = data('nothing-de.json');
  const address = statements.find(({id}) => id === 'links/account')?.address;
  const hrefs = elementsOf({type: 'root', children: [entries.get('steps/confirmation')!]}, 'a').map(
    ({properties}) => properties['href'],
  );
  assert.ok(address && hrefs.includes(address), `${address} in ${hrefs.join(' ')}`);
});

test('a sentence names who says so and who says otherwise, with kind and date, where it holds and when it was checked', () => {
  const said = textOf(entries.get('steps/reason')!);
  for (const each of [
    'Behörde für nichts: Hinweise zu nichts (Behörde, Sept. 2026)',
    'Bond voor niets: Niets: uw rechten (Verbraucherorganisation, Juli 2026)',
    'Sagt es andersTageblatt: Nichts, Schritt für Schritt (Presse, Okt. 2026)',
    'Gilt fürEU oder EWR, Vereinigtes Königreich, Schweiz und Brasilien',
    '1. Nov. 2026 (auch jeden Schritt ausprobiert)',
  ])
    assert.ok(said.includes(each), `${each} in ${said}`);
  const quoted = entries.get('scope/chats')!;
  const [quotation] = elementsOf({type: 'root', children: [quoted]}, 'blockquote');
  assert.deepEqual([textOf(quotation!), quotation?.properties['lang']], ['Niemand kann widersprechen', 'de']);
});

test('steps of a menu path rest on the path, and words without a claim say that they make none', () => {
  const {statements} = data('nothing-en.json');
  const step = statements.find(({id}) => id === 'steps/find-nothing')!;
  assert.ok(step.restsOn?.length && step.restsOn.every((id) => id.startsWith('paths/')));
  for (const {id, evidence, restsOn} of statements) {
    const article = entries.get(id);
    if (article && !evidence && !restsOn) assert.match(textOf(article), /Behauptet selbst nichts/, id);
  }
});

test('words that a language lacks are the English ones, and marked as such', () => {
  const polish = entriesIn(fromHtml(files.get('nothing-pl.html')!));
  assert.match(files.get('nothing-pl.html')!, /<html lang="pl"/);
  const [heading] = elementsOf({type: 'root', children: [polish.get('steps/email')!]}, 'h3');
  assert.equal(heading?.properties['lang'], 'en');
  const [own] = elementsOf({type: 'root', children: [polish.get('faq/too-late')!]}, 'h3');
  assert.equal(own?.properties['lang'], undefined);
});

test('the elements named for a sentence are those that show it', async () => {
  const fixtures = {
    nothing: ['steps', 'scope', 'faq', 'timeline'],
    workspaces: ['steps', 'linkage', 'guide'],
  };
  for (const [guide, names] of Object.entries(fixtures)) {
    const shown = new Map<string, string>();
    for (const name of names) {
      const said = await Promise.all(
        regions.map((region) => rendered(name, {guide, region}, {format: 'text'})),
      );
      // Plain text writes addresses behind the texts of links.
      shown.set(
        name,
        said
          .join('\n')
          .replace(/ \(https:[^)]*\)/g, '')
          .replace(/\s+/g, ' '),
      );
    }
    let found = 0;
    for (const {id, texts, shownIn} of data(`${guide}-en.json`).statements) {
      // A sentence; single words may be part of another text.
      const text = Object.values(texts).find((each) => /\w .*\.$/.test(each));
      if (text === undefined) continue;
      const showing = names.filter((name) => shown.get(name)!.includes(text));
      assert.deepEqual(
        showing.filter((name) => !shownIn.includes(`wayout-${name}`)),
        [],
        `${id}: ${text}`,
      );
      // Of advice, menu paths and sentences to paste, only those for one answer and one device are drawn.
      if (/^(heads|scope|faq|events)/.test(id))
        assert.deepEqual(
          names.filter((name) => shownIn.includes(`wayout-${name}`) && !showing.includes(name)),
          [],
          `${id}: ${text}`,
        );
      found++;
    }
    assert.ok(found > 10, `only ${found} sentences of ${guide} were found`);
  }
  assert.deepEqual(
    [...new Set(data('nothing-en.json').statements.flatMap(({shownIn}) => shownIn))].filter(
      (tag) => !elementNames.includes(tag.replace('wayout-', '')),
    ),
    [],
  );
});

test('a mistake can be reported from each sentence, with its place', async () => {
  const report = 'https://example.org/contact?to=desk';
  const some = await evidenceFiles({content, guide: 'nothing', lang: 'de', report});
  const page = entriesIn(fromHtml(some.get('nothing-de.html')!));
  const hrefs = elementsOf({type: 'root', children: [page.get('steps/email')!]}, 'a').map(({properties}) =>
    String(properties['href']),
  );
  assert.ok(
    hrefs.includes('https://example.org/contact?to=desk&subject=nothing,3,de,steps/email'),
    hrefs.join('\n'),
  );
  assert.doesNotMatch(files.get('nothing-de.html')!, /subject=/);
});

test('guides, languages and addresses that there are not are named', async () => {
  const refused = (options: object, sentence: RegExp) =>
    assert.rejects(evidenceFiles({content, ...options}), sentence);
  await refused({guide: 'nothin'}, /"nothin" is not a guide\. Did you mean "nothing"\?/);
  await refused({lang: 'xx'}, /"xx" is not a language of these guides/);
  for (const report of ['javascript:alert(1)', '//example.org', 'http://example.org', '/report#form'])
    await refused({report}, /no address for reports/);
  await refused({content: 'nowhere'}, /nowhere: There is no such folder/);
});

test('files of its own are replaced, and no others', async () => {
  const folder = join(dir, 'pages');
  const options = {content, guide: 'workspaces', lang: 'en'};
  const paths = await writeEvidence(folder, options);
  assert.deepEqual((await readdir(folder)).sort(), [
    'index.html',
    'workspaces-en.html',
    'workspaces-en.json',
  ]);
  await writeEvidence(folder, options);
  await writeFile(paths[0]!, 'A page of the newsroom');
  await rm(paths[1]!);
  await assert.rejects(writeEvidence(folder, options), /workspaces-en\.html was not written by this command/);
  assert.equal(await readFile(paths[0]!, 'utf8'), 'A page of the newsroom');
  assert.deepEqual((await readdir(folder)).sort(), ['index.html', 'workspaces-en.html']);
});
