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

/** A link on the page. */
function linkTo(address: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = 'There';
  document.body.append(link);
  return link;
}

/** Ways in which the scripts of a page follow a link. */
const routers: Record<string, (event: MouseEvent, hash: string) => void> = {
  'the browser': () => {},
  'a router that pushes': (event, hash) => {
    event.preventDefault();
    history.pushState({}, '', hash);
  },
  'a router that replaces, and stops the event': (event, hash) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    history.replaceState({}, '', hash);
  },
  'a script that scrolls by itself': (event) => event.preventDefault(),
};

/** Waits until timers that are due have run. */
const turn = () => new Promise((resolve) => setTimeout(() => setTimeout(resolve)));

describe('a link to a question', () => {
  afterEach(() => {
    document.querySelectorAll('body > a').forEach((link) => link.remove());
    history.replaceState(null, '', page);
  });

  for (const [name, handle] of Object.entries(routers))
    it(`that ${name} follows opens it at each click`, async () => {
      const element = await faq();
      const link = linkTo('#wayout-where');
      link.addEventListener('click', (event) => handle(event, link.hash));
      for (let clicks = 0; clicks < 2; clicks++) {
        link.focus();
        link.click();
        await arrival(element, 'where');
        expect(opened(element)).to.have.length(1);
        button(element, 'Where is the form?').click();
        await shown(element);
      }
    });

  it('is followed once more where a router moves the address late', async () => {
    const element = await faq();
    const link = linkTo('?other#wayout-where');
    link.addEventListener('click', (event) => {
      event.preventDefault();
      setTimeout(() => history.pushState({}, '', link.href), 50);
    });
    link.click();
    if ('navigation' in window) await arrival(element, 'where');
  });

  it('brings the words of a box that waits for its reader', async () => {
    const far = document.createElement('div');
    far.style.paddingTop = '500vh';
    const element = document.createElement('wayout-faq');
    element.setAttribute('guide', 'nothing');
    element.innerHTML = '<p>Words.</p>';
    far.append(element);
    (await fixture(html`<div></div>`)).append(far);
    const link = linkTo('#wayout-where');
    link.addEventListener('click', (event) => routers['a router that pushes']!(event, link.hash));
    link.click();
    await arrival(element, 'where');
  });

  it('is not followed here where it opens a tab, nor is an address that a script follows along', async () => {
    const element = await faq();
    const link = linkTo('#wayout-where');
    link.addEventListener('click', (event) => event.preventDefault());
    link.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true, ctrlKey: true}));
    link.target = '_blank';
    link.click();
    await turn();
    history.replaceState({}, '', '#wayout-too-late');
    await turn();
    await shown(element);
    expect(opened(element)).to.deep.equal([]);
  });
});

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

  it('opens nothing when it names something else, or a question that the author left out', async () => {
    const element = await faq({only: 'where too-late'});
    for (const hash of ['#title', '#wayout-', '#wayout-elsewhere', '#wayout-"]', '#wayout-%', '#where']) {
      await go(hash);
      await shown(element);
      expect([opened(element), element.shadowRoot!.activeElement], hash).to.deep.equal([[], null]);
    }
  });

  it('opens a question for readers elsewhere, whatever the region, which stays', async () => {
    const element = await faq();
    await go('#wayout-elsewhere');
    await arrival(element, 'elsewhere');
    expect(opened(element)).to.have.length(1);
    expect(element.settings.region).to.equal('eea');
  });

  it('is understood encoded, in capitals, with a text directive, and behind the route of a router', async () => {
    const element = await faq();
    for (const fragment of ['#wayout%2Dwhere', '#WAYOUT-Where', '#/a/route?x=1#wayout-where']) {
      await go('#title');
      (document.activeElement as HTMLElement).blur();
      await go(fragment);
      await arrival(element, 'where');
    }
    const link = linkTo('#wayout-too-late:~:text=Words');
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    await arrival(element, 'too-late');
    link.remove();
  });

  it('opens what is closed around the question', async () => {
    const outer = document.createElement('details');
    const middle = document.createElement('section');
    const inner = document.createElement('div');
    let told = 0;
    inner.addEventListener('beforematch', () => told++);
    const element = await faq({}, inner);
    inner.setAttribute('hidden', 'until-found');
    middle.attachShadow({mode: 'open'}).append(inner);
    outer.append(middle);
    document.body.append(outer);
    await go('#wayout-where');
    await arrival(element, 'where');
    expect([outer.open, inner.hasAttribute('hidden'), told]).to.deep.equal([true, false, 1]);
    outer.remove();
  });

  for (const [what, style] of [
    ['gone', 'display: none'],
    ['invisible', 'visibility: hidden'],
  ])
    it(`opens the question in the copy that readers see, not in one that is ${what}`, async () => {
      const hidden = document.createElement('div');
      hidden.setAttribute('style', style!);
      const copy = await faq({}, hidden);
      const seen = await faq();
      await go('#wayout-where');
      await arrival(seen, 'where');
      expect([copy, seen].map((each) => each.opened.size)).to.deep.equal([0, 1]);
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
      // The address of a test names its session, which nobody else is to have.
      expect(copied).to.equal(`${location.origin}${location.pathname}#wayout-where`);
      expect([location.href, history.length]).to.deep.equal([page, length]);
    } finally {
      delete (navigator as {clipboard?: unknown}).clipboard;
    }
  });
});
