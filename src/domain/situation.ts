import type {Device, InRegions, Region, When} from './model/guide.js';

/** Stands among platforms for people without an account. */
export const noPlatform = 'none';

/** What is assumed of the reader: presets by the publisher, changed by the reader. */
export interface Situation {
  region: Region;
  device: Device;
  menus: string;
  /** In the author's order; `none` alone where only people without an account are meant. */
  platforms: readonly string[];
}

/** Whether a condition holds. */
export const matches = (when: When | undefined, {region, device, menus, platforms}: Situation): boolean =>
  (when?.regions?.includes(region) ?? true) &&
  (when?.devices?.includes(device) ?? true) &&
  (when?.menus?.includes(menus) ?? true) &&
  (when?.platforms?.some((platform) => platforms.includes(platform)) ?? true);

/** The entries for readers who live there, in their order. */
export const inRegion = <T extends {when?: InRegions}>(entries: readonly T[] = [], region: Region): T[] =>
  entries.filter(({when}) => when?.regions?.includes(region) ?? true);

/** The entries whose condition holds, in their order. */
export const matching = <T extends {when?: When}>(entries: readonly T[] = [], situation: Situation): T[] =>
  entries.filter(({when}) => matches(when, situation));
