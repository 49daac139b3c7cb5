/**
 * Cost of boxes to a page beside a static page with the same words, with the goals: run `npm run bench` after a build. All pages are
 * visited in turns within one run, so that a busy moment hits each; ratios hold anywhere, milliseconds only on one machine.
 *
 * `ROUNDS` is the number of visits (7 without it), `PAGES` a regular expression that chooses rows by their names, and `DIST` a folder
 * with the scripts of another build, which then gets a column of its own. `npm run bench -- --record` keeps the figures of all rows for
 * the documents, which `npm run docs` then writes anew: use a machine that does nothing else.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {chromium} from 'playwright-core';
import prettier from 'prettier';
import {chromiumArgs, findBrowsers} from '../../tools/browsers/browsers.mjs';
import {loaderFile, serve} from './pages.mjs';
import {rows} from './rows.mjs';
import {visits} from './visits.mjs';

const rounds = Number(process.env.ROUNDS ?? 7);
const record = process.argv.includes('--record');
if (record && process.env.PAGES) throw new Error('--record keeps all rows: leave PAGES out.');
const wanted = new RegExp(process.env.PAGES ?? '', 'i');
const folders = {...(process.env.DIST && {other: process.env.DIST}), now: 'dist/cdn'};

const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
const isStatic = (page) => page.endsWith('static');
const chosen = rows.filter(({name}) => wanted.test(name));
const hasLoader = (folder) => existsSync(`${folders[folder]}/${loaderFile}`);
const isAvailable = (folder) => (page) => !page.endsWith('loader') || hasLoader(folder);

/** Pages of the chosen rows as `work now/steps far script`. Static pages are visited once a round, for all builds. */
const pages = new Set(
  chosen.flatMap(({kind, pages = []}) =>
    Object.keys(folders).flatMap((folder) =>
      pages.filter(isAvailable(folder)).map((page) => `${kind} ${isStatic(page) ? 'now' : folder}/${page}`),
    ),
  ),
);

const site = await serve(folders);
const {chromium: executablePath} = await findBrowsers();
const browser = await chromium.launch({executablePath, args: chromiumArgs});
const results = new Map([...pages].map((page) => [page, []]));
for (let round = 0; round < rounds; round++) {
  console.error(`Round ${round + 1} of ${rounds} at ${new Date().toLocaleTimeString('en-GB')}`);
  for (const [page, measured] of results) {
    const [, kind, path] = /^(\w+) (.*)$/.exec(page);
    const {visit, share} = visits[kind];
    if (round && round >= Math.ceil(rounds * share)) continue;
    measured.push(await visit({browser, address: site.address(path), requests: site.requests}));
  }
}
const browserName = `Chromium ${browser.version()}`;
await browser.close();
site.close();

/** Text of a row for a build: the median of what its figures come to in each round. */
function cell({kind, pages = [], value, digits = 2, unit = ''}, folder) {
  if (!pages.every(isAvailable(folder))) return '–';
  const visited = (page) => results.get(`${kind} ${isStatic(page) ? 'now' : folder}/${page}`);
  const each = pages.length ? visited(pages[0]).map((_, round) => round) : [0];
  const values = each.map((round) => value((page, figure) => visited(page)[round][figure], folders[folder]));
  const figure = median(values);
  return Number.isNaN(figure) ? '–' : `${figure.toFixed(digits)} ${unit}`.trim();
}

const versionOf = (folder) =>
  /wayout ([\w.-]+)/.exec(readFileSync(`${folders[folder]}/wayout.js`, 'utf8'))[1];
const table = [
  ['', ...Object.keys(folders).map((folder) => `${folder} (${versionOf(folder)})`), 'goal'],
  ...chosen.map((row) => [
    row.name,
    ...Object.keys(folders).map((folder) => cell(row, folder)),
    row.goal ?? '',
  ]),
];
const widths = table[0].map((_, column) => Math.max(...table.map((line) => line[column].length)));
const aligned = (line) =>
  line.map((text, column) => (column ? text.padStart(widths[column]) : text.padEnd(widths[column])));

for (const folder of Object.keys(folders))
  if (chosen.some(({pages = []}) => !pages.every(isAvailable(folder))))
    console.log(`Pages with the loader are left out: ${folders[folder]} has no ${loaderFile}.`);
const fewer = Math.ceil(rounds * visits.many.share);
console.log(
  `Medians of ${rounds} rounds; 1,000 boxes, boxes scrolled to, and 320 px of ${fewer}; Intl and requests are counted once.`,
);
console.log('× = times the static page with the same words at the same place');
for (const [index, line] of table.entries()) {
  console.log(`| ${aligned(line).join(' | ')} |`);
  if (!index)
    console.log(
      `|${widths.map((width, column) => `${'-'.repeat(width + 1)}${column ? ':' : '-'}`).join('|')}|`,
    );
}

if (record)
  writeFileSync(
    'test/bench/measured.json',
    await prettier.format(
      JSON.stringify({
        version: versionOf('now'),
        date: new Date().toISOString().slice(0, 10),
        browser: browserName,
        rounds,
        figures: Object.fromEntries(chosen.map((row) => [row.name, cell(row, 'now')])),
      }),
      {parser: 'json'},
    ),
  );
