import type {Control, Guide, Item, Panel, MenuPath as Path, Variant} from './model/guide.js';
import {matches, matching, type Situation} from './situation.js';

/** Control with the variant, steps, items and paths for one reader. */
export interface ShownControl {
  control: Control;
  variant: Variant;
  steps: readonly string[];
  items: readonly Item[];
  paths: readonly Path[];
  /** True where a path is known in the reader’s region, on any device and in any menu language. */
  hasPaths: boolean;
  /** Proper names of the platforms it covers, among those asked for. */
  names: readonly string[];
}

/** Selection from a guide for one reader. */
export interface Plan {
  head: string;
  /** Controls within the reader’s account: one tab each. */
  accounts: readonly ShownControl[];
  /** Controls for people without an account, and ways to ask whoever may use it. */
  others: readonly ShownControl[];
  /** Without an account those with letters alone. */
  panels: readonly Panel[];
}

/** Steps among these whose condition holds. */
export const stepsFor = (guide: Guide, ids: readonly string[], situation: Situation): string[] =>
  ids.filter((id) => matches(guide.steps[id]?.when, situation));

/** Menu paths observed in the reader’s menu language; where there is none, those observed in English. */
function pathsFor(control: Control, situation: Situation): Path[] {
  const own = matching(control.paths, situation);
  return own.length ? own : matching(control.paths, {...situation, menus: 'en'});
}

function show(guide: Guide, control: Control, situation: Situation): ShownControl[] {
  const variant = control.variants.find(({when}) => matches(when, situation));
  const covered = situation.platforms.filter((platform) => control.platforms.includes(platform));
  if (!variant || !matches(control.when, situation) || (control.platforms.length && !covered.length))
    return [];
  return [
    {
      control,
      variant,
      steps: stepsFor(guide, variant.steps, situation),
      items: matching(variant.items, situation),
      paths: pathsFor(control, situation),
      hasPaths: (control.paths ?? []).some(
        ({when}) => !when?.regions || when.regions.includes(situation.region),
      ),
      names: covered.map((platform) => guide.platforms[platform]!),
    },
  ];
}

/**
 * Selects from a guide for a reader's situation. Tabs follow the order of `situation.platforms`; controls for people without an account
 * of their own are always included, and stand alone where no platform was asked for.
 */
export function planFor(guide: Guide, situation: Situation): Plan {
  const shown = guide.controls.flatMap((control) => show(guide, control, situation));
  const rank = ({control}: ShownControl) =>
    situation.platforms.findIndex((platform) => control.platforms.includes(platform));
  const accounts = shown.filter(({control}) => control.who === 'account').sort((a, b) => rank(a) - rank(b));
  return {
    head: (matching(guide.heads, situation)[0] ?? guide.heads[0]!).id,
    accounts,
    others: shown.filter(({control}) => control.who !== 'account'),
    panels: matching(guide.panels, situation).filter(({letters}) => accounts.length || letters),
  };
}

/** Ids (`collection/id`) of the sentences a plan shows, in reading order, for the sources panel. */
export function sentencesIn(plan: Plan, situation: Situation): string[] {
  const control = ({variant, steps, items, paths}: ShownControl) => [
    `variants/${variant.id}`,
    ...steps.map((id) => `steps/${id}`),
    ...items.map(({id}) => `items/${id}`),
    ...paths.map(({id}) => `paths/${id}`),
  ];
  const ids = [
    `heads/${plan.head}`,
    ...plan.accounts.flatMap(control),
    ...plan.panels.flatMap(({items}) => matching(items, situation).map(({id}) => `items/${id}`)),
    ...plan.others.flatMap(control),
  ];
  return [...new Set(ids)];
}
