import {createHash} from 'node:crypto';
import {fromHtml} from 'hast-util-from-html';
import {loadStrings} from '../../locale/strings.js';
import {directionOf} from '../../locale/language.js';
import {msgIn} from '../../locale/message.js';
import {addressIn, type Channel} from '../channel-addresses.js';
import {renderElement} from '../render.js';
import {allOf, textOf} from '../render/tree.js';
import {fileOf, type Files, type OneFile} from './choose.js';

/** Script of the frame page itself. */
export const frameScript = 'wayout-frame.js';

/** Frame as a page holds it before it is told a height, in px. A box that is taller scrolls in it. */
const [width, height] = [600, 700];

/** Seconds for which a consumer may keep an oEmbed response (https://oembed.com, `cache_age`): pinned ones never change. */
const cacheAge: Readonly<Record<Channel, number>> = {pinned: 31_536_000, current: 86_400};

/** Looks of the page around the box, and of the words where no script runs. */
const sheet = `
:root { color-scheme: light dark; }
body { margin: 0; padding: 1px 16px 16px; font: 16px/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
[popover] { position: absolute; inset: 0 16px auto; inline-size: auto; margin: 4px auto 0; padding: 12px; border: 1px solid; }
label { display: block; }
input { box-sizing: border-box; inline-size: 100%; min-block-size: 44px; font: inherit; }
@media (scripting: none) { a[href^='http']::after { content: ' <' attr(href) '>'; overflow-wrap: anywhere; } }
`;

/** Nothing but the scripts beside the page and the style sheet in it (Content Security Policy Level 3). */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'sha256-${createHash('sha256').update(sheet).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types wayout',
].join('; ');

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Frame page and oEmbed response of one element in one language. */
interface Framed {
  page: string;
  response: string;
}

const namesOf = ({file}: OneFile): Framed => ({
  page: file.replace(/\.js$/, '.html'),
  response: file.replace(/\.js$/, '.oembed.json'),
});

/** Address of a frame page. */
export const frameAddress = (channel: Channel, script: OneFile, base: string): string =>
  addressIn(channel, namesOf(script).page, base);

/**
 * Scripts with the sources inside that frame pages load: a sandbox without an origin of its own gets no module from a server that does
 * not allow it, and sources come as a module.
 */
const scriptFor = ({guide, language}: OneFile): string => fileOf(guide, 'whole', language);

/** Files in dist/cdn that frame pages of these elements and languages need. */
export const scriptsForFrames = (scripts: readonly OneFile[]): string[] => [
  ...new Set(scripts.map(scriptFor)),
  frameScript,
];

/** Writes the frame page and the oEmbed response for one element in one language. */
async function frame(script: OneFile, channel: Channel, base: string): Promise<Framed> {
  const {guide, language, element} = script;
  const looks = {guide, lang: language, 'heading-level': '2', display: 'compact'};
  // The age of the facts is said by the box. Words that name it would change from day to day, and pinned files never do.
  const words = await renderElement(element, {attributes: {...looks, 'stale-after': 'never'}});
  const msg = msgIn(await loadStrings(language));
  const [heading] = allOf(fromHtml(words, {fragment: true}), ({tagName}) => tagName === 'h2');
  const title = escape(textOf(heading!));
  const attributes = Object.entries({...looks, loading: 'eager'}).map(
    ([name, value]) => ` ${name}="${value}"`,
  );
  // No hash: it would need the server to allow other origins (CORS), since a sandbox has none, and whoever could change the script could
  // change this page beside it.
  const page = `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<base target="_blank">
<link rel="alternate" type="application/json+oembed" href="${escape(addressIn(channel, namesOf(script).response, base))}" title="${title}">
<style>${sheet}</style>
<script src="${scriptFor(script)}" defer></script>
<script src="${frameScript}" defer></script>
</head>
<body>
<main>
<wayout-${element}${attributes.join('')}>
${words}
</wayout-${element}>
</main>
<div popover><label>${escape(msg('Select and copy:'))} <input readonly></label></div>
</body>
</html>
`;
  const html = `<iframe src="${escape(frameAddress(channel, script, base))}" title="${title}" width="${width}" height="${height}" frameborder="0"></iframe>`;
  const response = {
    ...{type: 'rich', version: '1.0', title: textOf(heading!)},
    ...{cache_age: cacheAge[channel], html, width, height},
  };
  return {page, response: `${JSON.stringify(response, undefined, 2)}\n`};
}

/** Writes a frame page and an oEmbed response (https://oembed.com) for each script of one element. */
export async function framesFor(scripts: readonly OneFile[], channel: Channel, base: string): Promise<Files> {
  const files: Files = new Map();
  for (const script of scripts) {
    const [names, {page, response}] = [namesOf(script), await frame(script, channel, base)];
    files.set(names.response, Buffer.from(response)).set(names.page, Buffer.from(page));
  }
  return files;
}
