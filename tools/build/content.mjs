import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {tsImport} from 'tsx/esm/api';
import {packWords} from './pack-words.mjs';

// The code that fills in a publisher's guide in the page fills in ours while building.
const sourceOf = (path) => tsImport(pathToFileURL(resolve(path)).href, import.meta.url);
const {withAddresses, withAuthorities, withEnglish} = await sourceOf('src/domain/fill.ts');
const {idOf} = await sourceOf('src/locale/message.ts');
const {nameOf} = await sourceOf('src/domain/letters.ts');
const {letterCollections} = await sourceOf('src/domain/model/guide.ts');
const {wholeText} = await sourceOf('src/domain/labels.ts');
const {shownIn} = await sourceOf('src/domain/shown-in.ts');

const drop = (entries, ...keys) => {
  for (const entry of Object.values(entries)) for (const key of keys) delete entry[key];
};

/**
 * Removes, by kind of file, the fields that only maintainers, translators and the check need. dist/data keeps them.
 */
const trimmed = {
  guide(guide) {
    const {controls, links, service, review, steps, hosts, refused, bodies = []} = guide;
    drop([guide], 'answer');
    drop([service], 'formerNames');
    drop([review], 'by');
    drop(controls, 'mechanism');
    for (const {variants} of controls) drop(variants, 'answer');
    drop(links, 'kind');
    drop(
      Object.values(links).filter(({login}) => !login),
      'login',
    );
    guide.bodies = bodies.filter(({unlisted}) => !unlisted);
    drop(bodies, 'id', 'complaints');
    guide.hosts = hosts.filter((host) => Object.values(links).some(({url}) => new URL(url).host === host));
    // Links are compared with the numbers of withdrawn forms; the check says their names.
    for (const number of Object.keys(refused)) refused[number] = '';
    // Elements tell two kinds of steps apart: notes have no box to tick, and the guide shows the confirmation once more.
    drop(
      Object.values(steps).filter(({kind}) => kind !== 'note' && kind !== 'confirm'),
      'kind',
    );
  },
  labels({labels}) {
    for (const languages of Object.values(labels)) {
      for (const label of Object.values(languages)) label.text = wholeText(label);
      drop(languages, 'also', 'sources', 'former');
    }
  },
  sources({sources, evidence}) {
    drop(evidence, 'facts', 'regions', 'checked');
    // Letters name the articles of the law themselves.
    drop([evidence], ...Object.keys(evidence).filter((id) => id.startsWith('passages/')));
    // The panel names publisher, kind and date, and links.
    drop(sources, 'title', 'lang');
    const named = Object.values(evidence).flatMap(({supports, contradicts = []}) => [
      ...supports,
      ...contradicts,
    ]);
    drop([sources], ...Object.keys(sources).filter((id) => !named.includes(id)));
  },
  words(words) {
    drop([words], 'status', 'made', 'from', 'same');
    if (!words.fallback) drop([words], 'lang');
  },
  linkage(linkage) {
    drop([linkage], 'scenarios');
    // Boxes show what a note says. Its id is for those who call `advise`.
    drop(linkage.rules, 'id');
  },
  letters(letters) {
    drop([letters], 'source', 'register');
    drop(letters.passages, 'formula');
  },
};

/** Removes, by kind of file, the content that an element does not show. */
const narrowed = {
  words(words, show) {
    drop([words], ...Object.keys(words).filter((collection) => !show.includes(collection)));
    if (!show.includes('steps') && JSON.stringify(words).includes('{label:'))
      throw new Error('A text places a label, but this script holds no labels: keep them in content.mjs.');
  },
  sources({evidence}, show) {
    drop([evidence], ...Object.keys(evidence).filter((id) => !show.includes(id.split('/')[0])));
  },
  guide(guide, show) {
    const empty = {
      heads: [],
      controls: [],
      steps: {},
      panels: [],
      messages: [],
      scope: [],
      faq: [],
      events: [],
    };
    if (!['steps', 'faq'].some((name) => show.includes(name))) drop([guide], 'bodies');
    if (!show.includes('steps')) drop([guide], 'deadline');
    for (const [name, nothing] of Object.entries(empty))
      if (name in guide && !show.includes(name)) guide[name] = nothing;
  },
  labels(file, show) {
    if (!show.includes('steps')) file.labels = {};
  },
};

/** Drops the links that a script leads nobody to: those that neither its facts nor its words name. */
function dropUnusedLinks(links, named) {
  const text = JSON.stringify(named);
  const isNamed = (id) =>
    [`{link:${id}}`, `"link":"${id}"`, `"form":"${id}"`].some((each) => text.includes(each));
  drop([links], ...Object.keys(links).filter((id) => !isNamed(id)));
}

/**
 * Shortens the ids of labels, which nobody outside a script sees. Files that are fetched one by one keep theirs: a cache may hold them in
 * different versions. So do things with evidence, whose ids are keys in the file of the sources.
 */
const shortened = {
  labels: ({labels}, short) => ({
    labels: Object.fromEntries(Object.entries(labels).map(([id, label]) => [short(id), label])),
  }),
  guide(guide, short) {
    for (const step of Object.values(guide.steps)) if (step.labels) step.labels = step.labels.map(short);
    return guide;
  },
  words: (words, short) =>
    JSON.parse(JSON.stringify(words).replace(/\{label:([^}]+)\}/g, (_, id) => `{label:${short(id)}}`)),
};

/** Numbers the sources of a file, in place of their ids, which nothing outside it names. */
function numbered({sources, evidence}) {
  const ids = Object.keys(sources);
  const number = (id) => ids.indexOf(id);
  return {
    sources: Object.values(sources),
    evidence: Object.fromEntries(
      Object.entries(evidence).map(([sentence, {supports, contradicts, quote}]) => [
        sentence,
        {
          supports: supports.map(number),
          ...(contradicts && {contradicts: contradicts.map(number)}),
          ...(quote && {quote: {...quote, source: number(quote.source)}}),
        },
      ]),
    ),
  };
}

/** Part of a guide's sources: those of events, which a timeline shows at first sight. */
const eventsAlone = '?events';

/** End of a path that asks for a part of a file, or for letters with their words in a language. */
const query = /\?([\w-]+)$/;

const messagesIn = (file) =>
  [...readFileSync(file, 'utf8').matchAll(/\bmsg\('([^']+)'\)/g)].map(([, text]) => text);

/** Ids of the interface strings that only the code of letters shows, which has them in it. */
function stringsOfLetters() {
  const letters = 'src/elements/steps/letters.ts';
  const others = readdirSync('src/elements', {recursive: true})
    .map((name) => join('src/elements', name))
    .filter((file) => file.endsWith('.ts') && file !== letters)
    .flatMap(messagesIn);
  return messagesIn(letters)
    .filter((text) => !others.includes(text))
    .map(idOf);
}

/** Words of letters in one language, with English ones where it has none yet. */
function lettersWords(words, beside) {
  const filled = words.status === 'partial' ? withEnglish(words, JSON.parse(beside('words/en.json'))) : words;
  const {letters, passages, fallback} = filled;
  return {letters, passages, ...(fallback && {fallback})};
}

/** Collections of words that elements show. */
const collectionsOf = (names) => [...new Set(names.flatMap((name) => shownIn[name]))];

/**
 * Content of a JSON file as a script holds it.
 * @param {string} id path of the file, with a query where only a part of it is wanted.
 * @param {object} [options]
 * @param {string} [options.language] that of a script that holds no other.
 * @param {{name: string}} [options.element] that of a script that holds no other.
 * @param {string[]} [options.held] elements that such a script holds. Default: that one alone.
 * @param {boolean} [options.packed] packs words.
 * @param {(path: string) => string} [options.fileAt] reads a file that the content is put together with.
 */
export function contentOf(
  id,
  {language, element, held = [element?.name], packed, fileAt = (path) => readFileSync(path, 'utf8')} = {},
) {
  const path = id.replace(query, '');
  const kind = path.includes('/words/') ? 'words' : /(\w+)\.json$/.exec(path)[1];
  const show = id.endsWith(eventsAlone) ? ['events'] : shownIn[element?.name] && collectionsOf(held);
  const read = (text) => {
    const data = JSON.parse(text);
    drop([data], '$schema');
    if (show) narrowed[kind]?.(data, show);
    return data;
  };
  const beside = (name) => fileAt(join(dirname(path), name));
  /** Facts and words of the script, narrowed as they are aboard. */
  const parts = (folder) => {
    const part = (kind, file) => {
      const data = existsSync(join(dirname(path), folder, file))
        ? JSON.parse(beside(folder + file))
        : undefined;
      if (show && data) narrowed[kind]?.(data, show);
      return data;
    };
    const [guide, linkage] = [part('guide', 'guide.json'), part('linkage', 'linkage.json')];
    const words = [language, 'en'].map((each) => part('words', `words/${each}.json`));
    if (show) dropUnusedLinks(guide.links, [guide, show.includes('questions') && linkage, words]);
    return {guide, linkage};
  };
  let data = read(fileAt(path));
  if (data.status === 'partial') data = withEnglish(data, read(beside('en.json')));
  if (kind === 'letters') {
    data = withAuthorities(data, JSON.parse(beside('guide.json')), JSON.parse(beside('sources.json')));
    const [, spoken] = query.exec(id) ?? [];
    if (spoken) {
      data.words = lettersWords(JSON.parse(beside(`words/${spoken}.json`)), beside);
      data.authorities = data.authorities.map((authority) => {
        const {lang, name} = nameOf(authority, spoken);
        return {...authority, names: {[lang]: name}};
      });
    }
  }
  // Scripts in one language have interface strings in their code.
  if (kind === 'words' && packed) drop([data], ...letterCollections, ...(language ? ['interface'] : []));
  if (packed && path.includes('/locale/generated/')) drop([data.strings ?? {}], ...stringsOfLetters());
  if (kind === 'guide') data = withAddresses(data, JSON.parse(beside('sources.json')));
  if (data.bodies && language)
    data.bodies = data.bodies.flatMap(({names: {[language]: name}, ...body}) =>
      name ? {...body, names: {[language]: name}} : [],
    );
  if (show && kind === 'guide') data.links = parts('./').guide.links;
  if (show && kind === 'words')
    drop([data.links], ...Object.keys(data.links).filter((id) => !(id in parts('../').guide.links)));
  trimmed[kind]?.(data);
  if (language && shortened[kind]) {
    const ids = Object.keys(JSON.parse(beside(kind === 'words' ? '../labels.json' : 'labels.json')).labels);
    // From a0 on, since objects put keys that are numbers first, and the order of labels is that of the languages offered.
    data = shortened[kind](data, (id) => (ids.indexOf(id) + 360).toString(36));
  }
  if (packed && kind === 'sources') data = numbered(data);
  if (packed && kind === 'words') data = packWords(data, language && parts('../'));
  return data;
}

/**
 * Turns each JSON file into a module, so that no bundler or browser has to know import attributes.
 * @param {{packed?: boolean}} [options] packed: words are packed.
 */
export const content = ({packed} = {}) => ({
  name: 'content',
  transform(_code, id) {
    if (!id.endsWith('.json')) return null;
    const fileAt = (path) => {
      this.addWatchFile(path);
      return readFileSync(path, 'utf8');
    };
    return {
      code: `export default ${JSON.stringify(contentOf(id, {packed, fileAt}))};`,
      map: {mappings: ''},
    };
  },
});

/** Name of the chunk with the interface strings of one language, which serve every guide. */
export function stringsFile(id) {
  const [, language] = /\/locale\/generated\/([\w-]+)\.json$/.exec(id) ?? [];
  return language && `wayout-strings-${language}`;
}
