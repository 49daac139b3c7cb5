import type {InRegions} from './model.js';

/** Whether a kind of data is used for training: `conditional`, only if somebody does something. */
export const uses = ['used', 'conditional', 'unused'] as const;
export type Use = (typeof uses)[number];

/** What an objection does about it: `works`; `unreached`, not this reader’s; `impossible`, there is none here; `unneeded`. */
export const objections = ['works', 'unreached', 'impossible', 'unneeded'] as const;
export type Objection = (typeof objections)[number];

/** One kind of data. */
export interface ScopeItem {
  id: string;
  when?: InRegions;
  /** The platforms it concerns; none where it is not tied to an account. */
  platforms: readonly string[];
  use: Use;
  objection: Objection;
  link?: string;
}
