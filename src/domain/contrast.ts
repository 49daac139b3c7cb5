/** Reads red, green and blue, 0–255, from a computed colour `rgb(…)` or `rgba(…)`; undefined for any other notation. */
export function parseColour(colour: string): [number, number, number] | undefined {
  const channels = /^rgba?\((\d+), (\d+), (\d+)/.exec(colour);
  return channels ? [Number(channels[1]), Number(channels[2]), Number(channels[3])] : undefined;
}

/** Relative luminance, 0 (black) to 1 (white). Source: WCAG 2.2, “relative luminance”. */
export function luminance(rgb: readonly number[]): number {
  const [red, green, blue] = rgb.map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** Contrast ratio of two luminances, 1 to 21. Source: WCAG 2.2, “contrast ratio”. */
export const contrast = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
