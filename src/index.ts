/**
 * Classes and types. Importing this registers no element and changes nothing: `wayout/define` does that.
 */
export {WayoutElement} from './elements/base/wayout-element.js';
export {WayoutFaq} from './elements/wayout-faq.js';
export {WayoutGuide} from './elements/wayout-guide.js';
export {WayoutLinkage} from './elements/wayout-linkage.js';
export {WayoutScope} from './elements/wayout-scope.js';
export {WayoutSteps} from './elements/wayout-steps.js';
export {WayoutTimeline} from './elements/wayout-timeline.js';
export type {Problem} from './domain/attribute.js';
export type {WayoutEventMap} from './elements/events.js';
export type {Answers} from './domain/model/linkage.js';
export type {Device, Region} from './domain/model/guide.js';
export {version} from './version.js';
