import {unfitIn} from './characters.js';
import type {JsonPath} from './problem.js';
import type {Expected, Noun} from './sentences.js';

/** Takes note of a value that is not as expected. */
type Report = (path: JsonPath, value: unknown, expected: Expected) => void;

/**
 * Compares a value with its shape, and tells whether rules and elements can work with it. They can with an id that has a space in it;
 * they cannot with a number in the place of a list.
 */
export type Shape<T> = (value: unknown, path: JsonPath, report: Report) => value is T;

/** Shapes of an object's fields. Every field of the model has to be named, so the two cannot drift apart. */
type Fields<T> = {[Name in keyof T]-?: Shape<T[Name]>};

/** Shape from a plain test of the type. */
const simple =
  <T>(expected: Expected, test: (value: unknown) => boolean): Shape<T> =>
  (value, path, report): value is T => {
    if (test(value)) return true;
    report(path, value, expected);
    return false;
  };

const anyText = simple<string>('text', (value) => typeof value === 'string');

/** Longest text, in UTF-16 code units: thirty times the longest of Meta's guide. */
const longest = 10_000;

/** Text with at least one letter or sign. */
export const someText: Shape<string> = (value, path, report): value is string => {
  if (!anyText(value, path, report)) return false;
  if (value.length > longest) {
    report(path, value, 'long');
    return false;
  }
  if (!value.trim()) report(path, value, 'blank');
  else if (unfitIn(value) !== undefined) report(path, value, 'unfit');
  return true;
};

export const flag = simple<boolean>('flag', (value) => typeof value === 'boolean');

export const count = simple<number>('count', (value) => Number.isInteger(value) && Number(value) > 0);

export const number = simple<number>('number', (value) => Number.isInteger(value) && Number(value) >= 0);

/** Text of a given form. */
export const formed =
  (form: RegExp, expected: Noun): Shape<string> =>
  (value, path, report): value is string => {
    if (!anyText(value, path, report)) return false;
    if (!form.test(value)) report(path, value, expected);
    return true;
  };

/** One of the words that the model lists. */
export const oneOf = <T extends string>(words: readonly T[]): Shape<T> =>
  simple<T>({words}, (value) => (words as readonly unknown[]).includes(value));

/** Counts any objection as a misfit: rules cannot work with a value that has one. */
export const exactly =
  <T>(shape: Shape<T>): Shape<T> =>
  (value, path, report): value is T => {
    let quiet = true;
    const fits = shape(value, path, (...objection) => {
      quiet = false;
      report(...objection);
    });
    return fits && quiet;
  };

/** One of several shapes. A value that fits none is reported as a whole. */
export const either = <T>(expected: Noun, ...shapes: readonly Shape<T>[]): Shape<T> =>
  simple<T>(expected, (value) => shapes.some((shape) => exactly(shape)(value, [], () => {})));

/** Field that may be left out. */
export const optional =
  <T>(shape: Shape<T>): Shape<T | undefined> =>
  (value, path, report): value is T | undefined =>
    value === undefined || shape(value, path, report);

/** List or object with at least one entry: where an empty one can only be an oversight. */
export const filled =
  <T extends object>(shape: Shape<T>): Shape<T> =>
  (value, path, report): value is T => {
    if (!shape(value, path, report)) return false;
    if (Object.keys(value).length > 0) return true;
    report(path, value, 'empty');
    return false;
  };

/**
 * Most entries of a list or an object: four times as many as the largest of Meta's guide has. Rules that compare entries with one
 * another would keep a page or a terminal busy for minutes over more.
 */
const mostEntries = 1000;

const isFew = simple<object>('many', (value) => Object.keys(value as object).length <= mostEntries);

const few =
  <T extends object>(shape: Shape<T>): Shape<T> =>
  (value, path, report): value is T =>
    shape(value, path, report) && isFew(value, path, report);

const anyList = few(simple<unknown[]>('list', Array.isArray));

/** List of values of one shape. */
export const array =
  <T>(shape: Shape<T>): Shape<readonly T[]> =>
  (value, path, report): value is readonly T[] =>
    anyList(value, path, report) &&
    value.map((entry, i) => shape(entry, [...path, i], report)).every((fits) => fits);

/** List of texts, none of which comes twice. */
export const set =
  <T extends string>(shape: Shape<T>): Shape<readonly T[]> =>
  (value, path, report): value is readonly T[] => {
    if (!array(shape)(value, path, report)) return false;
    value.forEach((entry, i) => {
      if (value.indexOf(entry) < i) report([...path, i], entry, 'repeated');
    });
    return true;
  };

const anyObject = few(
  simple<Readonly<Record<string, unknown>>>(
    'object',
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  ),
);

/** Object with ids for keys. */
export const record =
  <T>(key: Shape<string>, shape: Shape<T>): Shape<Readonly<Record<string, T>>> =>
  (value, path, report): value is Readonly<Record<string, T>> =>
    anyObject(value, path, report) &&
    Object.entries(value)
      .map(([id, entry]) => key(id, [...path, id], report) && shape(entry, [...path, id], report))
      .every((fits) => fits);

/** Object with exactly these fields. */
export const object =
  <T extends object>(shapes: Fields<T>): Shape<T> =>
  (value, path, report): value is T => {
    if (!anyObject(value, path, report)) return false;
    const fields = Object.keys(shapes);
    for (const name of Object.keys(value))
      if (!fields.includes(name)) report([...path, name], name, {fields});
    return Object.entries<Shape<unknown>>(shapes)
      .map(([name, shape]) => shape(ownProperty(value, name), [...path, name], report))
      .every((fits) => fits);
  };

/** Value that the object itself holds under a key: never one that it inherits, as for the key `conobjector`. */
export const ownProperty = <T>(
  entries: Readonly<Record<string, T>> | undefined,
  key: string,
): T | undefined => (entries && Object.hasOwn(entries, key) ? entries[key] : undefined);
