/**
 * Puts the output of `wayout render`, which an editor would paste, into every element of the demo's articles. Run it after a change
 * of content; a test compares.
 */
import {readFile, writeFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import prettier from 'prettier';
import {renderElement} from '../src/node/render.js';
import {translations} from './build/outputs.mjs';

/** Pages of the demo with words inside their elements: an article in each language, and those that show elements beside it. */
export const pages = ['index', ...translations, 'steps', 'languages'].map((name) => `demo/${name}.html`);

const language = /\slang="([\w-]+)"/;

/** Language of the text around a place: the `lang` of the nearest open element before it. */
function languageAt(html, place) {
  const open = [];
  for (const [tag, end, name, attributes] of html.slice(0, place).matchAll(/<(\/?)([a-z][\w-]*)([^>]*)>/g)) {
    if (end) open.splice(open.findLastIndex((each) => each.name === name));
    else if (!/^(meta|link|br|img|input|hr)$/.test(name) && !tag.endsWith('/>'))
      open.push({name, lang: language.exec(attributes)?.[1]});
  }
  return open.findLast(({lang}) => lang)?.lang;
}

/**
 * Renders a page anew, with current words inside its elements.
 * @param {string} file
 */
export async function filled(file) {
  const html = await readFile(file, 'utf8');
  const parts = await Promise.all(
    [...html.matchAll(/(?:<!-- prettier-ignore -->\s*)?(<(wayout-\w+)([^>]*)>)[\s\S]*?<\/\2\s*>/g)].map(
      async ([whole, tag, name, written]) => {
        const place = html.indexOf(whole);
        const attributes = Object.fromEntries(
          [...written.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, key, value = '']) => [key, value]),
        );
        const lang = attributes.lang ?? languageAt(html, place);
        // Words of the day of the check, so that the page does not change with the day.
        const words = await renderElement(name, {attributes: {...attributes, lang, 'stale-after': 'never'}});
        return {whole, filled: `<!-- prettier-ignore -->\n${tag.replace(/\s+/g, ' ')}${words}</${name}>`};
      },
    ),
  );
  const page = parts.reduce((text, part) => text.replace(part.whole, () => part.filled), html);
  return prettier.format(page, {...(await prettier.resolveConfig(file)), parser: 'html'});
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url))
  for (const file of pages) await writeFile(file, await filled(file));
