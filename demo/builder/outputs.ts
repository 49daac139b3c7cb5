/** What the embed builder writes, as data. */
import {version} from '../../src/version.js';
import {addressIn, type Channel} from '../../src/node/channel-addresses.js';
import type {RenderOptions} from '../../src/node/render.js';
import type {Catalogue} from './renderer.js';
import {attributesOf, styleSheet, type Settings} from './settings.js';

/** Text to copy. */
export interface Output {
  id: string;
  title: string;
  /** Sentence on where it goes. */
  use: string;
  /** Options of `wayout render`; absent for a text that is not rendered. */
  options?: (settings: Settings) => RenderOptions;
  /** Part of the rendered text that is copied. Default: all of it. */
  part?: (text: string) => string;
}

/** Script for the box in its language, in one of the two folders of the newsroom’s server. */
const scripted = (
  {folder = '', guide, element, lang, channel: chosen}: Settings,
  channel = chosen as Channel,
): RenderOptions => ({
  format: 'snippet',
  script: addressIn(channel, `wayout-${guide}-${element}-${lang}.js`, folder.replace(/\/?$/, '/')),
});

const scriptLine = (text: string): string => text.slice(text.lastIndexOf('<script'));

export const outputs: readonly Output[] = [
  {
    id: 'element',
    title: 'Element',
    use: 'For systems that keep tags and scripts: plain HTML, Ghost, Arc XP, WordPress for Editors and Administrators.',
    options: (settings) => ({...scripted(settings), mount: 'element'}),
  },
  {
    id: 'block',
    title: 'Block',
    use: 'For systems that take unknown tags away: WordPress for Authors, TinyMCE, DOMPurify. Load the script in the theme.',
    options: (settings) => ({...scripted(settings), mount: 'div'}),
  },
  {
    id: 'link',
    title: 'Link',
    use: 'For systems that take blocks away, too: CKEditor, Drupal with a list of allowed tags. Alone in its paragraph.',
    options: (settings) => ({
      ...scripted(settings),
      mount: 'link',
      ...(settings['page'] ? {page: settings['page']} : {}),
    }),
  },
  {
    id: 'html',
    title: 'HTML without a script',
    use: 'For newsletters, RSS, Apple News and AMP.',
    options: () => ({format: 'html'}),
  },
  {
    id: 'shadow',
    title: 'Declarative shadow DOM',
    use: 'For a server that writes the whole page. Editors and sanitizers take it away.',
    options: () => ({format: 'dsd'}),
  },
  {
    id: 'markdown',
    title: 'Markdown',
    use: 'For systems that take Markdown.',
    options: () => ({format: 'markdown'}),
  },
  {id: 'text', title: 'Text', use: 'For mail and print.', options: () => ({format: 'text'})},
  {
    id: 'pinned',
    title: 'Script line, pinned',
    use: `Browsers run version ${version} and nothing else. What is published stays as it is, old facts included.`,
    options: (settings) => scripted(settings, 'pinned'),
    part: scriptLine,
  },
  {
    id: 'current',
    title: 'Script line, current',
    use: 'You replace the file under its name, and corrected facts reach old articles. It has no hash, which would refuse the new file.',
    options: (settings) => scripted(settings, 'current'),
    part: scriptLine,
  },
];

/** Style sheet to copy, where the newsroom has looks of its own. */
export const sheetOutput = (settings: Settings): Output & {text: string} => ({
  id: 'sheet',
  title: 'Style sheet',
  use: 'For your own style sheet, once for all articles.',
  text: styleSheet(settings),
});

/** Options for the renderer, and for the command line that writes the same. */
export const optionsOf = (output: Output, settings: Settings, catalogue: Catalogue): RenderOptions => ({
  ...output.options!(settings),
  attributes: attributesOf(settings, catalogue),
});

const quoted = (value: string): string =>
  /^[\w./:@%+,=-]+$/.test(value) ? value : `'${value.replaceAll("'", `'\\''`)}'`;

/** Command that writes the same text. */
export function commandOf(name: string, {attributes = {}, ...options}: RenderOptions): string {
  const given = Object.entries({...attributes, ...options}).map(
    ([key, value]) => `--${key} ${quoted(String(value))}`,
  );
  return ['npx wayout render', name, ...given].join(' ');
}
