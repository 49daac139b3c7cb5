/** Letters to copy: files of their own beside the scripts, fetched when a reader opens the panel. */
import {resolve} from 'node:path';
import {mark} from './marks.mjs';
import {guides, lettersFile} from './outputs.mjs';

const loaded = resolve('src/elements/steps/letters-file.ts');
const listed = resolve('src/content/letters.ts');
const entry = '\0letters';

/**
 * Leaves letters in files of their own: `import()` finds them from the address of the script that calls it. A publisher's guide brings
 * its letters along and takes the code that comes with ours, in English where the interface does not speak the language.
 * @param {boolean} [marked] puts marks for the guide and the language of a script that holds no others.
 */
export const leaveLettersApart = (marked = false) => ({
  name: 'leave-letters-apart',
  load(id) {
    if (id === listed) return 'export const letters = {};';
    if (id !== loaded) return null;
    if (marked)
      return `export const lettersFile = (again) => import('./${lettersFile(mark('guide'), mark('language'))}' + again);`;
    const written = guides.filter(({letters}) => letters).map(({id}) => id);
    return `import {catalogue} from '${resolve('src/content/catalogue.ts')}';
const written = ${JSON.stringify(written)};
export const lettersFile = (again, id, language) => {
  const guide = written.includes(id) ? id : written[0];
  return import('./wayout-' + guide + '-letters-' + (catalogue[guide].words[language] ? language : 'en') + '.js' + again);
};`;
  },
});

/** Module of such a file: letters, as marks for their content, and their code. */
export const lettersAndCode = () => ({
  name: 'letters-and-code',
  resolveId: (source) => (source === entry ? entry : null),
  load: (id) =>
    id === entry
      ? `export {beginLetters} from '${resolve('src/elements/steps/letters.ts')}';
export const letters = JSON.parse('${mark('content', `letters.json?${mark('language')}`)}');`
      : null,
});

/** Name under which Rollup asks for that module. */
export const lettersEntry = entry;

/**
 * Stands in for Lit in code that another script renders: templates of the same form, without a second copy of the library. Lit knows
 * them by the mark on them, not by where they come from.
 */
export const templatesAlone = () => ({
  name: 'templates-alone',
  resolveId: (source) => (source === 'lit' ? '\0lit' : null),
  load: (id) =>
    id === '\0lit'
      ? "export const html = (strings, ...values) => ({_$litType$: 1, strings, values}); export const nothing = Symbol.for('lit-nothing');"
      : null,
});
