import {fixture, html, oneEvent} from '@open-wc/testing';
import all from '../../demo/examples.json' with {type: 'json'};
import '../../src/define.js';
import type {Answers} from '../../src/domain/model/linkage.js';
import type {WayoutElement} from '../../src/elements/base/wayout-element.js';
import {until} from '../../tools/until.mjs';

type Example = (typeof all)[number] & {answers?: Answers};

/** The examples of the demo. */
export const examples = all as readonly Example[];

/** Elements of ours below a node, those inside another included. */
const allOurs = (root: ParentNode): WayoutElement[] =>
  [...root.querySelectorAll<WayoutElement>('*')].flatMap((element) =>
    element.localName.startsWith('wayout-')
      ? [element, ...(element.shadowRoot ? allOurs(element.shadowRoot) : [])]
      : [],
  );

/** Opens every disclosure, the sources included. */
async function openAll(column: ParentNode): Promise<void> {
  const closed = () =>
    allOurs(column).flatMap(({shadowRoot}) => [
      ...(shadowRoot?.querySelectorAll<HTMLElement>('[aria-expanded="false"]') ?? []),
    ]);
  while (closed().length) {
    for (const button of closed()) button.click();
    await until('the words of each element', () => allOurs(column).every(({pack}) => pack));
    await Promise.all(allOurs(column).map((element) => element.updateComplete));
  }
  await until('the sources', () =>
    allOurs(column).every(({opened, sources}) => !opened.has('sources') || Boolean(sources)),
  );
  await Promise.all(allOurs(column).map((element) => element.updateComplete));
}

/** An example of the demo in a column as wide as a phone, with everything open. */
export async function example({tag, attributes, answers}: Example, lang: string, size = '16px') {
  const column = document.createElement('div');
  column.lang = lang;
  column.dir = lang.startsWith('ar') ? 'rtl' : 'ltr';
  column.style.cssText = `inline-size: 320px; font-size: ${size}`;
  const element = document.createElement(tag) as WayoutElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value ?? '');
  // An author's heading is not translated.
  element.removeAttribute('heading');
  element.innerHTML = '<p>Readable without scripts.</p>';
  if (answers) Object.assign(element, {answers});
  (await fixture(html`<div></div>`)).append(column);
  const ready = oneEvent(element, 'wayout-ready');
  column.append(element);
  await ready;
  await openAll(column);
  return {column, element};
}

/** Tabs whose content is wider than the column. */
export async function overflow(column: HTMLElement): Promise<string[]> {
  const tabs = allOurs(column).flatMap(({renderRoot}) => [
    ...renderRoot.querySelectorAll<HTMLElement>('[role=tab]'),
  ]);
  const found: string[] = [];
  for (const tab of tabs.length ? tabs : [undefined]) {
    tab?.click();
    await Promise.all(allOurs(column).map((element) => element.updateComplete));
    if (column.scrollWidth > column.clientWidth)
      found.push(`${tab?.textContent.trim() ?? ''} ${column.scrollWidth} > ${column.clientWidth}`);
  }
  return found;
}

/** The tags, each with its first example that sets nothing. */
export const bare: readonly Example[] = [...new Set(examples.map(({tag}) => tag))].map((wanted) =>
  examples.find(({tag, attributes}) => tag === wanted && !Object.keys(attributes).length)!,
);
