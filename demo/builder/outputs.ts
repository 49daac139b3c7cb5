/** What the embed builder writes, as data. */
import {version} from '../../src/version.js';
import {addressIn, type Channel} from '../../src/node/channel-addresses.js';
import type {RenderOptions} from '../../src/node/render.js';
import type {Catalogue} from './renderer.js';
import {attributesOf, fileOf, styleSheet, type Settings} from './settings.js';

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

/** Script that was chosen, in one of the two folders of the newsroom’s server. */
const scripted = (settings: Settings, channel = settings['channel'] as Channel): RenderOptions => ({
  format: 'snippet',
  script: addressIn(channel, fileOf(settings), settings['folder']!.replace(/\/?$/, '/')),
});

const scriptLine = (text: string): string => text.slice(text.lastIndexOf('<script'));

/** Line for the loader, which takes file and hash of the script that it brings. */
const loaderLine = (text: string): string =>
  scriptLine(text)
    .replace(/src="(.*?)([^/"]+)"/, 'src="$1wayout-lazy.js" data-script="$2"')
    .replace(' integrity=', ' data-integrity=')
    .replace(/ (crossorigin="anonymous"|type="module"|async)/g, '')
    .replace('<script', '<script async');

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
  {
    id: 'loader',
    title: 'Script line with the loader',
    use: 'In place of the lines above, for boxes further down: 0.6 kB that bring the script when a reader comes near.',
    options: (settings) => scripted(settings),
    part: loaderLine,
  },
];

/** Texts that are not rendered: the import for a site with a bundler, and the style sheet of a newsroom that has looks of its own. */
export const plainOutputs = (settings: Settings): readonly (Output & {text: string})[] => {
  const sheet = styleSheet(settings);
  return [
    {
      id: 'module',
      title: 'Module',
      use: 'For a site with a bundler, which needs no script line: npm install wayout, then this in code that runs in the browser.',
      text: "import 'wayout/define';",
    },
    ...(sheet
      ? [
          {
            id: 'sheet',
            title: 'Style sheet',
            use: 'For your own style sheet, once for all articles.',
            text: sheet,
          },
        ]
      : []),
  ];
};

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
