import {readNumber, readWord, readWords} from '../../domain/attribute.js';
import {
  devices,
  regions,
  type Device,
  type Guide,
  type Labels,
  type Region,
} from '../../domain/model/guide.js';
import {bestLanguage} from '../../locale/language.js';
import {noPlatform} from '../../domain/situation.js';
import type {Author} from './author-messages.js';
import {places, type Place} from '../steps/tick-storage.js';
import type {WayoutElement} from './wayout-element.js';
import type {WayoutScope} from '../wayout-scope.js';
import type {WayoutSteps} from '../wayout-steps.js';

/** The attributes of every element, read and made safe. */
export interface Settings {
  region: Region;
  /** As in `Situation`. */
  platforms: readonly string[];
  /** Level of the heading, 2 to 6. */
  level: number;
  display: 'full' | 'compact';
  theme: 'auto' | 'light' | 'dark';
  frame: 'rule' | 'none';
  /** Days after which the facts count as old. */
  staleAfter: number;
}

/** Reads the attributes; what is wrong with them goes to the author. */
export function readSettings(host: WayoutElement, guide: Guide, author: Author): Settings {
  const known = Object.keys(guide.platforms);
  const {usualDisplay} = host.constructor as typeof WayoutElement;
  const platforms = author.take(readWords('platform', host.platform, [...known, noPlatform], known));
  return {
    region: author.take(readWord('region', host.region, regions, 'eea')),
    platforms: platforms.length > 1 ? platforms.filter((platform) => platform !== noPlatform) : platforms,
    level: author.take(readNumber('heading-level', host.headingLevel, {min: 2, max: 6, fallback: 3})),
    display: author.take(readWord('display', host.display, ['full', 'compact'], usualDisplay)),
    theme: author.take(readWord('theme', host.theme, ['auto', 'light', 'dark'], 'auto')),
    frame: author.take(readWord('frame', host.frame, ['rule', 'none'], 'rule')),
    staleAfter:
      host.staleAfter === 'never'
        ? Infinity
        : author.take(
            readNumber('stale-after', host.staleAfter, {
              min: 0,
              max: Infinity,
              fallback: guide.review.staleAfter,
            }),
          ),
  };
}

/** The languages in which labels were seen on screens. */
export const menuLanguages = (labels: Labels): string[] => [
  ...new Set(Object.values(labels).flatMap((label) => Object.keys(label))),
];

/** What is written in the attributes that only the step list, and what holds one, have. */
type StepsAttributes = Pick<WayoutSteps, 'device' | 'menus' | 'remember' | 'storageConsent' | 'language'>;

/** Reads them. */
export function readStepsSettings(
  host: StepsAttributes,
  labels: Labels,
  author: Author,
): {device: Device; menus: string; place: Place; mayKeep: boolean} {
  const languages = menuLanguages(labels);
  const place = author.take(readWord('remember', host.remember, places, 'off'));
  const consent = author.take(
    readWord(
      'storage-consent',
      host.storageConsent,
      ['granted', 'denied'],
      host.storageConsent ? 'denied' : 'granted',
    ),
  );
  return {
    device: author.take(readWord('device', host.device, devices, 'app')),
    menus: author.take(
      readWord('menus', host.menus, languages, bestLanguage(host.language, languages) ?? 'en'),
    ),
    place,
    mayKeep: consent === 'granted',
  };
}

const views = ['list', 'matrix'] as const;
export type View = (typeof views)[number];

/** The attributes that only the kinds of data have. */
export function readScopeSettings(
  host: WayoutScope,
  {scope = []}: Guide,
  author: Author,
): {view: View; only: readonly string[]} {
  const ids = scope.map(({id}) => id);
  return {
    view: author.take(readWord('view', host.view, views, 'list')),
    only: author.take(readWords('only', host.only, ids, ids)),
  };
}
