import {WayoutFaq} from './wayout-faq.js';
import {WayoutGuide} from './wayout-guide.js';
import {WayoutLinkage} from './wayout-linkage.js';
import {WayoutScope} from './wayout-scope.js';
import {WayoutSteps} from './wayout-steps.js';
import {WayoutTimeline} from './wayout-timeline.js';

/** Elements by their tags. */
export const elements = {
  'wayout-faq': WayoutFaq,
  'wayout-guide': WayoutGuide,
  'wayout-linkage': WayoutLinkage,
  'wayout-scope': WayoutScope,
  'wayout-steps': WayoutSteps,
  'wayout-timeline': WayoutTimeline,
};
