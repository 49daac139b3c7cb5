/**
 * Relative luminance, 0 (black) to 1 (white), of a colour that the browser converted to CIE XYZ, where it is the second coordinate.
 * Source: WCAG 2.2, “relative luminance”; CSS Color Module Level 4, “xyz-d65”.
 * @param xyz computed value of `color-mix(in xyz-d65, …)`, such as `color(xyz-d65 0.1 0.2 0.3 / 0.5)`; 0 for other notations.
 */
export const luminance = (xyz: string): number => Number(xyz.split(' ')[2]) || 0;

/** Contrast ratio of two luminances, 1 to 21. Source: WCAG 2.2, “contrast ratio”. */
export const contrast = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

/**
 * Tells light grounds from dark ones, roughly: by lightness in notations that begin with it, else by green, most of which luminance is.
 * @param colour computed, in any notation.
 * @returns undefined for one that mostly shows what is below it.
 */
export function isLight(colour: string): boolean | undefined {
  // A missing component is none, which counts as 0 (CSS Color Module Level 4, “none”).
  const [one = 0, two = 0, , opacity = 1] = (colour.match(/(?<=[ (])(none|-?[\d.]+)/g) ?? []).map(Number);
  // `lab` and `lch` count to 100, `rgb` to 255, all others to 1; text that needs this test stands on grounds far from the middle.
  return opacity < 0.5 ? undefined : (/^[lo]/.test(colour) ? one : two) > (/^[lr]/.test(colour) ? 80 : 0.5);
}
