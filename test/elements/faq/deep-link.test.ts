import {expect, fixture, html} from '@open-wc/testing';
import type {WayoutFaq} from '../../../src/elements/wayout-faq.js';
import {until} from '../../../tools/until.mjs';
import {focused} from '../entries.js';
import {mount, button, shown, visible} from '../nothing.js';

const page = location.href;

const faq = (attributes: Record<string, string> = {}, parent?: HTMLDivElement) =>
  mount('wayout-faq', attributes, parent);

/** Goes to an address of this page, and waits until the page has said so. */
async function go(hash: string): Promise<void> {
  const changed = new Promise((resolve) => window.addEventListener('hashchange', resolve, {once: true}));
  location.hash = hash;
  await changed;
}

const opener = (element: WayoutFaq, id: string) =>
  element.renderRoot.querySelector<HTMLElement>(`[aria-controls="wayout-${id}"]`)!;

const opened = (element: WayoutFaq): string[] =>
  visible<HTMLElement>(element, '.opener[aria-expanded=true]').map(({innerText}) => innerText.trim());

/** Waits until a question has the focus. */
async function arrival(element: WayoutFaq, id: string): Promise<void> {
  const root = await until('the words', () => element.shadowRoot);
  await focused(root!, () => opener(element, id));
}

describe('the address of the page', () => {
  afterEach(async () => {
    history.replaceState(null, '', page);
    await Promise.resolve();
  });

  it('opens the question it names, once the words are there, and gives it the focus', async () => {
    await go('#wayout-where');
    const element = await faq();
    await arrival(element, 'where');
    expect(opened(element)).to.deep.equal(['Where is the form?']);
    expect(opener(element, 'where').getBoundingClientRect().top).to.be.within(0, innerHeight);
  });

  it('opens a question when it comes to name it', async () => {
    const element = await faq();
    await go('#wayout-really-nothing');
    await arrival(element, 'really-nothing');
    await go('#wayout-where');
    await arrival(element, 'where');
    expect(opened(element)).to.deep.equal(['Where is the form?', 'Does it change anything?']);
  });

  it('opens a question that a short list holds back', async () => {
    const element = await faq({guide: 'many', display: 'compact'});
    await go('#wayout-question-7');
    await arrival(element, 'question-7');
    expect(opened(element)).to.deep.equal(['Ask question-7']);
  });

  it('opens nothing when it names something else, or a question for other readers', async () => {
    const element = await faq();
    for (const hash of ['#title', '#wayout-', '#wayout-elsewhere', '#wayout-"]', '#where']) {
      await go(hash);
      await shown(element);
      expect([opened(element), element.shadowRoot!.activeElement], hash).to.deep.equal([[], null]);
    }
  });

  it('opens the question in the first element that shows it', async () => {
    const parent = document.createElement('div');
    const without = await faq({only: 'too-late'}, parent);
    const later = await faq({}, parent);
    const first = await faq();
    without.after(first);
    await go('#wayout-where');
    await arrival(first, 'where');
    expect([without, first, later].map(opened)).to.deep.equal([[], ['Where is the form?'], []]);
  });

  it('opens the question in the first of two elements that come at once', async () => {
    await go('#wayout-where');
    const parent = document.createElement('div');
    parent.innerHTML = '<wayout-faq guide="nothing">1</wayout-faq><wayout-faq guide="nothing">2</wayout-faq>';
    (await fixture(html`<div></div>`)).append(parent);
    const [first, later] = parent.children as unknown as [WayoutFaq, WayoutFaq];
    await arrival(first, 'where');
    await shown(later);
    expect([first, later].map((each) => [each.matches(':state(ready)'), opened(each)])).to.deep.equal([
      [true, ['Where is the form?']],
      [true, []],
    ]);
  });

  it('is followed while an element is in the page, also after it was moved', async () => {
    const element = await faq();
    const parent = element.parentElement!;
    element.remove();
    await go('#wayout-where');
    await shown(element);
    parent.append(element);
    await shown(element);
    expect(opened(element)).to.deep.equal([]);
    await go('#wayout-too-late');
    await arrival(element, 'too-late');
    expect(opened(element)).to.deep.equal(['Is it too late?']);
  });

  it('has no listener left of an element that is gone', async () => {
    const listening = new Set<AbortSignal>();
    const addEventListener = window.addEventListener.bind(window);
    window.addEventListener = (...given: unknown[]) => {
      const [type, , {signal}] = given as [string, unknown, {signal: AbortSignal}];
      if (type === 'hashchange') listening.add(signal);
      addEventListener(...(given as Parameters<typeof addEventListener>));
    };
    try {
      const element = await faq();
      const parent = document.createElement('div');
      document.body.append(parent);
      parent.append(element);
      const active = () => [...listening].filter(({aborted}) => !aborted).length;
      // One is the element's, the other that of all boxes, which ends with the last of them.
      expect([listening.size, active()]).to.deep.equal([4, 2]);
      parent.remove();
      expect(active()).to.equal(0);
    } finally {
      Reflect.deleteProperty(window, 'addEventListener');
    }
  });

  it('stays as it is when a question is opened, and when its link is copied', async () => {
    const element = await faq();
    const {length} = history;
    let copied = '';
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {writeText: (text: string) => Promise.resolve(void (copied = text))},
    });
    try {
      button(element, 'Where is the form?').click();
      await shown(element);
      button(element, 'Copy link').click();
      await new Promise((resolve) => element.addEventListener('wayout-copy', resolve, {once: true}));
      expect(copied).to.equal(`${page.split('#')[0]}#wayout-where`);
      expect([location.href, history.length]).to.deep.equal([page, length]);
    } finally {
      delete (navigator as {clipboard?: unknown}).clipboard;
    }
  });
});
