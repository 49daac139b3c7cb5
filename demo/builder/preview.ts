import {styleSheet, type Settings} from './settings.js';

/** Width of the column in pixels, and colours of the page, in which the box is looked at. */
export interface View {
  width: '320' | '720';
  scheme: 'light' | 'dark';
}

/** Takes the box out of its snippet. Nothing in the snippet runs: a parser for documents runs no script. */
export const boxIn = (snippet: string): HTMLElement | null =>
  new DOMParser().parseFromString(snippet, 'text/html').body.querySelector('[data-wayoutwords]')!
    .parentElement;

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

/** Puts the box with its words where it is looked at, as an editor would paste it. */
export function showBox(place: HTMLElement, snippet: string): void {
  const box = boxIn(snippet);
  box?.setAttribute('loading', 'eager');
  place.replaceChildren(...(box ? [box] : []));
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
