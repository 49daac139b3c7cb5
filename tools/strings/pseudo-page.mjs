/** Page of all elements in the pseudo-languages, for translators and authors of strings: `/pseudo/` on the development server. */
import {resolve} from 'node:path';
import {rollup} from 'rollup';
import {scripts} from '../../rollup.config.js';
import {elements} from '../build/outputs.mjs';
import {pseudoLanguages} from './pseudo.mjs';

const lists = {
  [resolve('src/content/catalogue.ts')]: `
    import {pseudoLanguages, pseudoWords} from '../../tools/strings/pseudo.mjs';
    for (const {words} of Object.values(catalogue))
      for (const language of pseudoLanguages)
        words[language] = async () => ({default: pseudoWords(language, (await words.en('')).default)});`,
  [resolve('src/locale/generated/files.ts')]: `
    import {pseudoLanguages, pseudoStrings} from '../../../tools/strings/pseudo.mjs';
    import {tables} from './tables.js';
    import english from './en.json';
    for (const language of pseudoLanguages)
      files[language] = async () => ({default: {strings: pseudoStrings(language, english), formats: tables.en}});`,
};

/** Adds the pseudo-languages to the lists of languages. */
const pseudo = {
  name: 'pseudo',
  transform: (code, id) => (lists[id] ? {code: code + lists[id], map: null} : null),
};

async function script() {
  const {input, plugins, treeshake, onwarn} = scripts.get('wayout.js');
  const bundle = await rollup({input, plugins: [pseudo, ...plugins], treeshake, onwarn});
  const {output} = await bundle.generate({format: 'es', inlineDynamicImports: true});
  return output[0].code;
}

const page = () => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Wayout in languages nobody speaks</title>
    <link rel="stylesheet" href="/demo/article.css" />
    <script type="module" src="wayout.js"></script>
  </head>
  <body><main>${pseudoLanguages
    .map(
      (language) =>
        `<section lang="${language}" dir="${language.startsWith('ar') ? 'rtl' : 'ltr'}"><h2>${language}</h2>
        ${elements.map(({tag}) => `<${tag} display="full"></${tag}>`).join('\n')}</section>`,
    )
    .join('\n')}</main></body>
</html>`;

/** Middleware that answers with the page, and with its script, which is built on request. */
export async function pseudoPage(context, next) {
  if (context.path === '/pseudo/') Object.assign(context, {type: 'html', body: page()});
  else if (context.path === '/pseudo/wayout.js') Object.assign(context, {type: 'js', body: await script()});
  else await next();
}
