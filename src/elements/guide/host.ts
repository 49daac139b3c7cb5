import type {Situation} from '../../domain/situation.js';
import type {LinkageHost} from '../linkage/host.js';
import type {WayoutSteps} from '../wayout-steps.js';

/** Attributes that are passed on to the step list as they are written. */
type PassedOn = 'staleAfter' | 'theme' | 'device' | 'menus' | 'remember' | 'storageConsent';

/** Interface between the whole box and its templates. */
export interface GuideHost extends LinkageHost, Readonly<Pick<WayoutSteps, PassedOn>> {
  /** Reader's situation, from the author's attributes and the answers so far. */
  readonly situation: Situation;
  /** Id under which the guide is loaded: its own, or the address of a publisher's. */
  readonly packId: string;
}
