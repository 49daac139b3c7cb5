import {luminance, parseColour} from '../domain/contrast.js';

/**
 * Whether the text around an element is light, as on a page that turns dark by a class alone and leaves `color-scheme` light.
 * Asked once, when the element connects: asking between renders would have the browser work out the page's styles each time.
 */
export function hasLightText(element: Element): boolean {
  const ink = parseColour(getComputedStyle(element).color);
  return Boolean(ink && luminance(ink) > 0.5);
}
