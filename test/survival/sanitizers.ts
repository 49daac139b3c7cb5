/** Newsrooms' systems that change HTML: each the real package as published, in the configuration that it comes with. */
import type {Page} from 'playwright-core';
import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import {unified} from 'unified';
import {throughEditors} from '../../tools/channels/editors.mjs';
import {throughWordPress, whyNoWordPress} from '../../tools/channels/wordpress.mjs';

/** HTML by name. */
export type Pieces = Record<string, string>;

/** By the name of the system, what it makes of each piece. */
export type Outputs = Record<string, Pieces>;

const each = (pieces: Pieces, made: readonly string[]): Pieces =>
  Object.fromEntries(Object.keys(pieces).map((name, index) => [name, made[index]!]));

const github = unified().use(rehypeParse, {fragment: true}).use(rehypeSanitize).use(rehypeStringify).freeze();

function throughNode(pieces: Pieces): Outputs {
  const all = Object.values(pieces);
  return {
    'sanitize-html': each(
      pieces,
      all.map((html) => sanitizeHtml(html)),
    ),
    'rehype-sanitize': each(
      pieces,
      all.map((html) => String(github.processSync(html))),
    ),
  };
}

/** HTML for readers of posts in WordPress, by account and editor; empty where WordPress cannot be run. */
function throughWordPressAs(pieces: Pieces): Outputs {
  if (whyNoWordPress()) return {};
  const inBlock = (html: string) => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`;
  const asIs = (html: string) => html;
  const ways = {
    'WordPress, Author': {frame: asIs, trusted: false},
    'WordPress, Administrator': {frame: asIs, trusted: true},
    'WordPress, Author, HTML block': {frame: inBlock, trusted: false},
    'WordPress, Administrator, HTML block': {frame: inBlock, trusted: true},
  };
  const posts = Object.values(ways).flatMap(({frame, trusted}) =>
    Object.values(pieces).map((piece) => ({content: frame(piece), trusted})),
  );
  const shown = throughWordPress(posts).posts.map((post) => post.shown);
  return Object.fromEntries(
    Object.keys(ways).map((way) => [way, each(pieces, shown.splice(0, Object.keys(pieces).length))]),
  );
}

/** Results of each system for each piece. The editors run in the page. */
export const throughAll = async (page: Page, pieces: Pieces): Promise<Outputs> => ({
  ...throughWordPressAs(pieces),
  ...throughNode(pieces),
  ...(await throughEditors(page, pieces)),
});
