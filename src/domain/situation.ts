import type {Device, InRegions, Region, When} from './model/guide.js';

/** Word among platforms that stands for people without an account. */
export const noPlatform = 'none';

/** Reader's situation as far as the selection depends on it: preset by the publisher, changed by the reader. */
export interface Situation {
  region: Region;
  device: Device;
  menus: string;
  /** Platforms in the author's order; `none` alone where only people without an account are meant. */
  platforms: readonly string[];
}

/** Tests a condition against a situation. An absent list asks nothing. */
export const matches = (when: When | undefined, {region, device, menus, platforms}: Situation): boolean =>
  (when?.regions?.includes(region) ?? true) &&
  (when?.devices?.includes(device) ?? true) &&
  (when?.menus?.includes(menus) ?? true) &&
  (when?.platforms?.some((platform) => platforms.includes(platform)) ?? true);

/** Entries for readers in a region, in their order. */
export const inRegion = <T extends {when?: InRegions}>(entries: readonly T[] = [], region: Region): T[] =>
  entries.filter(({when}) => when?.regions?.includes(region) ?? true);

/** Entries whose condition holds, in their order. */
export const matching = <T extends {when?: When}>(entries: readonly T[] = [], situation: Situation): T[] =>
  entries.filter(({when}) => matches(when, situation));
