/** The module of one element brings the types of its tag and of all events. */
import {WayoutSteps} from 'wayout/elements/wayout-steps.js';

customElements.define('wayout-steps', WayoutSteps);
document.querySelector('wayout-steps')!.device = 'web';
document.addEventListener('wayout-stale', ({detail}) => detail.days.toFixed());
// @ts-expect-error: no such device.
document.querySelector('wayout-steps')!.device = 'phone';
