import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import examples from '../../demo/examples.json' with {type: 'json'};
import '../../src/define.js';
import type {Answers} from '../../src/domain/linkage-model.js';
import type {WayoutElement} from '../../src/elements/wayout-element.js';
import {pseudoLanguages} from '../../tools/pseudo.mjs';
import {teachPseudo} from './spoken.js';
import {untranslated} from './untranslated.js';

const guide = 'meta-ai';
teachPseudo(guide);

type Example = (typeof examples)[number] & {answers?: Answers};

/** Everything of ours below a node, also inside another. */
const allOurs = (root: ParentNode): WayoutElement[] =>
  [...root.querySelectorAll<WayoutElement>('*')].flatMap((element) =>
    element.localName.startsWith('wayout-') ? [element, ...allOurs(element.shadowRoot!)] : [],
  );

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve));
};

/** Opens all there is to open, sources too. */
async function openAll(column: ParentNode): Promise<void> {
  const closed = () =>
    allOurs(column).flatMap(({renderRoot}) => [
      ...renderRoot.querySelectorAll<HTMLElement>('[aria-expanded="false"]'),
    ]);
  while (closed().length) {
    for (const button of closed()) button.click();
    await until(() => allOurs(column).every(({pack}) => pack));
    await Promise.all(allOurs(column).map((element) => element.updateComplete));
  }
  await until(() => allOurs(column).every(({opened, sources}) => !opened.has('sources') || Boolean(sources)));
  await Promise.all(allOurs(column).map((element) => element.updateComplete));
}

/** An example of the demo in a column as wide as a phone, with everything open. */
async function example({tag, attributes, answers}: Example, lang: string, size = '16px') {
  const column = document.createElement('div');
  column.lang = lang;
  column.dir = lang.startsWith('ar') ? 'rtl' : 'ltr';
  column.style.cssText = `inline-size: 320px; font-size: ${size}`;
  const element = document.createElement(tag) as WayoutElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value ?? '');
  // What authors write is theirs.
  element.removeAttribute('heading');
  element.innerHTML = '<p>Readable without scripts.</p>';
  if (answers) Object.assign(element, {answers});
  await fixture(html`${column}`);
  const ready = oneEvent(element, 'wayout-ready');
  column.append(element);
  await ready;
  await openAll(column);
  return {column, element};
}

/** What is wider than the column, of each tab in turn. */
async function overflow(column: HTMLElement): Promise<string[]> {
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

const bare = [...new Map(examples.map((each) => [each.tag, each])).keys()].map((tag) =>
  examples.find((each) => each.tag === tag && !Object.keys(each.attributes).length)!,
);

describe('a pseudo-language', function () {
  this.timeout(60_000);

  before(() => setViewport({width: 400, height: 800}));
  after(() => setViewport({width: 800, height: 600}));

  for (const each of examples)
    it(`shows everything translated and fitting, with longer words: ${each.title}`, async () => {
      const {column, element} = await example(each, 'en-XA');
      expect(await untranslated(element, guide, 'en-XA')).to.deep.equal([]);
      expect(await overflow(column)).to.deep.equal([]);
    });

  for (const each of bare) {
    for (const language of pseudoLanguages.filter((code) => code !== 'en-XA'))
      it(`shows everything translated in "${language}": <${each.tag}>`, async () => {
        const {column, element} = await example(each, language);
        const latin = (await untranslated(element, guide, language)).filter((text) =>
          /\p{Script=Latin}|[{}]/u.test(text),
        );
        expect(latin).to.deep.equal([]);
        expect(await overflow(column)).to.deep.equal([]);
      });

    it(`fits with longer words twice as large: <${each.tag}>`, async () => {
      const {column} = await example(each, 'en-XA', '32px');
      expect(await overflow(column)).to.deep.equal([]);
    });

    it(`is mirrored where the language runs from right to left: <${each.tag}>`, async () => {
      const {column, element} = await example(each, 'ar-XB');
      const middle = column.getBoundingClientRect().left + column.clientWidth / 2;
      const section = element.renderRoot.querySelector('section')!;
      expect(section.dir).to.equal('rtl');
      const marks = [...element.renderRoot.querySelectorAll('[part=kicker], [part=number], .shape, .mark')]
        .map((mark) => mark.getBoundingClientRect())
        .filter(({width}) => width);
      expect(marks).not.to.have.length(0);
      for (const {left, right} of marks) expect((left + right) / 2).to.be.above(middle);
    });
  }
});
