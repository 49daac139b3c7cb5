/** The pages that `npm run bench` visits: an article of 900 words with boxes, or with the same words as static HTML. */
import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {brotliCompressSync, constants} from 'node:zlib';
import {renderElement} from '../../src/node/render.js';

export const loaderFile = 'wayout-lazy.js';

/** Elements and script of a page, by the word for them in its name. */
const kinds = {
  steps: {elements: ['steps'], file: 'wayout-meta-ai-steps-en.js'},
  three: {elements: ['steps', 'linkage', 'scope'], file: 'wayout-meta-ai-en.js'},
};

/** HTML of each element: `html` is the static twin, `element` the tag with the same words inside. */
const rendered = {};
for (const element of kinds.three.elements) {
  rendered[element] = {};
  for (const format of ['html', 'element', 'dsd'])
    rendered[element][format] = await renderElement(element, {format});
}

const heightRule = /```css\n(\/\* Room for bare tags[\s\S]+?)```/.exec(
  readFileSync('docs/hosting.md', 'utf8'),
)[1];

const withWords = (element) => rendered[element].element;
const bare = (element) => `<wayout-${element}></wayout-${element}>`;
const script = (file) => `<script type="module" src="${file}"></script>`;

/** Ways to put boxes into a page, by the last word of its name. */
const ways = {
  static: {box: (element) => rendered[element].html, tag: () => ''},
  script: {box: withWords, tag: script},
  loader: {
    box: withWords,
    tag: (file) => `<script async src="${loaderFile}" data-script="${file}"></script>`,
  },
  shadow: {box: (element) => rendered[element].dsd, tag: script},
  bare: {box: bare, tag: script},
  height: {box: bare, tag: (file) => `<style>${heightRule}</style>${script(file)}`},
};

/** Numbers below a limit, the same in each run. */
const numbers = (limit, seed) => {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) % limit;
};
const letter = numbers(22, 1);
const length = numbers(8, 2);
const share = numbers(1000, 3);
/** Words without meaning. Some 300 of them occur, as in an article of that length, some often: browsers keep the shapes of words. */
const vocabulary = Array.from({length: 400}, () =>
  Array.from({length: 2 + length()}, () => 'etaoinshrdlucmfwypvbgk'[Math.min(letter(), letter())]).join(''),
);
const paragraphs = Array.from(
  {length: 12},
  () =>
    `<p>${Array.from({length: 75}, () => vocabulary[Math.floor((share() / 1000) ** 2 * 400)]).join(' ')}.</p>`,
);
const style = 'body{max-width:34rem;margin:1rem auto;font:1.25rem/1.8 serif}p{margin-block:1.8em}';

/** Places of the boxes: `view` is behind the first paragraph, `far` behind a whole article of more than three windows. */
const places = {
  view: (boxes) => [paragraphs[0], boxes, ...paragraphs.slice(1)],
  far: (boxes) => [...paragraphs, boxes, paragraphs[0]],
};

/** HTML of a page by its name, such as `1000 steps far script`: how many, which elements, place, way. */
function htmlOf(name) {
  const [, copies = '1', kind, place, way] = /^(\d+ )?(\w+) (\w+) (\w+)$/.exec(name);
  const {elements, file} = kinds[kind];
  const {box, tag} = ways[way];
  const boxes = elements.map(box).join('').repeat(Number(copies));
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${name}</title><link rel="icon" href="data:,"><style>${style}</style><body><h1>An article</h1>${places[place](boxes).join('')}${tag(file)}`;
}

/** Name of the page with the same words at the same place, and no script. */
export const twinOf = (name) => name.replace(/\w+$/, 'static');

/** Compresses with brotli, at its highest quality if nothing else is asked for. */
export const pack = (body, quality = constants.BROTLI_MAX_QUALITY) =>
  brotliCompressSync(body, {params: {[constants.BROTLI_PARAM_QUALITY]: quality}});

/**
 * Serves pages and scripts, each compressed once: `/now/steps far script` with the scripts of one folder, `/other/…` with those of
 * another.
 * @param {Record<string, string>} folders paths by the first part of the address
 */
export async function serve(folders) {
  const packed = new Map();
  const requests = [];
  const answerTo = (path) => {
    const [folder, name] = path.split('/');
    if (name.includes(' ')) return {type: 'text/html', body: pack(htmlOf(name), 5)};
    const file = `${folders[folder]}/${name}`;
    return existsSync(file) ? {type: 'text/javascript', body: pack(readFileSync(file))} : {status: 404};
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url.slice(1));
    requests.push(path);
    if (!packed.has(path)) packed.set(path, answerTo(path));
    const {status = 200, type = 'text/plain', body = pack('')} = packed.get(path);
    response.writeHead(status, {'Content-Type': type, 'Content-Encoding': 'br'});
    response.end(body);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    /** Address of a page such as `now/steps far script`. */
    address: (page) => `http://127.0.0.1:${server.address().port}/${encodeURI(page)}`,
    /** Paths asked for, those of pages included, in order. */
    requests,
    close: () => server.close(),
  };
}
