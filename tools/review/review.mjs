/**
 * Document docs/review.md, from review.json, the budgets of scripts, the goals of the benchmark and its recorded figures, the licences and
 * the content.
 */
import {readFileSync} from 'node:fs';
import {rows as goals} from '../../test/bench/rows.mjs';
import {formatDate, formatList, nameOfLanguage} from '../../src/locale/formats.js';
import {defaultGuide} from '../../src/content/load.js';
import {guides, sourcesFile, translations} from '../build/outputs.mjs';
import {budgets} from '../build/sizes.mjs';
import {shortReference} from './references.mjs';
import {table} from './table.mjs';

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

export const page = 'docs/review.md';

/**
 * Figures of the benchmark by the names of its rows, as `npm run bench -- --record` kept them.
 * @type {{version: string, date: string, browser: string, rounds: number, figures: Record<string, string>}}
 */
export const measured = json('test/bench/measured.json');

/**
 * Questions and threats, each with the tests that hold the answer.
 * @type {{sections: {heading: string, rows: {question: string, answer: string, tests: string[]}[]}[], threats: {who: string, writes: string, gains: string, stops: string, tests: string[]}[]}}
 */
export const {sections, threats} = json('tools/review/review.json');

/** Packages in readers' scripts, with their licences, as the build lists them. */
const packages = () =>
  [
    ...readFileSync('dist/cdn/THIRD-PARTY.txt', 'utf8').matchAll(/^([@\w/-]+) (\d+\.\d+\.\d+)\n+([^\n]+)/gm),
  ].map(([, name, version, licence]) => ({name, version, licence}));

const methods = {
  read: 'by reading; no form was opened and no step was tried',
  reported: 'as reported by others; nothing was tried',
  tested: 'and the addresses were opened',
  walked: 'and every step was tried',
};

const count = (number, one, more = `${one}s`) => `${number} ${number === 1 ? one : more}`;

/** Guide that elements show where none is named. */
const [usual] = guides.filter(({id}) => id === defaultGuide);

const contentOf = (id, file) => json(`content/${id}/${file}.json`);

/** Sentence on the last check of a guide: by whom, when and how. */
function checkOf({id}) {
  const {review, service} = contentOf(id, 'guide');
  return `\`${id}\`: ${review.by}, on ${formatDate(review.checked, 'en')}, ${methods[review.method]}. The newest text by ${service.name} that was read is of ${review.newest}; the next check is due on ${review.due}.`;
}

/** Figures that answers name, by the word in braces. */
function figures() {
  const all = guides.map(({id}) => contentOf(id, 'sources'));
  const types = all.flatMap(({sources}) => Object.values(sources).map(({type}) => type));
  const claims = all.flatMap(({evidence}) => Object.values(evidence));
  const made = usual.languages.map(
    (language) => `${nameOfLanguage(language)}: ${contentOf(usual.id, `words/${language}`).made}`,
  );
  const {links, steps, background} = contentOf(usual.id, 'guide').review.staleAfter;
  return {
    runtime: formatList(
      packages().map(({name, version}) => `${name} ${version}`),
      'en',
    ),
    guides: guides.length,
    evidence: count(claims.length, 'sentence'),
    sources: types.length,
    kinds: [...new Set(types)]
      .map((kind) => `${kind} ${types.filter((each) => each === kind).length}`)
      .join(', '),
    differing: count(claims.filter(({contradicts}) => contradicts).length, 'sentence'),
    review: guides.map(checkOf).join('<br>'),
    languages: `${made.join(' ')} The other guides are in ${formatList(languagesOfOthers.map(nameOfLanguage), 'en')}, made in the same way; \`npm run list\` has the words on each.`,
    stale: `${links} days (links), ${steps} days (steps) or ${background} days (the rest)`,
  };
}

/** Languages that every other guide has. */
const languagesOfOthers = usual.languages.filter((language) =>
  guides.every(({languages}) => languages.includes(language)),
);

/** Answer with its figures. A word in braces that is none is a mistake of the data. */
function filled(answer, known) {
  return answer.replace(/\{(\w+)\}/g, (_, name) => {
    if (!(name in known)) throw new Error(`review.json: there is no figure “${name}”.`);
    return String(known[name]);
  });
}

const proof = (tests) => tests.map(shortReference).join('<br>');

const questions = ({rows}, known) =>
  table(
    ['Question', 'Answer', 'Held by'],
    rows.map(({question, answer, tests}) => [question, filled(answer, known), proof(tests)]),
  );

/** Tests for a file of the usual guide in English, or for one that belongs to no guide: the budgets of the others are the same. */
const isUsual = (file) =>
  !translations.some((language) => new RegExp(`-${language}(-whole)?\\.js$`).test(file)) &&
  !guides.some(({id}) => id !== usual.id && file.startsWith(`wayout-${id}-`));

const weights = () =>
  table(
    ['File', 'kB at most', 'Fetched'],
    [...budgets]
      .filter(([file]) => isUsual(file))
      .map(([file, {limit}]) => {
        if (file === sourcesFile(usual.id)) return [`\`${file}\``, limit, 'When a reader opens sources'];
        if (/-(author|check)\.js$/.test(file)) return [`\`${file}\``, limit, 'On authors’ pages alone'];
        if (/-src\.js$/.test(file)) return [`\`${file}\``, limit, 'With `src` alone'];
        if (/-(words|strings)-/.test(file)) return [`\`${file}\``, limit, 'By `wayout.js`'];
        return [`\`${file}\``, limit, 'By its tag'];
      }),
  );

const speed = () =>
  table(
    ['Measured', 'Figure', 'Goal'],
    goals
      .filter(({goal}) => goal)
      .map(({name, goal, unit}) => [name, measured.figures[name], [goal, unit].filter(Boolean).join(' ')]),
  );

const licences = () =>
  table(
    ['Part', 'Licence'],
    [
      ['Code of Wayout', 'MIT'],
      ['`content/`', 'CC0 1.0'],
      ...packages().map(({name, version, licence}) => [`${name} ${version}`, licence]),
    ],
  );

const dangers = () =>
  table(
    ['Who', 'Can write', 'Could gain', 'Stopped by', 'Held by'],
    threats.map(({who, writes, gains, stops, tests}) => [who, writes, gains, stops, proof(tests)]),
  );

/** The document, as it is now. */
export function written() {
  const known = figures();
  const [privacy, security, performance, accessibility, content, continuity] = sections;
  const section = (each) => [`## ${each.heading}`, questions(each, known)];
  return [
    '# Third-party review, filled in',
    'For whoever reviews what a newsroom takes from others: privacy, security, performance, accessibility, content, continuity. `npm run docs` writes this document from the budgets of the scripts, the benchmark, the licences in the build and the content; a test compares it, and looks for each test it names. Tests are named by their files and a part of their names.',
    ...section(privacy),
    ...section(security),
    '### Threat model',
    'Who can write what, what they could gain by it, and what stops them.',
    dangers(),
    ...section(performance),
    'Budgets after brotli, in kB of 1000 bytes; `npm test` fails where a script weighs more. Other guides have the same budgets and weigh less; other languages are a little heavier. [Hosting](hosting.md#which-file) has the present weights.',
    weights(),
    `\`npm run bench\` visits pages with boxes and the same pages with static words, side by side. × is a multiple of the static page; the work of pages is counted in thread time. The figures are medians of ${measured.rounds} rounds with ${measured.browser} on ${measured.date}, on one machine with two cores; goals are what we want, and a figure above its goal is one we missed. No test asserts a time. A test fails where a row has no figure, or the figures are of another version.`,
    speed(),
    ...section(accessibility),
    ...section(content),
    ...section(continuity),
    '## Licences of everything that is shipped',
    'The folder of scripts holds the full texts in `THIRD-PARTY.txt`. The command and the renderer use optional packages that no page loads.',
    licences(),
    '## Not done',
    '- Nobody outside the project has reviewed the code, the words or the translations.\n- Nothing was run in Safari or on a phone; WebKitGTK stands in for Safari.\n- No form was opened and no step was tried by us.\n- No release is signed, and no second build was compared by anybody else.',
  ].join('\n\n');
}
