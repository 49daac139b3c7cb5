import type {Element, Nodes, Root} from 'hast';
import {quote, quoteAll} from '../../check/problem.js';
import {boxesIn, type PastedBox} from './boxes.js';
import {examine, parsePage, type Examined, type Today} from './examine.js';
import {differenceOf, isSame, readingOf} from './reading.js';

/** Part of a snippet, and what became of it in a system. */
export interface Sign {
  about: 'mount' | 'attributes' | 'words' | 'age' | 'script' | 'hash';
  state: 'kept' | 'changed' | 'lost';
  sentence: string;
}

/** Findings about a saved snippet. */
export interface Diagnosis {
  signs: readonly Sign[];
  /** Sentence on what to paste, or to do, instead. */
  advice: string;
}

type Kind = PastedBox['kind'];

const titles: Readonly<Record<Kind, string>> = {
  element: 'The tag',
  block: 'The block',
  link: 'The link',
  words: 'The division around the words',
};

/** Mount that fewer systems take away. */
const instead: Readonly<Record<Kind, string>> = {
  element: 'Use the block instead: fewer systems take that away.',
  block: 'Use the link instead: it carries its settings in its address, which every system keeps.',
  link: 'This system keeps no mount. Use the HTML without a script, and paste it anew when facts change.',
  words: 'This system keeps the words alone. That is all a newsletter or a feed needs.',
};

const elementsIn = (tree: Root, is: (element: Element, parent: Nodes) => boolean): Element[] => {
  const found: Element[] = [];
  const enter = (node: Nodes): void => {
    if (!('children' in node)) return;
    for (const child of node.children) {
      if (child.type === 'element' && is(child, node)) found.push(child);
      enter(child);
    }
  };
  enter(tree);
  return found;
};

const textOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

const scriptIn = (tree: Root): Element | undefined =>
  elementsIn(
    tree,
    ({tagName, properties}) => tagName === 'script' && /wayout[\w-]*\.js/.test(String(properties['src'])),
  )[0];

/** A link is a mount only where nobody else may have written it, and alone in its paragraph. */
function linkProblem(tree: Root, link: Element): string | undefined {
  const {rel} = link.properties;
  if (/\b(ugc|nofollow)\b/.test([rel ?? ''].flat().join(' ')))
    return 'The link is marked as one that the page does not vouch for, so that it stays a link.';
  const [paragraph] = elementsIn(
    tree,
    ({tagName, children}) =>
      tagName === 'p' &&
      children.includes(link) &&
      children.every((child) => child === link || (child.type === 'text' && !child.value.trim())),
  );
  return paragraph ? undefined : 'The link is not alone in its paragraph, so that it stays a link.';
}

function mountSign(pasted: PastedBox, box: PastedBox | undefined, tree: Root): Sign {
  const title = titles[pasted.kind];
  const lost = (sentence: string): Sign => ({about: 'mount', state: 'lost', sentence});
  if (!box || box.kind !== pasted.kind) {
    const left =
      box?.kind === 'words' ? ' Its words stand alone.' : box ? ` ${titles[box.kind]} is there instead.` : '';
    return lost(`${title} is gone.${left}`);
  }
  if (box.name !== pasted.name)
    return {
      about: 'mount',
      state: 'changed',
      sentence: `${title} is there, of the box ${quote(box.name)}. Choose that one to compare more.`,
    };
  const problem = box.kind === 'link' ? linkProblem(tree, box.place) : undefined;
  if (problem) return lost(problem);
  const moved = box.displaced
    ? ' A paragraph pushes its words out of it; the script knows that, and shows nothing twice.'
    : '';
  return {about: 'mount', state: 'kept', sentence: `${title} is there.${moved}`};
}

function attributesSign(pasted: PastedBox, box: PastedBox): Sign {
  const names = Object.keys(pasted.attributes);
  const lost = names.filter((name) => box.attributes[name] === undefined);
  const changed = names.filter(
    (name) => !lost.includes(name) && box.attributes[name] !== pasted.attributes[name],
  );
  const sign = (state: Sign['state'], sentence: string): Sign => ({about: 'attributes', state, sentence});
  if (lost.length) return sign('lost', `Gone: ${quoteAll(lost)}.`);
  if (changed.length) return sign('changed', `Of another value: ${quoteAll(changed)}.`);
  return sign('kept', names.length ? `All are there: ${quoteAll(names)}.` : 'None was set.');
}

const such = (texts: readonly string[]): string => `such as “${texts[0]}”`;

/** Tells words that a system cut from those that were written on an older day. */
function wordSigns({difference: {gone, added}, state}: Examined): Sign[] {
  const words = (of: Sign['state'], sentence: string): Sign => ({about: 'words', state: of, sentence});
  const age = (of: Sign['state'], sentence: string): Sign => ({about: 'age', state: of, sentence});
  if (state === 'current')
    return [words('kept', 'Every sentence and address is there.'), age('kept', 'They are those of today.')];
  if (!gone.length)
    return [words('changed', `${added.length} sentences or addresses are missing, ${such(added)}.`)];
  return [
    words('kept', 'They are there.'),
    age(
      'changed',
      `${gone.length} sentences or addresses are not those of today, ${such(gone)}.${added.length ? ` Today it says, for one: “${added[0]}”` : ''} They are older than today’s facts, or somebody changed them.`,
    ),
  ];
}

/** Words alone beside those that were pasted: nothing in the HTML says with which attributes they were written. */
function besides(box: PastedBox, pasted: PastedBox): Examined {
  const language = String(pasted.words?.properties['lang'] ?? 'en');
  const before = readingOf(box.words!, language);
  const difference = differenceOf(before, readingOf(pasted.words ?? pasted.place, language));
  return {box, state: isSame(difference) ? 'current' : 'older', difference};
}

/** Words without their mount and its division, found by what they say. */
function looseWords(pasted: PastedBox, tree: Root): Sign {
  const language = pasted.attributes['lang'] ?? 'en';
  const before = readingOf(pasted.words ?? pasted.place, language);
  const {gone} = differenceOf(before, readingOf(tree, language));
  const all = before.sentences.length + before.addresses.length;
  if (!gone.length) return {about: 'words', state: 'kept', sentence: 'Every sentence and address is there.'};
  return gone.length < all / 2
    ? {
        about: 'words',
        state: 'changed',
        sentence: `${gone.length} of ${all} sentences and addresses are missing, ${such(gone)}.`,
      }
    : {about: 'words', state: 'lost', sentence: 'The words are gone.'};
}

function scriptSigns(pasted: Root, saved: Root): Sign[] {
  const [before, now] = [scriptIn(pasted), scriptIn(saved)];
  if (!before) return [];
  if (!now) return [{about: 'script', state: 'lost', sentence: 'The script is gone.'}];
  const [src, integrity] = ['src', 'integrity'].map((name) =>
    [before, now].map(({properties}) => properties[name]),
  );
  const isSame = src![0] === src![1];
  const signs: Sign[] = [
    {
      about: 'script',
      state: isSame ? 'kept' : 'changed',
      sentence: isSame ? 'The script is there.' : `The script is there, from ${quote(String(src![1]))}.`,
    },
  ];
  const hash = (state: Sign['state'], sentence: string) => void signs.push({about: 'hash', state, sentence});
  if (!integrity![0] && integrity![1])
    hash(
      'changed',
      'It has a hash, which would refuse the next file under this name. Take the attribute integrity away.',
    );
  else if (!integrity![0]) return signs;
  else if (!integrity![1]) hash('lost', 'The hash is gone: browsers take any file under that address.');
  else if (integrity![0] !== integrity![1])
    hash(
      'changed',
      'The hash is of another file. Where the script was replaced, browsers refuse it, and readers see the words alone.',
    );
  else if (now.properties['crossOrigin'] === undefined && /^(https?:)?\/\//.test(String(src![1])))
    hash(
      'changed',
      'The hash is there, but crossorigin is gone: browsers refuse the script from another host.',
    );
  else hash('kept', 'The hash is there.');
  return signs;
}

function adviceFor(signs: readonly Sign[], {kind}: PastedBox): string {
  const stateOf = (about: Sign['about']) => signs.find((sign) => sign.about === about)?.state ?? 'kept';
  if (stateOf('mount') === 'lost' || stateOf('attributes') === 'lost') return instead[kind];
  if (stateOf('words') !== 'kept')
    return 'Paste it into the source view. If words are missing then, too, ask whoever looks after the system to allow their tags.';
  if (stateOf('script') === 'lost')
    return 'Keep this mount, and have the script line loaded on every page with articles. Until then readers see the words.';
  if (stateOf('age') !== 'kept')
    return 'Copy the words anew, or run wayout audit with --write over the files of your site.';
  if (signs.some(({state}) => state !== 'kept')) return 'This mount survives. Mend what is said above.';
  return 'Everything survived. Keep this mount.';
}

/**
 * Says what a system made of a snippet.
 * @param saved HTML that the system saved, or shows its readers.
 * @param snippet text that was pasted, as `wayout render` writes it.
 */
export async function diagnose(saved: string, snippet: string, today: Today): Promise<Diagnosis> {
  const [tree, before] = [parsePage(saved), parsePage(snippet)];
  const [pasted] = boxesIn(before);
  const boxes = boxesIn(tree);
  const box = boxes.find(({kind, name}) => kind === pasted!.kind && name === pasted!.name) ?? boxes[0];
  if (!box && /<wayout-|data-wayout/.test(textOf(tree)))
    return {
      signs: [
        {
          about: 'mount',
          state: 'lost',
          sentence: 'The snippet was pasted as text, and readers see its tags.',
        },
      ],
      advice: 'Paste it into the source view, or into a block for HTML.',
    };
  const mount = mountSign(pasted!, box, tree);
  const signs = [mount];
  if (box?.name === pasted!.name) {
    if (box.kind === pasted!.kind) signs.push(attributesSign(pasted!, box));
    const examined = box.kind === 'words' ? besides(box, pasted!) : await examine(box, saved, today);
    if (examined.state === 'bare' && pasted!.words)
      signs.push({about: 'words', state: 'lost', sentence: 'It holds no words.'});
    else if (examined.state === 'unclear')
      signs.push({about: 'words', state: 'changed', sentence: examined.obstacle!});
    else if (box.words) signs.push(...wordSigns(examined));
    else if (examined.state === 'older') signs.push(...wordSigns(examined));
  } else if (!box) signs.push(looseWords(pasted!, tree));
  signs.push(...scriptSigns(before, tree));
  return {signs, advice: adviceFor(signs, pasted!)};
}
