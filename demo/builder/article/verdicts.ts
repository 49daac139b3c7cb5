/** Verdicts on a box in somebody’s page, as sentences. */
import {fates, mountRows} from '../../../tools/channels/fates.mjs';
import {triedLists} from '../../../tools/channels/tried-lists.mjs';
import type {View} from '../preview.js';
import {blockedBy, hiddenBy, type FilterRules} from './filter-rules.js';
import type {ReaderMode} from './reader-mode.js';
import type {Staged} from './stage.js';
import type {TextsContrast} from './texts-contrast.js';

export interface Verdict {
  title: string;
  /** `mend` where something is to be done; `open` where the verdict could not be given, and the sentence says why. */
  state: 'good' | 'mend' | 'open';
  sentence: string;
}

/** Filter list that an editor chose. */
export interface ChosenList {
  name: string;
  rules: FilterRules;
}

const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;

/** Rounded down, so that a ratio which is not enough never looks so. */
const ratioOf = (ratio: number): string => `${(Math.floor(ratio * 10) / 10).toFixed(1)} to 1`;

export function contrastVerdict(
  {texts, faint, worst, unknown}: TextsContrast,
  scheme: View['scheme'],
): Verdict {
  const onPictures = unknown
    ? ` ${count(unknown, 'text stands', 'texts stand')} on a picture or a gradient, which has no one colour, and ${unknown === 1 ? 'was' : 'were'} not measured.`
    : '';
  if (!worst)
    return unknown
      ? {title: 'Contrast: not told', state: 'open', sentence: onPictures.trim()}
      : {
          title: 'Contrast: the box is not seen',
          state: 'mend',
          sentence: 'No text of it is seen, so that none was measured: the styles of the page hide the box.',
        };
  const {text, ratio, least} = worst;
  const scope = `Measured on the ${scheme} page below, as the box comes to a reader.`;
  return faint.length
    ? {
        title: 'Contrast: too little',
        state: 'mend',
        sentence: `${count(faint.length, 'text has', 'texts have')} too little of ${texts}. The worst has ${ratioOf(ratio)} and needs ${least} to 1: “${text}”. Set other colours above, or give the box a ground. ${scope}${onPictures}`,
      }
    : {
        title: unknown ? 'Contrast: enough where it can be told' : 'Contrast: enough',
        state: unknown ? 'open' : 'good',
        sentence: `All ${texts} texts have enough. The least has ${ratioOf(ratio)} and needs ${least} to 1: “${text}”. ${scope}${onPictures}`,
      };
}

export function readerVerdict({isArticle, blocks, lost, kept, isOffered}: ReaderMode): Verdict {
  const by = `Tried with Mozilla’s Readability, which Firefox has.${isOffered ? '' : ' Firefox would not offer its reader view here: the page has too little text.'}`;
  if (!isArticle)
    return {
      title: 'Reader mode: not told',
      state: 'open',
      sentence: `It finds no article in this page, with the box or without it. ${by}`,
    };
  const part = `${Math.floor(kept * 100)} % of the box’s words`;
  if (lost.length)
    return {
      title: 'Reader mode: loses parts of the article',
      state: 'mend',
      sentence: `Of ${count(blocks, 'block')} that it shows without the box, it loses ${lost.length}, such as “${lost[0]}”. It shows ${part}. Let the box stand elsewhere, such as after another paragraph. ${by}`,
    };
  if (kept < 0.95)
    return {
      title: 'Reader mode: loses parts of the box',
      state: 'mend',
      sentence: `It shows the article as without the box, and ${part}. Let the box stand between paragraphs of the article. ${by}`,
    };
  return {
    title: 'Reader mode: keeps the article and the box',
    state: 'good',
    sentence: `It shows the ${count(blocks, 'block')} that it shows without the box, and ${part}. ${by}`,
  };
}

/** Greatest layout shift that counts as good. Source: web.dev, “Cumulative Layout Shift”. */
const mostShift = 0.1;

export function arrivalVerdict({shift, moved}: Pick<Staged, 'shift' | 'moved'>): Verdict {
  const after =
    moved === undefined
      ? 'No text follows that could move.'
      : `The text after the box moves by ${count(Math.abs(moved), 'pixel')}${moved ? (moved < 0 ? ' upwards' : ' downwards') : ''}.`;
  const seen =
    'Seen with the box in view and its words there first; a box further down comes before a reader does.';
  if (shift === undefined)
    return {
      title: 'Layout shift: not measured by this browser',
      state: 'open',
      sentence: `${after} Chromium’s browsers measure the shift, too. ${seen}`,
    };
  const isGood = shift <= mostShift;
  return {
    title: isGood ? 'Layout shift: good' : 'Layout shift: too much',
    state: isGood ? 'good' : 'mend',
    sentence: `${shift.toFixed(2)} on arrival; up to ${mostShift} is good. ${after} ${isGood ? '' : 'Let the box stand further down, where it comes before a reader does. '}${seen}`,
  };
}

const nameOf = (element: Element): string => {
  const {localName, id, classList} = element;
  return `<${localName}${id ? ` id="${id}"` : ''}${classList.length ? ` class="${[...classList].join(' ')}"` : ''}>`;
};

/**
 * @param mounts of the box that could be pasted, in the page.
 * @param scripts their addresses, whole.
 */
export function filterVerdict(
  list: ChosenList | undefined,
  mounts: readonly Element[],
  scripts: readonly string[],
): Verdict {
  const tried = `${triedLists.names.join(', ')} hide no box and block no script in /wayout/. They were tried as ${triedLists.origin} has them.`;
  if (!list)
    return {
      title: 'Filter lists: none was tried on this page',
      state: 'open',
      sentence: `${tried} What stands around your box, and your folder, they may still reach: choose a list below.`,
    };
  const {name, rules} = list;
  if (!rules.rules)
    return {
      title: 'Filter lists: not told',
      state: 'open',
      sentence: `${name} holds no rule that is understood.`,
    };
  for (const mount of mounts) {
    const found = hiddenBy(rules, mount);
    if (found) {
      const {rule, element} = found;
      const where =
        element === mount
          ? 'the box'
          : element.contains(mount)
            ? `what the box stands in, ${nameOf(element)}`
            : `words in the box, ${nameOf(element)}`;
      return {
        title: 'Filter lists: hidden',
        state: 'mend',
        sentence: `The rule “##${rule}” of ${name} hides ${where}.${element.contains(mount) && element !== mount ? ' Let the box stand elsewhere, or give that element another name.' : ''}`,
      };
    }
  }
  for (const script of scripts) {
    const rule = blockedBy(rules, script);
    if (rule)
      return {
        title: 'Filter lists: blocked',
        state: 'mend',
        sentence: `The rule “${rule}” of ${name} blocks ${script}, so that readers see the words alone. Choose another folder above.`,
      };
  }
  return {
    title: 'Filter lists: neither hidden nor blocked',
    state: 'good',
    sentence: `None of ${count(rules.rules, 'rule')} of ${name} hides the box, or what it stands in, or blocks its script. Rules for other sites do not count here.`,
  };
}

/** Names of the mounts that editors are given, in the order of the fates. */
const mountNames: Readonly<Record<string, string>> = {element: 'element', div: 'block', link: 'link'};

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** Sentence for each system on the mounts that it keeps. */
export function systemVerdicts(): {system: string; sentence: string}[] {
  return Object.entries(fates).map(([system, row]) => {
    const given = mountRows.flatMap((mount, index) => {
      const name = mountNames[mount];
      return name ? [{name, fate: row[index]!}] : [];
    });
    const named = (wanted: string) =>
      listed(given.filter(({fate}) => fate === wanted).map(({name}) => `the ${name}`));
    const words = named('readable');
    return {
      system,
      sentence: `keeps ${named('upgrades')}.${words ? ` Of ${words} it keeps the words alone.` : ''}`,
    };
  });
}
