import {isLight, luminance} from '../../domain/contrast.js';
import {outerHost} from '../../locale/language.js';

/** Colour scheme to force; '' follows the page's own. */
export type ForcedScheme = 'light' | 'dark' | '';

/** Element around another, also outside a shadow root. A field of a form can hide the form's own property, so the prototype is asked. */
const around = (element: Element): Element | undefined =>
  (Reflect.get(Node.prototype, 'parentElement', element) as Element | null) ?? outerHost(element);

/** Tells whether an element stands on a light ground: the nearest that is painted, else the canvas of the scheme in use. */
const isOnLight = (element: Element | undefined, isDark: boolean): boolean =>
  element
    ? (isLight(getComputedStyle(element).backgroundColor) ?? isOnLight(around(element), isDark))
    : !isDark;

/**
 * Colour scheme of the text around an element, where the browser paints in another: a page can turn dark by a class alone, or allow the
 * dark scheme and stay light. Reading makes the browser recompute the page's styles.
 * @param element with its style sheets.
 */
export function schemeAround(element: Element): ForcedScheme {
  // Set in tokens.ts to a notation that tells the luminance, and nearly transparent where the browser paints in the dark scheme.
  const {floodColor} = getComputedStyle(element);
  const ink = luminance(floodColor);
  const isDark = floodColor.includes('/ 0.0');
  // On white no text lighter than 0.18 reaches a contrast of 4.5, on black none darker. Pale text on white is common all the same.
  const isInkLight = ink > 0.5 || (ink > 0.18 && !isOnLight(element, isDark));
  return isInkLight ? 'dark' : isDark ? 'light' : '';
}
