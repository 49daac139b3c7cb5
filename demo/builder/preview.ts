import {styleSheet, type Settings} from './settings.js';

/** Width of the column in pixels, and colours of the page, in which the box is looked at. */
export interface View {
  width: '320' | '720';
  scheme: 'light' | 'dark';
}

/** Parses rendered HTML. Nothing in it runs: it is ours, and the page’s policy allows no scripts in it. */
export const nodesOf = (text: string): Node[] => [
  ...new DOMParser().parseFromString(text, 'text/html').body.childNodes,
];

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

/** Puts the box with its words where it is looked at, as an editor would paste it. */
export function showBox(place: HTMLElement, element: string): void {
  const nodes = nodesOf(element);
  for (const node of nodes) if (node instanceof Element) node.setAttribute('loading', 'eager');
  place.replaceChildren(...nodes);
}

/** Sets colours, typefaces and width, which need no new box. */
export function dress(place: HTMLElement, settings: Settings, {width, scheme}: View): void {
  sheet.replaceSync(styleSheet(settings));
  const {style} = place;
  style.setProperty('color-scheme', scheme);
  style.setProperty('background', settings[`${scheme}-ground`]!);
  style.setProperty('color', settings[`${scheme}-text`]!);
  style.setProperty('width', `${width}px`);
}
