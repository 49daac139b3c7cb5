import type {Element, Root} from 'hast';
import type {Content} from '../pack.js';
import {nativePanels} from './details.js';
import {withoutControls} from './controls.js';
import type {Drawn, Tag} from './shadow-tree.js';
import {allOf, drop, has, replace, textOf} from './tree.js';

type Json = Readonly<Record<string, unknown>>;

const isHidden = ({properties}: Element) => properties['hidden'] !== undefined;

/** The text of the first element of that kind. */
const first = (tree: Root | Element, is: (node: Element) => boolean): string => {
  const [found] = allOf(tree, is);
  return found ? textOf(found) : '';
};

const part = (name: string) => (node: Element) => has(node, name, 'part');
const named = (name: string) => (node: Element) => has(node, name);

const isForm = (node: Element) => node.tagName === 'a' && has(node, 'button');

/** What to do at a place, and where: the form, if it stands there. */
function step(text: string, form: Element | undefined, name = ''): Json {
  return {
    '@type': 'HowToStep',
    ...(name ? {name} : {}),
    text: text || (form ? textOf(form) : ''),
    ...(form ? {url: form.properties['href']} : {}),
  };
}

/** The first form, and what to do in it. */
const howTo = (tree: Root): Json => ({
  '@type': 'HowTo',
  step: [
    ...allOf(tree, isForm)
      .slice(0, 1)
      .map((form) => step(textOf(form), form)),
    ...allOf(tree, named('steps'))
      .slice(0, 1)
      .flatMap((list) =>
        allOf(list, part('item')).map((item) => step(first(item, part('detail')), undefined)),
      ),
  ],
});

/** The parts of the whole box. */
const inParts = (tree: Root): Json => ({
  '@type': 'HowTo',
  step: allOf(tree, named('parts')).flatMap((list) =>
    allOf(list, part('item')).map((item) =>
      step(
        allOf(item, ({tagName}) => tagName === 'p')
          .map(textOf)
          .join(' '),
        allOf(item, isForm)[0],
        first(item, named('part')),
      ),
    ),
  ),
});

const question = (name: string, answer: string): Json => ({
  '@type': 'Question',
  name,
  acceptedAnswer: {'@type': 'Answer', text: answer},
});

const questions = (tree: Root): Json => ({
  '@type': 'FAQPage',
  mainEntity: allOf(tree, named('fold')).map((fold) =>
    question(
      first(fold, ({tagName}) => tagName === 'summary'),
      first(fold, part('detail')),
    ),
  ),
});

const list = (items: readonly string[]): Json => ({
  '@type': 'ItemList',
  itemListElement: items.map((name, index) => ({'@type': 'ListItem', position: index + 1, name})),
});

/** What a row or an event says in a line: its name or day, and its first sentence. */
const lineOf = (name: (node: Element) => boolean) => (item: Element) =>
  [first(item, name), first(item, part('detail'))].filter(Boolean).join(': ');

const kinds: Record<Tag, (tree: Root, title: string) => Json> = {
  'wayout-steps': howTo,
  'wayout-guide': inParts,
  'wayout-faq': questions,
  'wayout-linkage': (tree, title) => ({
    '@type': 'FAQPage',
    mainEntity: [
      question(
        title,
        first(tree, ({properties}) => properties['role'] === 'status'),
      ),
    ],
  }),
  'wayout-scope': (tree) =>
    list(
      allOf(tree, named('group')).flatMap((group) => allOf(group, part('item')).map(lineOf(named('point')))),
    ),
  'wayout-timeline': (tree) => list(allOf(tree, part('item')).map(lineOf(named('when')))),
};

/**
 * What schema.org has words for, as a block for the page’s template. Search engines show nothing for it; it is for other readers of
 * structured data.
 */
export function asJsonLd(tag: Tag, {element: host, tree}: Drawn, {pack, language}: Content): string {
  drop(tree, ({tagName, properties}) => tagName === 'style' || properties['ariaHidden'] === 'true');
  replace(tree, ({tagName, children}) => (tagName === 'slot' ? children : undefined));
  nativePanels(tree, new Set());
  withoutControls(tree, host.msg('(new tab)'));
  const title = first(tree, ({properties}) => properties['id'] === 'title');
  // Questions and their answers alone are in panels.
  const closed = (node: Element) => node.tagName === 'details' && tag !== 'wayout-faq';
  drop(tree, (node) => isHidden(node) || closed(node));
  const data = {
    '@context': 'https://schema.org',
    name: title,
    inLanguage: language,
    dateModified: pack.guide.review.checked,
    ...kinds[tag](tree, title),
  };
  // Nothing in it can end the script.
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}
