import {WayoutGuide} from './wayout-guide.js';
import {WayoutLinkage} from './wayout-linkage.js';
import {WayoutSteps} from './wayout-steps.js';

/** Every element by its tag. */
export const elements = {
  'wayout-guide': WayoutGuide,
  'wayout-linkage': WayoutLinkage,
  'wayout-steps': WayoutSteps,
};
