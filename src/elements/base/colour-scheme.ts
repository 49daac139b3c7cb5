import {luminance, parseColour} from '../../domain/contrast.js';

/** Colour scheme to force; '' follows the page's own. */
export type ForcedScheme = 'light' | 'dark' | '';

/**
 * Colour scheme of the text around an element, where the browser paints in another: a page can turn dark by a class alone, or allow the
 * dark scheme and stay light. Reading makes the browser recompute the page's styles.
 * @param element with its style sheets.
 */
export function schemeAround(element: Element): ForcedScheme {
  const {color, floodColor} = getComputedStyle(element);
  // `flood-color` is set in tokens.ts to the scheme the browser paints in. Luminance 0.18 has the same contrast with black and white.
  const [ink, dark] = [color, floodColor].map((each) => luminance(parseColour(each) ?? [127, 127, 127]));
  return ink! > 0.5 ? 'dark' : ink! < 0.18 && dark! > 0.5 ? 'light' : '';
}
