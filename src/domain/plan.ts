import type {Control, Guide, Item, Panel, MenuPath as Path, Variant} from './model/guide.js';
import {matches, matching, type Situation} from './situation.js';

/** A control as it stands for one reader. */
export interface ShownControl {
  control: Control;
  variant: Variant;
  steps: readonly string[];
  items: readonly Item[];
  paths: readonly Path[];
  /** Whether a path is known at all where the reader lives, on whatever device and in whatever language. */
  hasPaths: boolean;
  /** The asked-for platforms it covers, as proper names. */
  names: readonly string[];
}

/** What a guide shows one reader. */
export interface Plan {
  head: string;
  /** Through one's own account: one tab each. */
  accounts: readonly ShownControl[];
  /** For people without an account. */
  others: readonly ShownControl[];
  panels: readonly Panel[];
}

/** The steps among these whose condition holds. */
export const stepsFor = (guide: Guide, ids: readonly string[], situation: Situation): string[] =>
  ids.filter((id) => matches(guide.steps[id]?.when, situation));

/** Menu paths seen in the reader's menu language; where there is none, those seen in English. */
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
 * What a reader in this situation sees. Tabs follow the order of `situation.platforms`; people without an account are
 * always thought of, and alone where no platform was asked for.
 */
export function planFor(guide: Guide, situation: Situation): Plan {
  const shown = guide.controls.flatMap((control) => show(guide, control, situation));
  const rank = ({control}: ShownControl) =>
    situation.platforms.findIndex((platform) => control.platforms.includes(platform));
  const accounts = shown.filter(({control}) => control.who === 'account').sort((a, b) => rank(a) - rank(b));
  return {
    head: (matching(guide.heads, situation)[0] ?? guide.heads[0]!).id,
    accounts,
    others: shown.filter(({control}) => control.who === 'anyone'),
    panels: accounts.length ? matching(guide.panels, situation) : [],
  };
}

/** Ids (`collection/id`) of the sentences a plan shows, in reading order: what the sources panel lists. */
export function sentencesOf(plan: Plan, situation: Situation): string[] {
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
