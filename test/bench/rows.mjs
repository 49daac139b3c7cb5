/**
 * Rows of the table: the kind of visit, the pages it needs, and how their figures become one. `at(page, figure)` is that of one round, because
 * pages of a round meet the same machine. A row without a goal explains another.
 */
import {existsSync, readFileSync} from 'node:fs';
import {loaderFile, pack, twinOf} from './pages.mjs';

/** A figure of a page as a multiple of a figure of its twin, which is visited right after it. */
const ratio = (name, page, goal, kind = 'work', figure = 'task', ofTwin = figure) => ({
  name,
  kind,
  pages: [page, twinOf(page)],
  value: (at) => at(page, figure) / at(twinOf(page), ofTwin),
  unit: '×',
  goal,
});

/** A figure of a page as it is. */
const plain = (name, page, goal, kind, figure, {unit = '', digits = 0} = {}) => ({
  name,
  kind,
  pages: [page],
  value: (at) => at(page, figure),
  unit,
  digits,
  goal,
});

/** Heap of a box between the tenth and the hundredth, less the same of static words. */
const heap = (name, kind, goal) => ({
  name,
  kind,
  pages: ['10', '100'].flatMap((count) => [`${count} steps far script`, `${count} steps far static`]),
  value: (at) => {
    const further = (way) => at(`100 steps far ${way}`, 'heap') - at(`10 steps far ${way}`, 'heap');
    return (further('script') - further('static')) / 90;
  },
  unit: 'kB',
  digits: 1,
  goal,
});

const hundred = '100 steps far script';
const thousand = '1000 steps far script';
const inView = 'steps view script';

const time = [
  ratio('steps in view', inView, '≤ 2.0'),
  ratio('steps in view, loader', 'steps view loader'),
  ratio('steps far below', 'steps far script', '≤ 1.2'),
  ratio('steps far below, loader', 'steps far loader', '≤ 1.12'),
  ratio('steps, linkage, scope in view', 'three view script', '≤ 2.2'),
  ratio('steps, linkage, scope in view, loader', 'three view loader'),
  ratio('steps, linkage, scope far below', 'three far script', '≤ 1.3'),
  ratio('steps, linkage, scope far below, loader', 'three far loader', '≤ 1.18'),
  ratio('10 boxes far below', '10 steps far script'),
  ratio('100 boxes far below', hundred),
  ratio('1,000 boxes far below', thousand, '≤ 1.5', 'many'),
  {
    name: '1,000 boxes, the work of 100 times ten',
    kind: 'many',
    pages: [thousand, hundred],
    value: (at) => at(thousand, 'task') / at(hundred, 'task') / 10,
    unit: '×',
    goal: '≈ 1: linear',
  },
];

/** Parts of the time, in view. */
const parts = ['script', 'style', 'layout'].flatMap((part) =>
  ['script', 'static'].map((way) =>
    plain(
      `steps in view, ${way === 'static' ? 'static words' : 'box'}: ${part}`,
      `steps view ${way}`,
      '',
      'work',
      part,
      {
        unit: 'ms',
        digits: 1,
      },
    ),
  ),
);

const memory = [
  heap('heap of a further box, not seen yet', 'work', '≤ 5'),
  heap('heap of a further box, seen (scrolled to)', 'seen', '≤ 40'),
];

const counts = [
  plain('uses of Intl before the reader acts', inView, 'none', 'counts', 'intl'),
  plain('requests until the box is ready', inView, '1', 'counts', 'requests'),
  plain('… further ones, scrolling to the end', inView, '0', 'counts', 'further'),
  plain('elements, steps in view', inView, '', 'work', 'elements'),
  plain('elements, steps far below', 'steps far script', '', 'work', 'elements'),
  plain('elements, static words', 'steps far static', '', 'work', 'elements'),
];

/** Slow 4G, 4 × CPU throttling. Readable and interactive are compared with when the static words can be read. */
const first = [
  ['snippet', 'script', '≤ 1.02', '≤ 2.0', '≤ 0.02'],
  ['snippet, loader', 'loader', '≤ 1.02', '', '≤ 0.02'],
  ['declarative shadow DOM', 'shadow', '', '', '0.000'],
  ['bare tag', 'bare'],
  ['bare tag with its height', 'height', '', '', '≤ 0.05'],
].flatMap(([name, way, readable, interactive, shift]) => [
  ratio(`slow, ${name}: readable`, `steps view ${way}`, readable, 'slow', 'readable'),
  ratio(`slow, ${name}: interactive`, `steps view ${way}`, interactive, 'slow', 'interactive', 'readable'),
  ...['slow', 'narrow'].map((kind) =>
    plain(
      `${kind === 'slow' ? 'slow' : 'slow, 320 px'}, ${name}: layout shift`,
      `steps view ${way}`,
      shift,
      kind,
      'shift',
      {digits: 3},
    ),
  ),
]);

const blocking = [
  ['snippet', inView, '≤ 30'],
  ['snippet, loader', 'steps view loader'],
].map(([name, page, goal]) => ({
  name: `slow, ${name}: blocking time added`,
  kind: 'slow',
  pages: [page, twinOf(page)],
  value: (at) => at(page, 'blocking') - at(twinOf(page), 'blocking'),
  unit: 'ms',
  digits: 0,
  goal,
}));

const sizes = [
  ['wayout-meta-ai-steps-en.js', '≤ 21'],
  ['wayout-meta-ai-en.js', '≤ 43'],
  ['wayout.js', '≤ 28'],
  [loaderFile, '≤ 0.6'],
].map(([file, goal]) => ({
  name: `brotli, ${file}`,
  value: (_, folder) =>
    existsSync(`${folder}/${file}`) ? pack(readFileSync(`${folder}/${file}`)).length / 1000 : NaN,
  unit: 'kB',
  goal,
}));

export const rows = [...time, ...parts, ...memory, ...counts, ...first, ...blocking, ...sizes];
