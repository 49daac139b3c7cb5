/**
 * Code that only authors need, a file of its own beside the scripts. It works with plain DOM, because templates of another copy of Lit
 * mean nothing to the one in the script, and knows no member of an element that the build may rename.
 */
import {textOf, type Finding, type Problem} from '../../domain/attribute.js';
import {contrast, luminance} from '../../domain/contrast.js';
import {flat} from '../../domain/link-attributes.js';
import {publisherUrl} from '../../domain/url.js';
import {problemStyles} from '../../styles/problem-box.js';

export {problemOf} from '../../domain/author-sentences.js';

/** Least contrast of text with its ground. Source: WCAG 2.2, success criterion 1.4.3. */
const enough = 4.5;

/** Relative luminances of computed colours in any notation, which the browser converts; undefined for one that is not opaque. */
function luminancesOf(root: ParentNode, colours: readonly string[]): (number | undefined)[] {
  const brush = root.ownerDocument!.createElement('i');
  root.append(brush);
  const found = colours.map((colour) => {
    brush.style.color = `color-mix(in xyz-d65, ${colour}, ${colour})`;
    const {color} = getComputedStyle(brush);
    return color.includes('/') ? undefined : luminance(color);
  });
  brush.remove();
  return found;
}

/** Looks at the colours of the main button. One that lets others through is not judged, and simulated pages have none. */
function paleButton(root: ParentNode): Finding[] {
  const button = root.querySelector('.main');
  if (!button) return [];
  const {color, backgroundColor} = getComputedStyle(button);
  const [text, ground] = luminancesOf(root, [color, backgroundColor]);
  const ratio = !color || text === undefined || ground === undefined ? enough : contrast(text, ground);
  return ratio < enough
    ? [
        {
          code: 'contrast',
          reason: `Button text has a contrast of ${ratio.toFixed(1)}:1 (${color} on ${backgroundColor}). Readers need ${enough}:1.`,
        },
      ]
    : [];
}

/** Addresses of the author's that readers may not be sent to, for which there is no link. */
const badAddresses = (element: HTMLElement): Finding[] =>
  ['evidence', 'report'].flatMap((code) => {
    const text = textOf(element.getAttribute(code));
    return text === undefined || publisherUrl(text) ? [] : [{code, text, dropped: true}];
  });

/** Tests for something beside the box that only seems to be its fallback. */
const showsWords = (element: HTMLElement): boolean =>
  Boolean(element.shadowRoot!.querySelector('slot:not([name], [hidden])')) ||
  (element.assignedSlot?.assignedNodes().length ?? 0) > 1;

/**
 * Looks at an element that shows its words.
 * @param hasWords true where readers without scripts have words inside it or beside it, or a shadow root from the server.
 */
export const look = (element: HTMLElement, hasWords: boolean): Finding[] => [
  ...(hasWords ? [] : [{code: 'no-fallback'}]),
  ...(showsWords(element) ? [{code: 'unclosed'}] : []),
  ...badAddresses(element),
  ...paleButton(element.shadowRoot!),
];

/**
 * Settings of a mount that do not count there.
 * @param asked attribute or key that names the element.
 */
export const leftOut = (
  asked: string,
  name: string,
  keys: Iterable<string>,
  allowed: readonly string[],
): Finding[] =>
  [...keys]
    .filter((key) => key !== 'wayout' && !allowed.some((each) => key === each || key === flat(each)))
    .map((text) => ({
      code: `${asked === '#wayout' ? `${asked}=${name}` : `${asked}="${name}"`}: key`,
      text,
      known: allowed,
      dropped: true,
    }));

/** Block whose element takes no shadow root, or is no part of an article. */
export const unfit = (name: string, {localName}: Element): Finding[] => [
  {code: 'data-wayout', text: name, reason: `No box fits into <${localName}>`},
];

/** Boxes and their style sheets, by shadow root. */
const boxes = new WeakMap<ShadowRoot, {box: HTMLElement; sheet: CSSStyleSheet}>();

/** Makes an empty box. Its style sheet belongs to the element's document, because no other takes it (CSSOM, “adoptedStyleSheets”). */
function makeBox({ownerDocument}: ShadowRoot): {box: HTMLElement; sheet: CSSStyleSheet} {
  const box = ownerDocument.createElement('div');
  for (const [name, value] of Object.entries({
    class: 'problems',
    part: 'problem',
    role: 'note',
    lang: 'en',
    dir: 'ltr',
  }))
    box.setAttribute(name, value);
  const sheet = new (ownerDocument.defaultView ?? window).CSSStyleSheet();
  sheet.replaceSync(problemStyles);
  return {box, sheet};
}

/**
 * Shows every problem in a box at the end of an element's shadow root, and takes the box away where there is none. Lit drops the box when
 * it renders another template, and a move to another document drops the style sheet: each call puts back what is missing.
 */
export function show(element: HTMLElement, problems: readonly Problem[]): void {
  const root = element.shadowRoot!;
  let made = boxes.get(root);
  if (!problems.length) return made?.box.remove();
  const isStyled = made && root.adoptedStyleSheets.includes(made.sheet);
  if (!made || !isStyled) {
    made?.box.remove();
    made = makeBox(root);
    boxes.set(root, made);
    root.adoptedStyleSheets.push(made.sheet);
  }
  const {ownerDocument} = root;
  const line = (tag: string, text: string) => {
    const node = ownerDocument.createElement(tag);
    node.textContent = text;
    return node;
  };
  made.box.replaceChildren(
    line('b', `<${element.localName}>`),
    ' · for editors, readers don’t see this',
    ...problems.map(({message}) => line('div', message)),
  );
  if (root.lastChild !== made.box) root.append(made.box);
}
