import {suggestion, quote, quoteAll, type JsonPath} from './problem.js';

type SayHere = (path: JsonPath, message: string) => void;

/**
 * Says what is wrong with a value, and tells whether the rules can work with it. They can with an id that has a space in it, say;
 * they cannot with a number in the place of a list.
 */
export type Shape<T> = (value: unknown, path: JsonPath, say: SayHere) => value is T;

/** The shapes of an object's fields. Every field of the model has to be named, so the two cannot drift apart. */
type Fields<T> = {[Name in keyof T]-?: Shape<T[Name]>};

const describe = (value: unknown): string => {
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return 'A list';
  return typeof value === 'object' && value !== null ? 'An object' : String(value);
};

/** A shape from a plain test of the type, and the words for what passes it. */
const simple =
  <T>(expected: string, test: (value: unknown) => boolean): Shape<T> =>
  (value, path, say): value is T => {
    if (test(value)) return true;
    say(
      path,
      value === undefined ? `Missing. Expected ${expected}.` : `${describe(value)} is not ${expected}.`,
    );
    return false;
  };

const isText = (value: unknown): value is string => typeof value === 'string';

const anyText = simple<string>('text', isText);

/** Text that says something. */
export const someText: Shape<string> = (value, path, say): value is string => {
  if (!anyText(value, path, say)) return false;
  if (!value.trim()) say(path, 'Empty. Expected text.');
  return true;
};

export const flag = simple<boolean>('true or false', (value) => typeof value === 'boolean');

export const count = simple<number>(
  'a whole number from 1 up',
  (value) => Number.isInteger(value) && Number(value) > 0,
);

export const number = simple<number>(
  'a whole number from 0 up',
  (value) => Number.isInteger(value) && Number(value) >= 0,
);

/** Text of a given form. */
export const formed =
  (form: RegExp, expected: string): Shape<string> =>
  (value, path, say): value is string => {
    if (!anyText(value, path, say)) return false;
    if (!form.test(value)) say(path, `${quote(value)} is not ${expected}.`);
    return true;
  };

/** One of the words that the model lists. */
export const oneOf = <T extends string>(words: readonly T[]): Shape<T> => {
  const fits = simple<T>(`one of ${quoteAll(words)}`, (value) =>
    (words as readonly unknown[]).includes(value),
  );
  return (value, path, say): value is T =>
    fits(value, path, (at, message) =>
      say(at, isText(value) ? `${quote(value)} is not known here.${suggestion(value, words)}` : message),
    );
};

/** Counts any objection as a misfit: rules cannot work with a value that has one. */
export const exactly =
  <T>(shape: Shape<T>): Shape<T> =>
  (value, path, say): value is T => {
    let quiet = true;
    const fits = shape(value, path, (...objection) => {
      quiet = false;
      say(...objection);
    });
    return fits && quiet;
  };

/** One of several shapes. A value that fits none is reported as a whole. */
export const either =
  <T>(expected: string, ...shapes: readonly Shape<T>[]): Shape<T> =>
  (value, path, say): value is T => {
    if (shapes.some((shape) => exactly(shape)(value, path, () => {}))) return true;
    return simple<T>(expected, () => false)(value, path, say);
  };

/** The field may be left out. */
export const optional =
  <T>(shape: Shape<T>): Shape<T | undefined> =>
  (value, path, say): value is T | undefined =>
    value === undefined || shape(value, path, say);

/** A list or an object with at least one entry: where an empty one can only be an oversight. */
export const filled =
  <T extends object>(shape: Shape<T>): Shape<T> =>
  (value, path, say): value is T => {
    if (!shape(value, path, say)) return false;
    if (Object.keys(value).length > 0) return true;
    say(path, 'Empty. Expected at least one entry.');
    return false;
  };

const anyList = simple<unknown[]>('a list', Array.isArray);

/** A list of values of one shape. */
export const array =
  <T>(shape: Shape<T>): Shape<readonly T[]> =>
  (value, path, say): value is readonly T[] =>
    anyList(value, path, say) &&
    value.map((entry, i) => shape(entry, [...path, i], say)).every((fits) => fits);

/** A list of texts, none of which comes twice. */
export const set =
  <T extends string>(shape: Shape<T>): Shape<readonly T[]> =>
  (value, path, say): value is readonly T[] => {
    if (!array(shape)(value, path, say)) return false;
    value.forEach((entry, i) => {
      if (value.indexOf(entry) < i) say([...path, i], `${quote(entry)} is in this list already.`);
    });
    return true;
  };

const anyObject = simple<Readonly<Record<string, unknown>>>(
  'an object',
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);

/** An object with ids for keys. */
export const record =
  <T>(key: Shape<string>, shape: Shape<T>): Shape<Readonly<Record<string, T>>> =>
  (value, path, say): value is Readonly<Record<string, T>> =>
    anyObject(value, path, say) &&
    Object.entries(value)
      .map(([id, entry]) => key(id, [...path, id], say) && shape(entry, [...path, id], say))
      .every((fits) => fits);

/** An object with exactly these fields. */
export const object =
  <T extends object>(fields: Fields<T>): Shape<T> =>
  (value, path, say): value is T => {
    if (!anyObject(value, path, say)) return false;
    const shapes = Object.entries<Shape<unknown>>(fields);
    const names = shapes.map(([name]) => name);
    for (const name of Object.keys(value))
      if (!names.includes(name))
        say([...path, name], `${quote(name)} is not a field here.${suggestion(name, names)}`);
    return shapes
      .map(([name, shape]) => shape(ownProperty(value, name), [...path, name], say))
      .every((fits) => fits);
  };

/** What the object itself holds under a key: never what it inherits, as for the key `constructor`. */
export const ownProperty = <T>(
  entries: Readonly<Record<string, T>> | undefined,
  key: string,
): T | undefined => (entries && Object.hasOwn(entries, key) ? entries[key] : undefined);
