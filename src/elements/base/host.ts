import type {Sources} from '../../domain/model/sources.js';
import type {Pack, Region} from '../../domain/model/guide.js';
import type {MsgFn} from '../../locale/message.js';
import type {Overdue} from './age.js';
import type {Copier} from './copier.js';
import type {Panels} from './panels.js';
import type {Settings} from './settings.js';

/**
 * Interface between an element and the templates that all elements share: what they may read, and the acts they may call. Templates
 * never assign to their host.
 */
export interface Host {
  /** Guide shown, with words in `language`. Templates are only called once it is loaded. */
  readonly pack: Pack;
  /** Language of the words. */
  readonly language: string;
  /** Language of the reader's on-screen menus. */
  readonly menuLanguage: string;
  /** Interface strings in `language`. */
  readonly msg: MsgFn;
  readonly settings: Settings;
  /** Colour scheme to force; '' follows the page. */
  readonly scheme: string;
  /** True in the frame of another element, which shows heading, date, footer and messages. */
  readonly embedded: boolean;
  /** Age of the facts, where any are older than they should be. */
  readonly overdue: Overdue | undefined;
  /** True in a browser, once the box has come near; false on a server. */
  readonly isNear: boolean;
  /** Undefined until they are loaded. */
  readonly sources: Sources | undefined;
  /** Author's address of a page with the evidence of every sentence, as it is written. */
  readonly evidence: unknown;
  /** Author's address to report mistakes to, as it is written. */
  readonly report: unknown;
  /** Ids of the open panels. */
  readonly opened: ReadonlySet<string>;
  /** Ids of the closed panels that are rendered nevertheless. */
  readonly filled: Panels;

  /** Opens or closes a panel. */
  toggle(panel: string): void;
  /** Changes where the reader lives. */
  chooseRegion(region: Region): void;
  /** Says a text to screen readers, once; for acts that their control does not tell of itself. @param delay milliseconds. */
  say(text: string, delay?: number): void;
  /** Tells the page that the reader opens a form. @returns false where the page holds it back. */
  announceForm(form: string, host: string): boolean;
}

/** Host with buttons that copy. */
export interface CopyHost extends Host {
  readonly copier: Copier;
}

/** Host with a short form, whose button brings the rest. */
export interface ExpandableHost extends Host {
  /** True while the rest is held back. */
  readonly collapsed: boolean;
  /** Content that a collapsed box holds back: nothing until the reader expands it. */
  withheld(content: () => unknown): unknown;
  /** True once the reader asked for the rest. */
  readonly expanded: boolean;
  /** Shows the rest, or holds it back again. */
  expand(): Promise<void>;
}
