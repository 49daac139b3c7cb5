import {expect, waitUntil} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {catalogue} from '../../../src/content/catalogue.js';
import {button, shown, steps, visible} from '../nothing.js';

type List = Awaited<ReturnType<typeof steps>>;

const section = (list: List) => list.renderRoot.querySelector('section')!;
const style = (list: List, selector: string) => getComputedStyle(list.renderRoot.querySelector(selector)!);

/** A page with these rules, until the test is over. */
function page(rules: string): void {
  const sheet = document.createElement('style');
  sheet.className = 'of-the-page';
  sheet.textContent = rules;
  document.head.append(sheet);
}

async function openAll(list: List): Promise<void> {
  for (const opener of visible<HTMLButtonElement>(list, '.opener')) opener.click();
  await shown(list);
}

describe('style', () => {
  afterEach(() => document.querySelectorAll('.of-the-page').forEach((sheet) => sheet.remove()));

  it('takes typeface, size and colour from the article', async () => {
    const parent = document.createElement('div');
    parent.setAttribute('style', 'font: 23px Georgia, serif; color: rgb(30, 20, 10)');
    const list = await steps({}, parent);
    const {fontFamily, fontSize, color} = getComputedStyle(section(list));
    expect([fontFamily, fontSize, color]).to.deep.equal(['Georgia, serif', '23px', 'rgb(30, 20, 10)']);
  });

  it('keeps its layout where the page unsets everything', async () => {
    page('* { all: unset !important }');
    const list = await steps();
    expect(style(list, '.steps').display).to.equal('block');
    expect(style(list, '.steps li').display).to.equal('grid');
    expect(visible(list, '.steps')).to.have.length(1);
  });

  it('does not inherit what would break it', async () => {
    page(`* { letter-spacing: 4px !important; text-transform: uppercase !important; line-height: 3 !important;
      white-space: pre !important; word-spacing: 9px !important; text-indent: 40px !important; hyphens: auto !important;
      text-align: right !important; word-break: break-all !important }`);
    const got = getComputedStyle(section(await steps()));
    expect([got.letterSpacing, got.textTransform, got.whiteSpace, got.wordSpacing]).to.deep.equal([
      'normal',
      'none',
      'normal',
      '0px',
    ]);
    expect([got.textIndent, got.hyphens, got.textAlign, got.wordBreak]).to.deep.equal([
      '0px',
      'none',
      'start',
      'normal',
    ]);
    expect(parseFloat(got.lineHeight) / parseFloat(got.fontSize)).to.be.closeTo(1.5, 0.01);
  });

  it('never falls below 16 pixels, also on a page with a small root', async () => {
    page('html { font-size: 62.5% } body { font-size: 1rem }');
    expect(getComputedStyle(section(await steps())).fontSize).to.equal('16px');
  });

  for (const width of [280, 300, 420, 680])
    it(`fits a column of ${width} pixels with everything open`, async () => {
      const parent = document.createElement('div');
      parent.style.inlineSize = `${width}px`;
      const list = await steps({}, parent);
      await openAll(list);
      button(list, 'Give me one').click();
      await shown(list);
      const limit = parent.getBoundingClientRect().right + 0.5;
      const wide = visible(list, '*').filter(
        (each) => !each.closest('.rest, .unseen') && each.getBoundingClientRect().right > limit,
      );
      expect(wide.map(({outerHTML}) => outerHTML.slice(0, 80))).to.deep.equal([]);
    });

  it('reads the width of its column, not that of the window', async () => {
    await setViewport({width: 1200, height: 800});
    const parent = document.createElement('div');
    parent.style.inlineSize = '300px';
    const list = await steps({}, parent);
    const form = visible(list, '.main')[0]!.getBoundingClientRect();
    const copy = button(list, 'Copy link').getBoundingClientRect();
    expect(copy.top).to.be.greaterThan(form.bottom);
    expect(copy.width).to.equal(form.width);
  });

  it('is dark on a page that is dark by color-scheme', async () => {
    const parent = document.createElement('div');
    Object.assign(parent.style, {colorScheme: 'dark', color: 'canvastext'});
    expect(style(await steps({}, parent), '.main').backgroundColor).to.equal('rgb(127, 211, 196)');
  });

  it('is light on a page that allows the dark scheme and keeps its dark text', async () => {
    const parent = document.createElement('div');
    Object.assign(parent.style, {colorScheme: 'dark', color: '#222', background: '#fff'});
    expect(style(await steps({}, parent), '.main').backgroundColor).to.equal('rgb(11, 93, 87)');
  });

  it('is dark on a page that only has light text', async () => {
    const parent = document.createElement('div');
    parent.style.color = '#eee';
    expect(style(await steps({}, parent), '.main').backgroundColor).to.equal('rgb(127, 211, 196)');
  });

  it('turns dark, and light again, with the text around it', async () => {
    const parent = document.createElement('div');
    parent.style.color = '#111';
    const list = await steps({}, parent);
    for (const [ink, accent] of [
      ['oklch(0.93 0.01 260)', 'rgb(127, 211, 196)'],
      ['oklch(0.2 0.03 260)', 'rgb(11, 93, 87)'],
    ] as const) {
      parent.style.color = ink;
      await waitUntil(() => style(list, '.main').backgroundColor === accent, `${ink} is not seen`);
    }
  });

  it('is light on a light page, and as the author says', async () => {
    const parent = document.createElement('div');
    parent.style.colorScheme = 'light';
    expect(style(await steps({}, parent), '.main').backgroundColor).to.equal('rgb(11, 93, 87)');
    expect(style(await steps({theme: 'dark'}, parent), '.main').backgroundColor).to.equal(
      'rgb(127, 211, 196)',
    );
  });

  it('takes the publisher’s colours', async () => {
    const parent = document.createElement('div');
    parent.style.setProperty('--wayout-accent', 'rgb(120, 0, 0)');
    expect(style(await steps({}, parent), '.main').backgroundColor).to.equal('rgb(120, 0, 0)');
  });

  it('has a double rule, or none', async () => {
    expect(getComputedStyle(section(await steps())).borderTopWidth).to.equal('3px');
    expect(getComputedStyle(section(await steps({frame: 'none'}))).borderTopWidth).to.equal('0px');
  });

  it('is mirrored where the language runs right to left', async () => {
    const {words, ...rest} = catalogue['nothing']!;
    catalogue['rtl'] = {...rest, words: {ar: words['en']!}};
    const list = await steps({guide: 'rtl', lang: 'ar'});
    const number = visible(list, '.tick')[0]!.getBoundingClientRect();
    const detail = visible(list, '.steps [part=detail]')[0]!.getBoundingClientRect();
    expect(section(list).dir).to.equal('rtl');
    expect(number.left).to.be.greaterThan(detail.right - 20);
  });

  it('hides the element that the page hides', async () => {
    const list = await steps();
    list.hidden = true;
    expect(list.checkVisibility()).to.equal(false);
  });
});

it('shows the words where the page has no element internals, as one simulated for tests', async () => {
  const internals = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'attachInternals')!;
  Reflect.deleteProperty(HTMLElement.prototype, 'attachInternals');
  try {
    expect(visible(await steps(), 'h3')).to.have.length(1);
  } finally {
    Object.defineProperty(HTMLElement.prototype, 'attachInternals', internals);
  }
});

describe('a value that is none', () => {
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const throwing = {
    toString() {
      throw new Error('no text');
    },
  };
  const properties = [
    'region',
    'platform',
    'headingLevel',
    'display',
    'staleAfter',
    'theme',
    'frame',
    'loading',
  ];
  const own = ['heading', 'device', 'menus', 'remember', 'storageConsent'];

  it('counts as absent in every property where it is empty', async () => {
    const list = await steps({heading: 'Say no', region: 'uk'});
    for (const empty of ['', undefined, null, false, ' ']) {
      Object.assign(list, Object.fromEntries([...properties, ...own].map((name) => [name, empty])));
      await shown(list);
      expect(list.problems, String(empty)).to.deep.equal([]);
      const [title] = visible(list, 'h3');
      expect([title!.className, title!.innerText === 'Say no', list.settings.region]).to.deep.equal([
        'title',
        false,
        'eea',
      ]);
    }
  });

  it('is told where it has no text, and the next good one works', async () => {
    const list = await steps();
    for (const bad of [Object.create(null), throwing, revoked.proxy, Symbol('x')]) {
      Object.assign(list, Object.fromEntries([...properties, ...own].map((name) => [name, bad])));
      await shown(list);
      expect(list.problems).to.have.length(properties.length + own.length);
      expect(visible(list, 'h3')[0]!.innerText).not.to.match(/object|symbol/);
      Object.assign(list, Object.fromEntries([...properties, ...own].map((name) => [name, null])));
      Object.assign(list, {heading: 'Say no', region: 'uk'});
      await shown(list);
      expect(list.problems).to.deep.equal([]);
      expect([visible(list, 'h3')[0]!.innerText, list.settings.region]).to.deep.equal(['Say no', 'uk']);
    }
  });
});

describe('the heading', () => {
  for (const level of [2, 3, 4, 5, 6])
    it(`is a real h${level}, and those inside are one deeper`, async () => {
      const list = await steps({'heading-level': String(level)});
      expect(visible(list, `h${level}`)[0]!.id).to.equal('title');
      expect(visible(list, `h${Math.min(level + 1, 6)}`).length).to.be.greaterThan(1);
    });

  it('says what the author wrote', async () => {
    expect(visible(await steps({heading: 'Say no'}), 'h3')[0]!.innerText).to.equal('Say no');
  });

  it('that is empty stays for screen readers alone', async () => {
    const title = section(await steps({heading: ''})).querySelector('h3')!;
    expect(title.textContent).to.contain('Object to nothing');
    expect(title.getBoundingClientRect().width).to.be.lessThan(2);
  });
});
