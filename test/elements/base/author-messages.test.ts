import {expect} from '@open-wc/testing';
import {authorFile} from '../../../src/elements/base/author-file.js';
import {until} from '../../../tools/until.mjs';
import {shown, steps, text, visible} from '../nothing.js';

const messages = (element: Awaited<ReturnType<typeof steps>>) => element.problems.map(({message}) => message);

const slips = [
  [
    'platform',
    'alhpa',
    'platform="alhpa" is not known. Did you mean "alpha"? Showing all. Known: alpha, beta, gamma, delta, none.',
  ],
  [
    'platform',
    'alpha alhpa',
    'platform="alhpa" is not known. Did you mean "alpha"? Showing alpha. Known: alpha, beta, gamma, delta, none.',
  ],
  ['region', 'eu', 'region="eu" is not known. Using "eea". Known: eea, uk, ch, br, us, other.'],
  ['heading-level', '9', 'heading-level="9" is not a whole number from 2 to 6. Using 3.'],
  ['stale-after', 'soon', 'stale-after="soon" is not a whole number from 0. Using 36500.'],
  [
    'display',
    'compat',
    'display="compat" is not known. Did you mean "compact"? Using "full". Known: full, compact.',
  ],
  ['device', 'phone', 'device="phone" is not known. Using "app". Known: app, web.'],
  ['menus', 'en-GB', 'menus="en-GB" is not known. Using "en". Known: en, de, ar.'],
  [
    'theme',
    'drak',
    'theme="drak" is not known. Did you mean "dark"? Using "auto". Known: auto, light, dark.',
  ],
  ['frame', 'no', 'frame="no" is not known. Did you mean "none"? Using "rule". Known: rule, none.'],
  ['remember', 'always', 'remember="always" is not known. Using "off". Known: off, session, local.'],
  ['lang', 'sk', 'lang="sk" is not known. Showing "en". Known: en, de, pl.'],
] as const;

describe('an author’s slip', () => {
  for (const [name, value, message] of slips)
    it(`${name}="${value}" is explained, and readers get the best there is`, async () => {
      const list = await steps({[name]: value});
      expect(messages(list)).to.deep.equal([message]);
      expect(visible(list, '.main')).to.have.length(1);
    });

  it('is shown below the element, on a page that is the author’s', async () => {
    const list = await steps({region: 'eu'});
    expect(visible(list, '.problems')[0]!.innerText).to.contain('for editors, readers don’t see this');
  });

  it('is an event and one line in the console, each once', async () => {
    const warned: unknown[] = [];
    const told: unknown[] = [];
    const warn = console.warn;
    console.warn = (line: unknown) => warned.push(line);
    const listen = (event: Event) => told.push((event as CustomEvent<{code: string}>).detail.code);
    document.addEventListener('wayout-problem', listen);
    const list = await steps({theme: 'drak'});
    list.requestUpdate();
    await shown(list);
    console.warn = warn;
    document.removeEventListener('wayout-problem', listen);
    expect(warned.filter((line) => String(line).includes('drak'))).to.have.length(1);
    expect(told).to.deep.equal(['theme']);
  });

  it('that is put right is forgotten', async () => {
    const list = await steps({region: 'eu'});
    list.setAttribute('region', 'uk');
    await shown(list);
    expect(list.problems).to.deep.equal([]);
    expect(visible(list, '.problems')).to.deep.equal([]);
  });

  it('of leaving the tag empty is said where authors look', async () => {
    const list = document.createElement('wayout-steps');
    list.setAttribute('guide', 'nothing');
    const ready = new Promise((resolve) => list.addEventListener('wayout-ready', resolve));
    document.body.append(list);
    await ready;
    await authorFile();
    expect(messages(list)).to.deep.equal([
      'Readers without scripts will see nothing. Paste the full snippet.',
    ]);
    list.remove();
  });

  it('of choosing a pale accent is measured', async () => {
    const parent = document.createElement('div');
    for (const accent of ['rgb(160, 200, 190)', 'oklch(0.79 0.04 180)', 'color(display-p3 0.6 0.8 0.7)']) {
      parent.style.setProperty('--wayout-accent', accent);
      const list = await steps({}, parent);
      expect(messages(list)[0]).to.match(/^Button text has a contrast of 1\.\d:1 \(rgb\(255, 255, 255\) on/);
      list.remove();
    }
  });
});

describe('the box of messages', () => {
  const boxes = (element: Awaited<ReturnType<typeof steps>>) => visible(element, '[part=problem]');
  const border = (box: Element | undefined) => box && getComputedStyle(box).borderTopStyle;

  it('is one, at the end and styled, however often the element renders anew', async () => {
    const list = document.createElement('wayout-steps');
    list.innerHTML = '<p>Readable without scripts.</p>';
    for (const change of [
      () => list.setAttribute('guide', 'notihng'),
      () => document.body.append(list),
      () => list.setAttribute('region', 'eu'),
      // Words in place of the slotted fallback are another template, for which Lit empties the shadow root.
      () => list.setAttribute('guide', 'nothing'),
      () => list.setAttribute('theme', 'drak'),
      // Elements render anew where a page removed their content.
      () => list.renderRoot.querySelector('section')!.replaceChildren(),
      () => list.setAttribute('heading-level', '9'),
      () => document.body.prepend(list),
    ]) {
      change();
      if (!list.isConnected) continue;
      await shown(list);
      await until('the box with every problem', () => {
        const [box, ...more] = boxes(list);
        return box && !more.length && messages(list).every((message) => box.innerText.includes(message));
      });
      expect(list.renderRoot.lastElementChild).to.equal(boxes(list)[0]);
      expect(border(boxes(list)[0])).to.equal('dashed');
    }
    list.remove();
  });

  it('comes and goes with the problems', async () => {
    const list = await steps();
    expect(boxes(list)).to.deep.equal([]);
    list.setAttribute('region', 'eu');
    await shown(list);
    expect(boxes(list)).to.have.length(1);
    list.removeAttribute('region');
    await shown(list);
    expect(boxes(list)).to.deep.equal([]);
  });

  it('keeps its look in another document', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const list = await steps({region: 'eu'});
    frame.contentDocument!.body.append(list);
    await until('the box in the other document', () => border(boxes(list)[0]) === 'dashed');
    frame.remove();
  });

  it('is not printed', async () => {
    const list = await steps({region: 'eu'});
    const sheet = list.shadowRoot!.adoptedStyleSheets.at(-1)!;
    const print = [...sheet.cssRules].find((rule) => rule instanceof CSSMediaRule)!;
    expect(print.media.mediaText).to.equal('print');
    expect(print.cssRules[0]!.cssText).to.match(/\.problems \{ display: none; \}/);
  });
});

describe('a hostile property', () => {
  for (const [name, value] of Object.entries({
    null: null,
    undefined: undefined,
    'a number': 7,
    'an object': {},
    'mark-up': '<img src=x onerror=alert(1)>',
    'a very long text': '"'.repeat(10_000),
  }))
    it(`${name} as a platform throws nothing and runs nothing`, async () => {
      const list = await steps();
      list.platform = value as string;
      await shown(list);
      expect(visible(list, '.main')).to.have.length(1);
      expect(text(list)).not.to.contain('onerror');
      expect(list.renderRoot.querySelector('img')).to.equal(null);
    });
});
