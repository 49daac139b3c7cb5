import 'wayout/vue';
import type {GlobalComponents} from 'vue';

/** Attributes, properties and listeners that a template may set on a tag. */
type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];

export const steps: Props<'wayout-steps'> = {
  'heading-level': 2,
  headingLevel: '2',
  class: 'box',
  onWayoutStep: ({detail, currentTarget}) => (currentTarget.device = detail.done ? 'web' : 'app'),
};
export const linkage: Props<'wayout-linkage'> = {answers: {region: 'uk'}, 'share-result': true};
// @ts-expect-error: levels are 2 to 6.
export const faq: Props<'wayout-faq'> = {headingLevel: 7};
