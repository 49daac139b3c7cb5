import {articleUrl} from '../../domain/url.js';

/**
 * Address that readers pass on for the article; undefined where the page has none, as in a frame without an address of its own; '' in
 * Node, which draws for any page.
 */
export function articleAddress(): string | undefined {
  if (!globalThis.document) return '';
  // DOM clobbering: an image of that name replaces the method on the document, not on its prototype.
  const made = Object.getPrototypeOf(document) as Document;
  const links = made.querySelectorAll.call(document, 'head > link[rel~="canonical" i]');
  return articleUrl(
    location.href,
    [...links].map((link) => link.getAttribute('href') ?? ''),
  );
}
