import {readFileSync} from 'node:fs';
import type {Element, Root} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {visit} from 'unist-util-visit';
import {catalogue} from '../../src/content/catalogue.js';
import {letters} from '../../src/content/letters.js';
import {renderElement, type RenderOptions} from '../../src/node/render.js';

type File = () => Promise<never>;

const file =
  (guide: string, name: string): File =>
  () =>
    Promise.resolve({
      default: JSON.parse(readFileSync(`test/fixtures/${guide}/${name}.json`, 'utf8')) as unknown,
    } as never);

/** Fixtures in the catalogue beside the real guides; `workspaces` has linked accounts, `switches` settings and no events. */
for (const [guide, languages] of Object.entries({
  nothing: ['en', 'de', 'pl'],
  workspaces: ['en', 'de'],
  switches: ['en', 'de'],
}))
  catalogue[guide] = {
    guide: file(guide, 'guide'),
    labels: file(guide, 'labels'),
    sources: file(guide, 'sources'),
    ...(guide === 'workspaces' ? {linkage: file(guide, 'linkage')} : {}),
    words: Object.fromEntries(languages.map((lang) => [lang, file(guide, `words/${lang}`)])),
  };

letters['nothing'] = file('nothing', 'letters');

/** Renders an element with a fixture that never goes stale, so that no test depends on the day it runs. */
export const rendered = (
  name: string,
  attributes: Record<string, string | boolean> = {},
  options: RenderOptions = {},
): Promise<string> =>
  renderElement(name, {
    ...options,
    attributes: {
      guide: ['guide', 'linkage'].includes(name) ? 'workspaces' : 'nothing',
      // The mount `link` refuses this attribute.
      'stale-after': options.mount !== 'link' && 'never',
      ...attributes,
    },
  });

export const parse = (html: string): Root => fromHtml(html, {fragment: true});

/** Elements with these tag names in document order, also within templates; all elements where no name is given. */
export function elementsOf(html: string | Root, ...names: string[]): Element[] {
  const found: Element[] = [];
  const look = (root: Root): void =>
    visit(root, 'element', (node) => {
      if (!names.length || names.includes(node.tagName)) found.push(node);
      if (node.content) look(node.content);
    });
  look(typeof html === 'string' ? parse(html) : html);
  return found;
}
