import {WayoutSteps} from './wayout-steps.js';

/** Every element by its tag. */
export const elements = {'wayout-steps': WayoutSteps};
