import {letterCollections, type Collection} from './model/guide.js';

/** Collections of words that the step list shows. */
const ofSteps: readonly Collection[] = [
  ...(['heads', 'controls', 'variants', 'steps', 'paths'] as const),
  ...(['links', 'panels', 'items', 'messages'] as const),
  ...letterCollections,
];
const ofLinkage: readonly Collection[] = ['links', 'headlines', 'notes', 'questions', 'options', 'units'];

/** Collections of words by the element that shows them, named without its prefix. */
export const shownIn: Readonly<Record<string, readonly Collection[]>> = {
  steps: ofSteps,
  linkage: ofLinkage,
  guide: [...ofSteps, ...ofLinkage],
  scope: ['links', 'scope'],
  faq: ['links', 'faq'],
  timeline: ['links', 'events'],
};
