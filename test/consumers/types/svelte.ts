import 'wayout/svelte';
import type {SvelteHTMLElements} from 'svelte/elements';

export const steps: SvelteHTMLElements['wayout-steps'] = {
  'heading-level': 2,
  class: 'box',
  'onwayout-step': ({detail, currentTarget}) => (currentTarget.device = detail.done ? 'web' : 'app'),
  'on:wayout-done': ({detail}) => detail.guide.length,
};
export const linkage: SvelteHTMLElements['wayout-linkage'] = {answers: {region: 'uk'}, 'share-result': true};
// @ts-expect-error: levels are 2 to 6.
export const faq: SvelteHTMLElements['wayout-faq'] = {'heading-level': 7};
