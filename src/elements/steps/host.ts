import type {ShownControl} from '../../domain/plan.js';
import type {Situation} from '../../domain/situation.js';
import type {CopyHost, ExpandableHost} from '../base/host.js';

/** Interface between the step list and its templates. */
export interface StepsHost extends ExpandableHost, CopyHost {
  /** Reader's situation, as set by the author and changed by the reader. */
  readonly situation: Situation;
  /** Id of the control whose tab is selected; the first where there is no such. */
  readonly network: string | undefined;
  /** Number of the message offered. */
  readonly message: number;
  /** True where ticks are kept on this device. */
  readonly keepsTicks: boolean;

  isTicked(shown: ShownControl, step: string): boolean;
  /** Number of ticked steps of a control. */
  countTicks(shown: ShownControl): number;
  tick(shown: ShownControl, step: string, done: boolean): void;
  /** Removes all ticks of a control and moves the focus to the start of its list. */
  reset(shown: ShownControl, list: Element | null): Promise<void>;
  /** Removes the ticks kept on this device; those on the screen stay. */
  forgetTicks(): void;
  /** Selects the tab of a control. */
  show(network: string): void;
  /** Changes the reader's device or the language of their menus. */
  choose(name: 'device' | 'menus', value: string): void;
  /** Offers another message. */
  nextMessage(): void;
}
