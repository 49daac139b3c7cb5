/** Message for the author of a page: a stable code and one sentence in English. */
export interface Problem {
  code: string;
  message: string;
}

/** Problem as data: readers' scripts hold no sentences. `problemOf` in author-sentences.ts makes the sentence. */
export interface Finding {
  /** Attribute that is written wrongly, or the kind of failure. */
  code: string;
  /** Text as it is written. */
  text?: string;
  /** Words that would be known. */
  known?: readonly string[];
  /** Bounds of a whole number, inclusive. */
  bounds?: {min: number; max: number};
  /** Value used in its place. */
  using?: string | number;
  /** Words of a list that remain, none of them for all; or the guide or language shown, undefined for the slotted fallback. */
  showing?: readonly string[] | string | undefined;
  /** True where the text is left out. */
  dropped?: boolean;
  /** Sentence that another file made. */
  reason?: string;
}

/** Value read from an attribute, and the problems of the text it was written as. */
export interface Reading<T> {
  value: T;
  findings: Finding[];
}

/** Problem in the form that needs no sentences: `platform="instgram"`. Texts are cut after 80 characters. */
export const briefly = ({code, text, reason}: Finding): Problem => ({
  code,
  message: [text === undefined ? !reason && code : `${code}="${text.slice(0, 80)}"`, reason]
    .filter(Boolean)
    .join(': '),
});

/**
 * Text of a value, which scripts and frameworks may set to anything, as the attribute would have it. Frameworks write their `undefined`
 * as '' (Vue, Preact), and conditions as false (React): those are absent, too.
 * @returns undefined where it is absent; the name of its type where it has no text, as an object without prototype.
 */
export function textOf(value: unknown): string | undefined {
  if (value == null || value === false) return undefined;
  try {
    return `${value as string}`.trim() || undefined;
  } catch {
    return typeof value;
  }
}

/**
 * Attribute that takes one of a few words.
 * @param using word the caller uses when the value is undefined.
 * @returns undefined where the attribute is absent or its word unknown.
 */
export function readWord<T extends string>(
  code: string,
  value: string | null | undefined,
  known: readonly T[],
  using: T,
): Reading<T | undefined> {
  const text = textOf(value);
  const found = known.find((word) => word === text);
  return {value: found, findings: found || text === undefined ? [] : [{code, text, known, using}]};
}

/**
 * Attribute that takes several words, as `class` does. Unknown words are left out.
 * @returns undefined where the attribute is absent or none of its words is known: everything is shown then.
 */
export function readWords(
  code: string,
  value: string | null | undefined,
  known: readonly string[],
): Reading<readonly string[] | undefined> {
  const words = [...new Set(textOf(value)?.split(/\s+/))];
  const showing = words.filter((word) => known.includes(word));
  return {
    value: showing.length ? showing : undefined,
    findings: words.filter((word) => !known.includes(word)).map((text) => ({code, text, known, showing})),
  };
}

/**
 * Attribute that takes a whole number between two bounds.
 * @param using number the caller uses when the value is undefined.
 * @returns undefined where the attribute is absent or no such number.
 */
export function readNumber(
  code: string,
  value: string | number | null | undefined,
  bounds: {min: number; max: number},
  using: number | string,
): Reading<number | undefined> {
  const text = textOf(value);
  const number = Number(text);
  const fits = Number.isInteger(number) && number >= bounds.min && number <= bounds.max;
  return {
    value: fits ? number : undefined,
    findings: fits || text === undefined ? [] : [{code, text, bounds, using}],
  };
}
