import type {Situation} from '../../domain/situation.js';
import type {LinkageHost} from '../linkage/host.js';

/** Interface between the whole box and its templates. Attributes are passed on to the step list as they are written. */
export interface GuideHost extends LinkageHost {
  /** Reader's situation, from the author's attributes and the answers so far. */
  readonly situation: Situation;
  /** Id under which the guide is loaded: its own, or the address of a publisher's. */
  readonly packId: string;
  readonly staleAfter: string | number | null;
  readonly theme: string | null;
  readonly device: string | null;
  readonly menus: string | null;
  readonly remember: string | null;
  readonly storageConsent: string | null;
}
