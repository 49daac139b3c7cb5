import {expect, nextFrame, oneEvent} from '@open-wc/testing';
import type {WayoutElement} from '../../../src/elements/base/wayout-element.js';
import {authorFile} from '../../../src/elements/base/author-file.js';
import {until} from '../../../tools/until.mjs';
import {mount, shown, steps, text, visible} from '../nothing.js';
import {slowGuide} from '../slow.js';

/** Puts mark-up into the page as the parser does, declarative shadow roots included. */
function parsed(markUp: string): {element: WayoutElement; place: HTMLElement} {
  const place = document.createElement('div');
  document.body.append(place);
  place.setHTMLUnsafe(markUp);
  return {element: place.firstElementChild as WayoutElement, place};
}

const fromServer = (inside: string, children = '') =>
  `<wayout-steps guide="nothing"><template shadowrootmode="open">${inside}</template>${children}</wayout-steps>`;

describe('words that arrive', () => {
  const places: HTMLElement[] = [];
  /** Words are fetched once. */
  let guides = 0;
  const put = (markUp: string) => {
    const {element, place} = parsed(markUp);
    places.push(place);
    return element;
  };
  afterEach(() => places.splice(0).forEach((place) => place.remove()));

  it('take the place of what a server rendered, which is there until then', async () => {
    const element = put(fromServer('<style>p {color: red}</style><p id="early">Rendered early.</p>'));
    const early = element.shadowRoot!.querySelector('#early')!;
    const ready = oneEvent(element, 'wayout-ready');
    expect(early.checkVisibility()).to.equal(true);
    expect(element.shadowRoot!.querySelector('slot:not([hidden])'), 'nothing beside it').to.equal(null);
    await ready;
    expect(early.isConnected).to.equal(false);
    expect(element.shadowRoot!.querySelectorAll('section').length).to.equal(1);
    expect(element.shadowRoot!.querySelector('style')).to.equal(null);
    await authorFile();
    expect(element.problems.map(({code}) => code)).not.to.include('no-fallback');
  });

  it('leave what a server rendered where they cannot come', async () => {
    const element = put(fromServer('<p>Rendered early.</p>').replace('nothing', 'notihng'));
    element.append('A child.');
    await oneEvent(element, 'wayout-problem');
    await shown(element);
    expect(visible(element, 'p').map(({innerText}) => innerText)).to.deep.equal(['Rendered early.']);
  });

  it('do not come to an element that a server rendered inside another, which replaces it', async () => {
    const inner = fromServer('<p>Inner.</p>');
    const element = put(fromServer(inner));
    const early = element.shadowRoot!.querySelector('wayout-steps')!;
    let told = 0;
    element.addEventListener('wayout-ready', () => told++);
    await oneEvent(element, 'wayout-ready');
    expect(told).to.equal(1);
    expect(early.isConnected).to.equal(false);
    expect(early.shadowRoot!.querySelector('section')).to.equal(null);
  });

  /** A tall element whose words come once this is done with it. */
  async function tall(act: (element: WayoutElement) => unknown, style = ''): Promise<WayoutElement> {
    const id = `tall-${++guides}`;
    const guide = slowGuide(id);
    const element = put(
      `<wayout-steps guide="${id}" style="${style}"><p style="height: 3000px; margin: 0">Tall.</p></wayout-steps>`,
    );
    await until('the request for the words', guide.asked);
    await nextFrame();
    await act(element);
    guide.answer(true);
    await oneEvent(element, 'wayout-ready');
    return element;
  }
  const showEnd = (element: Element) => element.scrollIntoView(false);

  it('do not make an element lower than it was, on the screen and at this width', async () => {
    // A tag without style is inline, and Firefox and WebKit scroll to its first line.
    const element = await tall((each) => showEnd(each.firstElementChild!));
    expect(element.getBoundingClientRect().height).to.be.closeTo(3000, 1);
    const held = element.shadowRoot!.adoptedStyleSheets.at(-1)!.cssRules[0] as CSSMediaRule;
    expect(held.media.mediaText).to.contain('screen');
    expect(held.media.mediaText).to.contain(`${innerWidth + 1}px`);
  });

  it('leave no gap where the reader does not see what comes after', async () => {
    const element = await tall((each) => each.scrollIntoView(true));
    const {bottom, height} = element.getBoundingClientRect();
    expect(height).to.be.below(2000);
    expect(bottom, 'still out of sight').to.be.at.least(innerHeight - 1);
  });

  it('keep to the height that padding leaves, whatever box-sizing says', async () => {
    for (const sizing of ['content-box', 'border-box']) {
      const element = await tall(showEnd, `display: block; padding: 50px; box-sizing: ${sizing}`);
      expect(element.getBoundingClientRect().height, sizing).to.be.closeTo(3100, 1);
    }
  });

  it('leave an element that is not shown as tall as its words', async () => {
    const element = await tall((each) => (each.hidden = true));
    element.hidden = false;
    expect(element.getBoundingClientRect().height).to.be.below(2000);
  });

  it('keep open what the reader opened before, and the focus on it', async () => {
    const panel = (await steps()).renderRoot.querySelector('.folds .opener')!.getAttribute('aria-controls')!;
    const guide = slowGuide('late');
    const element = put(
      `<wayout-steps guide="late"><details data-wayoutpanel="${panel}" open><summary>More</summary>Words.</details></wayout-steps>`,
    );
    await shown(element);
    const summary = element.querySelector('summary')!;
    // Firefox gives no focus to what it has not laid out yet.
    await until('the focus', () => {
      summary.focus();
      return document.activeElement === summary;
    });
    await until('the request for the words', guide.asked);
    guide.answer(true);
    await oneEvent(element, 'wayout-ready');
    const opener = element.renderRoot.querySelector<HTMLElement>(`[aria-controls="${panel}"]`)!;
    expect(opener.getAttribute('aria-expanded')).to.equal('true');
    expect(element.shadowRoot!.activeElement === opener, 'has the focus').to.equal(true);
  });
});

describe('what a reader asked for before', () => {
  it('is shown where a short box would hold it back', async () => {
    const {element, place} = parsed(
      '<wayout-steps guide="nothing" display="compact"><details data-wayoutpanel="expanded" open><summary>More</summary></details></wayout-steps>',
    );
    await oneEvent(element, 'wayout-ready');
    expect(visible(element, '.steps').length).to.equal(1);
    place.remove();
  });
});

describe('an element whose insides the page rewrites', () => {
  const empty = (element: WayoutElement) => element.renderRoot.querySelector('section')!.replaceChildren();

  it('renders anew what it cannot mend', async () => {
    const list = await steps();
    const before = text(list);
    empty(list);
    list.region = 'uk';
    await shown(list);
    await shown(list);
    list.region = 'eea';
    await shown(list);
    await shown(list);
    expect(text(list)).to.equal(before);
    expect(list.problems).to.deep.equal([]);
  });

  it('shows its children when that fails, too, and throws nothing', async () => {
    const list = await mount('wayout-steps');
    const whole = Object.getOwnPropertyDescriptor(Node.prototype, 'insertBefore')!;
    list.renderRoot.replaceChildren();
    try {
      // Some ad blockers and tag managers replace methods that all rendering needs.
      Node.prototype.insertBefore = () => {
        throw new TypeError('Not here.');
      };
      list.region = 'uk';
      for (let turn = 0; turn < 5; turn++) await shown(list).catch(() => undefined);
    } finally {
      Object.defineProperty(Node.prototype, 'insertBefore', whole);
    }
    expect(list.querySelector('p')!.checkVisibility()).to.equal(true);
    expect(list.problems.map(({code}) => code)).to.include('broken');
  });
});
