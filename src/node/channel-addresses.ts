import {version} from '../version.js';

/**
 * Ways to publish the scripts, by the names of their folders:
 * - `pinned`: a folder for each version, whose files never change, so that articles name them with their hashes;
 * - `current`: a folder whose files are replaced, so that corrected facts reach old articles, which name them without a hash.
 */
export const channels = {pinned: version, current: 'current'} as const;
export type Channel = keyof typeof channels;

/** Address of the folder that holds both, where nobody names another. */
export const usualBase = '/wayout/';

export const addressIn = (channel: Channel, file: string, base = usualBase): string =>
  `${base}${channels[channel]}/${file}`;
