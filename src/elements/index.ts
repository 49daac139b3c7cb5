import {WayoutLinkage} from './wayout-linkage.js';
import {WayoutScope} from './wayout-scope.js';
import {WayoutSteps} from './wayout-steps.js';

/** Every element by its tag. */
export const elements = {
  'wayout-linkage': WayoutLinkage,
  'wayout-scope': WayoutScope,
  'wayout-steps': WayoutSteps,
};
