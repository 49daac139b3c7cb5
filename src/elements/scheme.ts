import {luminance, parseColour} from '../domain/contrast.js';

/**
 * The colour scheme to force, if any. `auto` follows the page's `color-scheme`; a page that turns dark by a class alone
 * leaves that light, and is recognised by its light text.
 */
export function schemeFor(element: Element, theme: 'auto' | 'light' | 'dark'): 'light' | 'dark' | undefined {
  if (theme !== 'auto') return theme;
  const ink = parseColour(getComputedStyle(element).color);
  return ink && luminance(ink) > 0.5 ? 'dark' : undefined;
}
