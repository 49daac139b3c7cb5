/** Content beside the script that holds every guide: a list in it, and a file for each thing that is fetched by itself. */
import {resolve} from 'node:path';
import {escaped} from './ascii.mjs';
import {contentOf} from './content.mjs';

/** Facts of a guide, which are always read together, with the names under which their file has them. */
const facts = {guide: 'g', labels: 'a', linkage: 'l'};

const factsOf = ({linkage}) => Object.keys(facts).filter((name) => name !== 'linkage' || linkage);

/**
 * Code of the list. It puts addresses together from names: a guide or a language costs the script a few bytes.
 * @param {{id: string, languages: string[], linkage: boolean}[]} guides
 */
export const catalogueOf = (guides) => `
const file = (name) => (again) => import('./wayout-' + name + '.js' + again);
const fact = (id, key) => (again) => file(id + '-facts')(again).then((facts) => facts[key]);
export const catalogue = Object.fromEntries(
  ${JSON.stringify(guides.map(({id, languages, linkage}) => [id, languages.join(' '), Number(linkage)]))}.map(
    ([id, languages, linkage]) => [
      id,
      {
        guide: fact(id, '${facts.guide}'),
        ...(linkage && {linkage: fact(id, '${facts.linkage}')}),
        labels: fact(id, '${facts.labels}'),
        sources: file(id + '-sources'),
        words: Object.fromEntries(languages.split(' ').map((language) => [language, file(id + '-words-' + language)])),
      },
    ],
  ),
);`;

/** Code of the files that the list leads to, by their names in dist/cdn. */
function contentFiles(guide) {
  const {id, languages} = guide;
  const data = (path) => JSON.stringify(contentOf(`content/${id}/${path}.json`, {packed: true}));
  const alone = Object.fromEntries(
    ['sources', ...languages.map((language) => `words/${language}`)].map((path) => [
      `wayout-${id}-${path.replace('/', '-')}.js`,
      `export default ${data(path)};\n`,
    ]),
  );
  const together = factsOf(guide).map((name) => `export const ${facts[name]}={default:${data(name)}};\n`);
  return {[`wayout-${id}-facts.js`]: together.join(''), ...alone};
}

/**
 * Replaces the written-out list of content, and writes the files it leads to.
 * @param {{id: string, languages: string[], linkage: boolean}[]} guides
 * @param {string} banner first line of each file.
 */
export const listContent = (guides, banner) => ({
  name: 'list-content',
  load: (id) => (id === resolve('src/content/catalogue.ts') ? catalogueOf(guides) : null),
  generateBundle() {
    for (const [fileName, code] of guides.flatMap((guide) => Object.entries(contentFiles(guide))))
      this.emitFile({type: 'asset', fileName, source: `${banner}\n${escaped(code)}`});
  },
});
