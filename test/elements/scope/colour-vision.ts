type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/**
 * Colour vision without one kind of cone, as a change of linear red, green and blue. Source: Machado, Oliveira and
 * Fernandes 2009, “A Physiologically-based Model for Simulation of Color Vision Deficiency”, severity 1.
 */
export const visions = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} satisfies Record<string, Matrix>;

/** Linear light to the cones, and their cube roots to lightness, green–red, blue–yellow. Source: Ottosson 2020, OKLab. */
const toCones: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const toLab: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

const times = (matrix: Matrix, vector: Triple): Triple =>
  matrix.map((row) => row.reduce((sum, factor, index) => sum + factor * vector[index]!, 0)) as never;
const each = (vector: Triple, change: (value: number) => number): Triple => vector.map(change) as never;

/** `rgb(138, 42, 14)` as linear light. */
const linear = (colour: string): Triple =>
  each(
    colour
      .match(/[\d.]+/g)!
      .slice(0, 3)
      .map(Number) as never,
    (value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    },
  );

/** Distance of two colours of the page to such eyes: 0 for the same, 1 for black and white. */
export function distance(vision: keyof typeof visions | undefined, one: string, other: string): number {
  const [a, b] = [one, other].map((colour) => {
    const light = linear(colour);
    const seen = vision
      ? each(times(visions[vision], light), (value) => Math.min(1, Math.max(0, value)))
      : light;
    return times(toLab, each(times(toCones, seen), Math.cbrt));
  }) as [Triple, Triple];
  return Math.hypot(...a.map((value, index) => value - b[index]!));
}
