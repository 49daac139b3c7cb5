import {readNumber, readWord, readWords, textOf} from '../../domain/attribute.js';
import {regions, type AgeLimits, type Guide, type Region} from '../../domain/model/guide.js';
import {noPlatform} from '../../domain/situation.js';
import type {AuthorMessages} from './author-messages.js';

/** Level of a heading that the box may begin with. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/** Attributes of every element as they are written. */
export interface CommonAttributes {
  region: string | null;
  platform: string | null;
  heading: string | null;
  headingLevel: string | number | null;
  display: string | null;
  staleAfter: string | number | null;
  theme: string | null;
  frame: string | null;
  loading: string | null;
  /** Reader's choices, by attribute. */
  readonly choices: Choices;
  getAttribute(name: string): string | null;
}

/** Choices of a reader that win over the author's attributes of these names. */
export interface Choices {
  region?: Region;
  device?: string;
  menus?: string;
}

/** Attributes of every element, read, with their defaults. */
export interface Settings {
  region: Region;
  /** Platforms in the author's order, or all; see `Situation`. */
  platforms: readonly string[];
  /** Settings that the author really made; absent where the default applies. */
  preset: {region?: Region; platforms?: readonly string[]};
  /** Author's heading; undefined for the guide's own, '' for that one unseen. */
  heading: string | undefined;
  /** Level of the heading, 2 to 6. */
  level: number;
  display: 'full' | 'compact';
  theme: 'auto' | 'light' | 'dark';
  frame: 'rule' | 'none';
  /** Read here for the author alone; a box in wait has no settings yet. */
  loading: 'auto' | 'eager' | 'lazy';
  /** Days after which facts of each kind count as old. */
  staleAfter: AgeLimits;
}

/** Author's platforms; `none` counts only alone. */
function presetPlatforms(
  {platform}: CommonAttributes,
  known: readonly string[],
  author: AuthorMessages,
): readonly string[] | undefined {
  const given = author.take(readWords('platform', platform, [...known, noPlatform]));
  return given && given.length > 1 ? given.filter((each) => each !== noPlatform) : given;
}

/**
 * Tests for an attribute that the page changed to something new; frameworks write the same again.
 * @param changed earlier values, as Lit reports them.
 */
export const isNew = (
  element: object,
  name: 'region' | 'platform' | 'device' | 'menus',
  changed: ReadonlyMap<PropertyKey, unknown>,
): boolean => changed.has(name) && textOf(changed.get(name)) !== textOf(Reflect.get(element, name));

/** Author's heading. Only the attribute says that none is seen: '' in the property may be the `undefined` of a framework. */
function readHeading(attributes: CommonAttributes, author: AuthorMessages): string | undefined {
  const {heading} = attributes;
  const text = textOf(heading);
  if (text === undefined) return attributes.getAttribute('heading')?.trim() === '' ? '' : undefined;
  if (/^(string|number)$/.test(typeof heading)) return text;
  author.reading.push({code: 'heading', text, dropped: true});
  return undefined;
}

/**
 * Reads the attributes that every element has; problems go to the author.
 * @param usualDisplay value of `display` without the attribute.
 */
export function readSettings(
  attributes: CommonAttributes,
  guide: Guide,
  usualDisplay: Settings['display'],
  author: AuthorMessages,
): Settings {
  const {region: place, headingLevel, display, theme, frame, loading, staleAfter} = attributes;
  const known = Object.keys(guide.platforms);
  const platforms = presetPlatforms(attributes, known, author);
  const region = author.take(readWord('region', place, regions, 'eea'));
  const usualAge = guide.review.staleAfter;
  const using = typeof usualAge === 'number' ? usualAge : Object.values(usualAge).join(', ');
  const age =
    textOf(staleAfter) === 'never'
      ? Infinity
      : (author.take(readNumber('stale-after', staleAfter, {min: 0, max: Infinity}, using)) ?? usualAge);
  return {
    region: attributes.choices.region ?? region ?? 'eea',
    platforms: platforms ?? known,
    preset: {...(region && {region}), ...(platforms && {platforms})},
    heading: readHeading(attributes, author),
    level: author.take(readNumber('heading-level', headingLevel, {min: 2, max: 6}, 3)) ?? 3,
    display: author.word('display', display, ['full', 'compact'], usualDisplay),
    theme: author.word('theme', theme, ['auto', 'light', 'dark'], 'auto'),
    frame: author.word('frame', frame, ['rule', 'none'], 'rule'),
    loading: author.word('loading', loading, ['auto', 'eager', 'lazy'], 'auto'),
    staleAfter: typeof age === 'number' ? {links: age, steps: age, background: age} : age,
  };
}
