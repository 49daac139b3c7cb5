/** Files of words as broken editors, careless merges and strangers leave them. */
import assert from 'node:assert/strict';
import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {formatProblem} from '../../src/check/guide.js';
import {checkContent} from '../../src/node/check.js';
import {markTranslated} from '../../src/node/mark-translated.js';

const dir = await mkdtemp(join(tmpdir(), 'wayout-'));
const file = join(dir, 'nothing/words/de.json');
await cp('test/fixtures/nothing', join(dir, 'nothing'), {recursive: true});
after(() => rm(dir, {recursive: true, force: true}));

const sound = await readFile(file, 'utf8');
const mark = '"title": "Nichts widersprechen"';
assert.equal(sound.split(mark).length, 2);
/** Line of the text that is spoilt. */
const line = sound.slice(0, sound.indexOf(mark)).split('\n').length;
const inText = (json: string) => sound.replace(mark, `"title": "Nichts ${json}widersprechen"`);
const bytesIn = (...bytes: number[]) => {
  const [before, behind] = inText('|').split('|') as [string, string];
  return Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(behind)]);
};
/** The file with nothing marked as translated, so that the command has something to write. */
const unmarked = (text: string) => text.replace(/"from": \{[^}]*\}/, '"from": {}');

const spoilt: Record<string, [file: string | Buffer, says: RegExp]> = {
  'windows-1252': [Buffer.from(sound, 'latin1'), /:\d+: Holds a character that is not UTF-8\./],
  'one byte of windows-1252': [bytesIn(0xfc), /:LINE: Holds a character that is not UTF-8\./],
  'an overlong sequence': [bytesIn(0xc0, 0xaf), /:LINE: Holds a character that is not UTF-8\./],
  'a surrogate in UTF-8': [bytesIn(0xed, 0xa0, 0x80), /:LINE: Holds a character that is not UTF-8\./],
  'UTF-16': [Buffer.from(`\ufeff${sound}`, 'utf16le'), /:1: Saved as UTF-16\./],
  'UTF-16 from a Mac': [Buffer.from(`\ufeff${sound}`, 'utf16le').swap16(), /:1: Saved as UTF-16\./],
  'UTF-16 without a mark': [Buffer.from(sound, 'utf16le'), /:1: Saved as UTF-16\./],
  'a replaced character': [
    inText('\ufffd'),
    /:LINE heads\.\S+\.title: Holds U\+FFFD, where a character was lost\./,
  ],
  'a direction turned around': [inText('\u202e'), /:LINE heads\S+: Holds U\+202E, which nobody can see\./],
  'an isolate, escaped': [inText('\\u2066'), /:LINE heads\S+: Holds U\+2066/],
  'a control for terminals': [inText('\\u001b[31m'), /:LINE heads\S+: Holds U\+001B/],
  'a control of the second half': [inText('\u009b'), /:LINE heads\S+: Holds U\+009B/],
  'U+0000, escaped': [inText('\\u0000'), /:LINE heads\S+: Holds U\+0000/],
  'U+0000': [inText('\0'), /:LINE: Holds U\+0000/],
  'a separator of lines': [inText('\\u2028'), /:LINE heads\S+: Holds U\+2028/],
  'half a character': [inText('\\ud800'), /:LINE heads\S+: Holds U\+D800/],
  'a mark of byte order in a text': [inText('\ufeff'), /:LINE heads\S+: Holds U\+FEFF/],
  'a name that comes twice': [sound.replace(mark, `${mark}, ${mark}`), /:LINE heads\S+: "title" comes twice/],
  'the name of a prototype': [
    sound.replace(mark, `${mark}, "__proto__": {"a": "b"}`),
    /heads\.\S+\.__proto__: /,
  ],
  'a comma at the end': [
    sound.replace(mark, `${mark},`),
    /:\d+: Column \d+: expected a name in double quotes/,
  ],
  'something behind the end': [`${sound}}`, /:\d+: Column 1: expected the end of the file/],
  nothing: ['', /:1: Column 1: expected a value/],
  'a list': ['[]', /: A list is not an object\./],
  null: ['null', /: null is not an object\./],
  'a number in place of a text': [sound.replace(mark, '"title": 7'), /:LINE heads\S+: 7 is not text\./],
};

for (const [what, [text, says]] of Object.entries(spoilt))
  test(`${what} is refused with its line, and the file stays as it was`, async () => {
    await writeFile(file, typeof text === 'string' ? unmarked(text) : text);
    const before = await readFile(file);
    const said = (await checkContent(dir, {today: '2026-11-22'})).problems.map(formatProblem);
    const wanted = new RegExp(says.source.replace('LINE', String(line)));
    assert.ok(
      said.some((each) => each.startsWith(file) && wanted.test(each)),
      said.join('\n'),
    );
    const {marked, problems} = await markTranslated(dir, 'de');
    assert.deepEqual(marked, []);
    assert.ok(
      problems.map(formatProblem).some((each) => each.startsWith(file) && wanted.test(each)),
      problems.map(formatProblem).join('\n'),
    );
    assert.ok(before.equals(await readFile(file)), 'written');
  });

const lineEnds = {Windows: '\r\n', 'an old Mac': '\r'};
for (const [system, end] of Object.entries(lineEnds))
  test(`a mark of byte order and the line ends of ${system} are read as a page reads them, with the right lines`, async () => {
    await writeFile(file, `\ufeff${sound.replaceAll('\n', end)}`);
    assert.deepEqual((await checkContent(dir, {today: '2026-11-22'})).problems, []);
    await writeFile(file, `\ufeff${inText('\\u202e').replaceAll('\n', end)}`);
    const [problem] = (await checkContent(dir, {today: '2026-11-22'})).problems;
    assert.equal(problem?.line, line);
  });
