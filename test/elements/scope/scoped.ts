import type {WayoutScope} from '../../../src/elements/wayout-scope.js';
import {mount, shown, visible} from '../nothing.js';

/** The kinds of data of the guide about nothing. */
export const scope = (attributes?: Record<string, string>, parent?: HTMLDivElement): Promise<WayoutScope> =>
  mount('wayout-scope', attributes, parent);

/** A column of this width and the element in it. */
export async function inColumn(width: number, attributes: Record<string, string> = {}): Promise<WayoutScope> {
  const parent = document.createElement('div');
  parent.style.inlineSize = `${width}px`;
  return scope(attributes, parent);
}

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Heading of each group, and what stands below it: titles of rows, or that there are none. */
export const outline = (element: WayoutScope): Record<string, string[]> =>
  Object.fromEntries(
    visible(element, '.group').map((group) => [
      flat(group.firstElementChild!.textContent),
      [...group.querySelectorAll<HTMLElement>('.point, .hint')]
        .filter((each) => each.checkVisibility())
        .map(({innerText}) => innerText),
    ]),
  );

/** Titles of the rows that are shown, in their order. */
export const titles = (element: WayoutScope): string[] =>
  visible(element, '.point').map(({innerText}) => innerText);

/** The check box of an app. */
export function box(element: WayoutScope, name: string): HTMLInputElement {
  const label = visible(element, '.option').find(({innerText}) => innerText.trim() === name);
  if (!label) throw new Error(`No check box "${name}".`);
  return label.querySelector('input')!;
}

/** Ticks these apps, or takes the ticks away. */
export async function tick(element: WayoutScope, ...names: string[]): Promise<void> {
  for (const name of names) {
    box(element, name).click();
    await shown(element);
  }
}

export const field = (element: WayoutScope): HTMLInputElement | undefined =>
  visible<HTMLInputElement>(element, '[type=search]')[0];

/** Types into the search, in place of what is there. */
export async function type(element: WayoutScope, query: string): Promise<void> {
  const input = field(element)!;
  input.value = query;
  input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  await shown(element);
}

/** Number of rows left, as it is shown. */
export const said = (element: WayoutScope): string =>
  flat(element.renderRoot.querySelector('.count')!.textContent);

/** The button of a row by the title of the row. */
export const why = (element: WayoutScope, title: string): HTMLButtonElement =>
  visible<HTMLButtonElement>(element, '.why').find(({ariaLabel}) => ariaLabel?.endsWith(`: ${title}`))!;

/** The row with this title. */
export const row = (element: WayoutScope, title: string): HTMLElement =>
  visible(element, '.group li').find((each) => each.querySelector('.point')!.textContent === title)!;

/** Views that `wayout-view` names from now on. */
export function listen(element: HTMLElement): string[] {
  const heard: string[] = [];
  element.addEventListener('wayout-view', ({detail}) => heard.push(detail.what));
  return heard;
}
