/** Writes the pages on channels in demo/channels. Run it after a change of words, or of the texts about a channel. */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';
import {renderElement} from '../../src/node/render.ts';
import {chromiumArgs, findBrowsers} from '../browsers/browsers.mjs';
import {forAppleNews} from './apple-news.mjs';
import {feeds} from './feeds.mjs';
import {systems} from './systems.mjs';
import {channelPage, listPage} from './template.mjs';
import {throughEditors} from './editors.mjs';
import {throughWordPress, whyNoWordPress} from './wordpress.mjs';

export const folder = 'demo/channels';
const script = '../../dist/cdn/wayout-meta-ai-steps-en.js';
/** Address of the script on a newsroom's own server, in the snippets to paste. */
const theirs = '/wayout/current/wayout-meta-ai-steps-en.js';

const escapeXml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const item = (title, html) => `<item>
  <title>${escapeXml(title)}</title>
  <link>https://news.example/2026/ai-objection</link>
  <guid>https://news.example/2026/ai-objection</guid>
  <description>Step by step, with the direct address.</description>
  <content:encoded><![CDATA[${html.replaceAll(']]>', ']]]]><![CDATA[>')}]]></content:encoded>
</item>`;

const attributes = {platform: 'instagram', 'heading-level': '2', lang: 'en'};
const render = (options) => renderElement('steps', {attributes, ...options});

const {review} = JSON.parse(readFileSync('content/meta-ai/guide.json', 'utf8'));

/** Works with the clock on the day after the facts were checked: the pages say how old these are, and change only when they do. */
async function whenChecked(work) {
  const Real = Date;
  const day = Date.parse(review.checked) + 86_400_000;
  globalThis.Date = class extends Real {
    constructor(...given) {
      super(...(given.length ? given : [day]));
    }
    static now() {
      return day;
    }
  };
  try {
    return await work();
  } finally {
    globalThis.Date = Real;
  }
}

/** Snippets for editors, by mount. Those for systems that load the script themselves, or remove it, are without its tag. */
async function snippets(address) {
  const snippet = (mount) => render({format: 'snippet', mount, script: address, integrity: false});
  const bare = async (mount) => (await snippet(mount)).replace(/\s*<script\b.*/s, '');
  return {element: await snippet('element'), div: await bare('div'), link: await bare('link')};
}

/** HTML that WordPress shows its readers of posts; undefined for each where WordPress cannot be run. */
function inWordPress(posts) {
  if (whyNoWordPress()) return posts.map(() => undefined);
  return throughWordPress(posts).posts.map(({shown}) => shown.trim());
}

/**
 * Makes the pages.
 * @param {import('playwright-core').Page} page of Chromium, for the editors
 * @returns {Promise<{file: string, text: string, needsWordPress: boolean}[]>} the text of those that need WordPress is not right
 *   where it cannot be run
 */
export async function makeChannels(page) {
  const [html, {element, div, link}, live] = await whenChecked(async () => [
    await render({format: 'html'}),
    await snippets(theirs),
    await snippets(script),
  ]);
  const inBlock = (content) => `<!-- wp:html -->\n${content}\n<!-- /wp:html -->`;
  const [wordpressAuthor, wordpressBlock] = inWordPress([
    {content: inBlock(live.div), trusted: false},
    {content: inBlock(live.element), trusted: true},
  ]);
  const edited = await throughEditors(page, {div, link});
  const appleHtml = forAppleNews(html);
  const made = {
    ...{script, html, element, div, link, wordpressAuthor, wordpressBlock, appleHtml},
    liveElement: live.element,
    tinymceDiv: edited['TinyMCE'].div,
    ckeditorLink: edited['CKEditor 5'].link,
    appleNews: JSON.stringify({role: 'body', format: 'html', text: appleHtml}, null, 2),
    rssItem: item('Object to Meta using your posts for AI', html),
  };
  const channels = [...systems(made), ...feeds(made)];
  return [
    {file: `${folder}/index.html`, text: listPage(channels), needsWordPress: false},
    ...channels.map((channel) => ({
      file: `${folder}/${channel.id}.html`,
      text: channelPage(channel),
      needsWordPress: channel.id.startsWith('wordpress'),
    })),
  ];
}

async function write() {
  const why = whyNoWordPress();
  if (why) throw new Error(`The pages on WordPress cannot be made: ${why}.`);
  const {chromium: executablePath} = await findBrowsers();
  const browser = await chromium.launch({executablePath, args: chromiumArgs});
  try {
    const pages = await makeChannels(await browser.newPage());
    mkdirSync(folder, {recursive: true});
    for (const {file, text} of pages) writeFileSync(file, text);
    console.log(`${pages.length} pages in ${folder}.`);
  } finally {
    await browser.close();
  }
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) await write();
