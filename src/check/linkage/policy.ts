import {quote, type JsonFile, type JsonPath, type Say} from '../problem.js';
import type {LinkageFile} from '../files/linkage.js';
import {regions} from '../../domain/model/guide.js';

/** Finds parts of a policy that are each of the right shape and contradict each other. */
function* contradictions({
  policy,
  units,
  messaging,
  assume,
}: LinkageFile): Generator<[path: JsonPath, message: string]> {
  const {linkedCovers, confirmedPriorCounts, priorExtendsToGroup, right, prefer} = policy;
  for (const region of regions)
    if (!Object.hasOwn(right, region))
      yield [['policy', 'right', region], 'Missing. Expected "right", "likely" or "none" for every region.'];
  for (const region of Object.keys(right))
    if (!(regions as readonly string[]).includes(region))
      yield [['policy', 'right', region], `${quote(region)} is not a region.`];
  if (assume['region'] === undefined)
    yield [['assume', 'region'], 'Missing. Expected the region to start with.'];

  if (priorExtendsToGroup && !linkedCovers)
    yield [
      ['policy', 'priorExtendsToGroup'],
      'An earlier objection cannot cover linked accounts while "linkedCovers" is false. Expected false here, or true there.',
    ];
  if (priorExtendsToGroup && !confirmedPriorCounts)
    yield [
      ['policy', 'priorExtendsToGroup'],
      'An earlier objection cannot cover linked accounts while "confirmedPriorCounts" is false. Expected false here, or true there.',
    ];

  for (const [unit, {owner}] of Object.entries(units))
    if (owner !== undefined && !linkedCovers)
      yield [
        ['units', unit, 'owner'],
        'One objection cannot cover all units of an owner while "linkedCovers" is false. Expected no owner here, or true there.',
      ];

  const filing = Object.keys(units).filter((unit) => units[unit]!.form !== undefined);
  const open = Object.keys(right).find((region) => right[region] !== 'none');
  if (filing.length === 0 && open !== undefined)
    yield [
      ['policy', 'right', open],
      `${quote(right[open]!)} promises an objection, but no unit has a form. Expected "none" here, or a form there.`,
    ];
  for (const unit of filing)
    if (!prefer.includes(unit))
      yield [
        ['policy', 'prefer'],
        `${quote(unit)} has a form and no place in this order. Expected all units with a form.`,
      ];
  for (const [i, unit] of prefer.entries())
    if (Object.hasOwn(units, unit) && !filing.includes(unit))
      yield [
        ['policy', 'prefer', i],
        `${quote(unit)} has no form to file from. Expected units with a form only.`,
      ];

  const roles = [
    ...Object.keys(units),
    ...Object.values(units).flatMap(({parts = []}) => parts),
    ...messaging,
  ];
  const taken = new Set<string>();
  for (const platform of roles) {
    if (taken.has(platform))
      yield [
        messaging.includes(platform) ? ['messaging', messaging.indexOf(platform)] : ['units'],
        `${quote(platform)} is here in two roles. Expected it once: as a unit, as a part of one, or under "messaging".`,
      ];
    taken.add(platform);
  }
}

/** The policy does not contradict itself, the units or the regions. */
export function checkLinkagePolicy(file: JsonFile<LinkageFile>, say: Say): void {
  for (const [path, message] of contradictions(file.json)) say(file, path, message);
}
