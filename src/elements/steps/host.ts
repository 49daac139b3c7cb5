import type {ShownControl} from '../../domain/plan.js';
import type {Situation} from '../../domain/situation.js';
import type {CopyHost, ExpandableHost} from '../base/host.js';
import type {Ticks} from './ticks.js';

/** Interface between the step list and its templates. */
export interface StepsHost extends ExpandableHost, CopyHost {
  /** Reader's situation, as set by the author and changed by the reader. */
  readonly situation: Situation;
  /** Names of the networks whose tab is selected; the first where there is no such. */
  readonly network: string;
  /** Number of the message offered. */
  readonly message: number;
  /** Ticked steps, and whether they are kept on this device. */
  readonly ticks: Ticks;

  tick(shown: ShownControl, step: string, done: boolean): void;
  /** Removes all ticks of a control and moves the focus to the start of its list. */
  reset(shown: ShownControl, list: Element | null): Promise<void>;
  /** Selects the tab of networks. */
  show(network: string): void;
  /** Changes the reader's device or the language of their menus. */
  choose(name: 'device' | 'menus', value: string): void;
  /** Letters to copy, which are fetched once their panel is open; where they did not come, a button that asks for them again. */
  drawLetters(): unknown;
  /** Offers another message. */
  nextMessage(): void;
}
