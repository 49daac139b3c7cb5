import {catalogue} from '../../src/content/catalogue.js';
import {letters} from '../../src/content/letters.js';
import type {Linkage} from '../../src/domain/model/linkage.js';
import type {Words} from '../../src/domain/model/guide.js';
import type {WayoutElement} from '../../src/elements/base/wayout-element.js';
import type {WayoutGuide} from '../../src/elements/wayout-guide.js';
import type {WayoutLinkage} from '../../src/elements/wayout-linkage.js';
import type {WayoutSteps} from '../../src/elements/wayout-steps.js';
import {mount} from './nothing.js';

const some = {accounts: {not: '0'}};

/** Rules of linked accounts at Nothing: Gamma is used through Beta, and Delta is for messages. */
const linkage: Linkage = {
  units: {alpha: {form: 'alpha-form'}, beta: {form: 'beta-form', parts: ['gamma']}},
  messaging: ['delta'],
  assume: {region: 'eea', age: 'adult'},
  policy: {
    linkedCovers: true,
    confirmedPriorCounts: true,
    priorExtendsToGroup: true,
    minorsExempt: true,
    right: {eea: 'right', uk: 'right', ch: 'right', br: 'likely', us: 'none', other: 'none'},
    prefer: ['alpha', 'beta'],
  },
  questions: [
    {id: 'region', type: 'one', options: ['eea', 'uk', 'us']},
    {id: 'use', type: 'many', options: ['alpha', 'beta', 'gamma', 'delta', 'none'], exclusive: ['none']},
    {id: 'more', type: 'count', of: ['alpha', 'beta'], ask: some, start: 'collapsed'},
    {
      id: 'age',
      type: 'one',
      options: ['adult', 'minor', 'some'],
      only: {some: {accounts: ['2', '3+']}},
      ask: some,
    },
    {id: 'minors', type: 'many', options: 'accounts', ask: {age: 'some'}},
    {id: 'prior', type: 'one', options: ['none', 'confirmed', 'unsure'], ask: some},
    {id: 'which', type: 'many', options: 'accounts', ask: {prior: 'confirmed', accounts: ['2', '3+']}},
    {id: 'since', type: 'one', options: ['no', 'yes'], ask: {prior: 'confirmed'}},
    {id: 'lost', type: 'many', options: 'accounts', ask: {filings: {not: '0'}}, start: 'collapsed'},
    {
      id: 'link',
      type: 'one',
      options: ['yes', 'no', 'some', 'unknown'],
      only: {some: {accounts: '3+'}},
      ask: {links: 'matter'},
    },
    {id: 'groups', type: 'assign', of: 'accounts', ask: {link: 'some'}},
  ],
  rules: [
    ...['one', 'two', 'three', 'four', 'five'].map((say) => ({id: say, slot: 'uncovered', say, when: {}})),
    {id: 'check', slot: 'check', say: 'check', when: {headline: 'file-all-or-check'}},
  ],
  scenarios: [],
};

const told = (field: string, entries: Record<string, string>) =>
  Object.fromEntries(Object.entries(entries).map(([id, text]) => [id, {[field]: text}]));

const words: Partial<Words> = {
  headlines: told('title', {
    start: 'One if linked, two if not.',
    'no-account': 'No account, nothing to file.',
    'messaging-only': 'Nothing to file.',
    minor: 'Nothing to file under 18.',
    'no-form-here': 'No form here.',
    blocked: 'Log in first.',
    'nothing-to-do': 'Already done.',
    'file-all-or-check': 'File on each, or check.',
    'file-some': 'File where you can.',
    'file-once': 'One is enough.',
    'file-each': 'File each once.',
  }),
  questions: {
    ...told('legend', {region: 'Where do you live?', use: 'Which do you use?', more: 'More than one?'}),
    ...told('legend', {
      age: 'How old?',
      minors: 'Whose are under 18?',
      which: 'For which?',
      since: 'Changed?',
    }),
    ...told('legend', {lost: 'Locked out?', link: 'Are they linked?', groups: 'Linked with which?'}),
    prior: {legend: 'Objected before?', why: 'It may still count.', hint: 'In 2024 or later.'},
  },
  options: told('text', {
    ...{'use-none': 'None of these', 'age-adult': '18 or over', 'age-minor': 'Under 18', 'age-some': 'Some'},
    ...{'prior-none': 'No', 'prior-confirmed': 'Yes', 'prior-unsure': 'Not sure', 'since-no': 'No'},
    ...{'since-yes': 'Yes', 'link-yes': 'Linked', 'link-no': 'Separate', 'link-some': 'Some are'},
    'link-unknown': 'I don’t know',
  }),
  notes: {
    ...told('text', {one: 'First.', two: 'Second.', four: 'Fourth.', five: 'Fifth.', check: 'Look it up.'}),
    three: {title: 'Third', text: 'One side.', differs: 'The other side.'},
  },
};

const {nothing} = catalogue;
for (const [guide, language] of [
  ['linked', 'en'],
  ['linked-rtl', 'ar'],
] as const) {
  letters[guide] = letters['nothing']!;
  catalogue[guide] = {
    ...nothing!,
    guide: async () => ({default: {...(await nothing!.guide('')).default, id: guide}}),
    linkage: () => Promise.resolve({default: linkage}),
    words: {
      [language]: async () => ({default: {...(await nothing!.words['en']!('')).default, ...words}}),
    },
  };
}

/** The account helper for Nothing with these attributes, once its words are shown. */
export const helper = (
  attributes: Record<string, string> = {},
  parent?: HTMLDivElement,
): Promise<WayoutLinkage> =>
  mount('wayout-linkage', {guide: 'linked', display: 'full', ...attributes}, parent);

/** The whole service box for Nothing with these attributes, once its words and its steps are there, whether they are shown or not. */
export async function box(
  attributes: Record<string, string> = {},
  parent?: HTMLDivElement,
): Promise<WayoutGuide> {
  const element = await mount('wayout-guide', {guide: 'linked', ...attributes}, parent);
  element.fill();
  await settled(element);
  return element;
}

/** The step list that a box holds. */
export const inside = (element: WayoutGuide): WayoutSteps =>
  element.renderRoot.querySelector('wayout-steps')!;

/** Waits until an act is shown and the focus has moved, which it does in a task of its own. */
export async function settled(element: WayoutElement): Promise<void> {
  await element.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
}

/** Legend of the open question. */
export const question = (element: WayoutLinkage): string | undefined =>
  element.renderRoot.querySelector('legend')?.textContent?.trim();

/** The option with this name. */
export function option(element: WayoutLinkage, name: string): HTMLInputElement {
  const found = [...element.renderRoot.querySelectorAll('.option')].find(
    (label) => label.textContent?.trim() === name,
  );
  if (!found) throw new Error(`No option "${name}".`);
  return found.querySelector('input')!;
}

/** Picks options by click, and presses the button of questions that have one. */
export async function pick(element: WayoutLinkage, ...names: string[]): Promise<void> {
  for (const name of names) {
    option(element, name).click();
    await settled(element);
  }
  element.renderRoot.querySelector<HTMLElement>('fieldset .main')?.click();
  await settled(element);
}

/** Answer so far: the number and its sentence. */
export const said = (element: WayoutLinkage): string =>
  element.renderRoot.querySelector('.so-far')!.textContent.replace(/\s+/g, ' ').trim();
