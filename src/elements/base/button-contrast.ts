import {contrast, luminance, parseColour} from '../../domain/contrast.js';

/** Contrast of the main button's text with its ground, and both colours; undefined where one is not `rgb()`. */
export function buttonContrast(root: ParentNode): {ratio: number; pair: string} | undefined {
  const button = root.querySelector('.main');
  if (!button) return undefined;
  const {color, backgroundColor} = getComputedStyle(button);
  const text = parseColour(color);
  const ground = parseColour(backgroundColor);
  return (
    text &&
    ground && {ratio: contrast(luminance(text), luminance(ground)), pair: `${color} on ${backgroundColor}`}
  );
}
