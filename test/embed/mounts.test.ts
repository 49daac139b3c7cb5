import {expect, nextFrame} from '@open-wc/testing';
import {mount} from '../../src/define.js';
import {authorFile} from '../../src/elements/base/author-file.js';
import {until} from '../../tools/until.mjs';
import '../elements/nothing.js';

/** Warnings in the console that an act leads to, once the file with the sentences is there. */
async function said(act: () => void): Promise<string[]> {
  const {warn} = console;
  const lines: string[] = [];
  console.warn = (...line: unknown[]) => lines.push(line.join(' '));
  try {
    act();
    await authorFile();
  } finally {
    console.warn = warn;
  }
  return lines;
}

/** A place on the page with this mark-up, mounted. */
function page(markup: string): HTMLElement {
  const place = document.createElement('main');
  place.innerHTML = markup;
  document.body.append(place);
  mount(place);
  return place;
}

/** Waits for the state, not for the event, which may be over. */
const ready = (element: Element) => until('the words', () => element.matches(':state(ready)'));

const attributesOf = (element: Element) =>
  Object.fromEntries([...element.attributes].map(({name, value}) => [name, value]));

const link = (settings: string, rest = '') =>
  `<p> <a href="https://example.org/article#${settings}"${rest}>How to object</a>\n</p>`;

describe('a block with data-wayout', () => {
  afterEach(() => document.querySelectorAll('body > main').forEach((place) => place.remove()));

  it('gets the element at its end, which shows its words in place of what is there and moves none of it', async () => {
    const place = page(
      '<div id="host" class="theirs" data-wayout="steps" data-guide="nothing" data-platform="beta" lang="de"><p>Readable.</p> Text.</div>',
    );
    const host = place.querySelector<HTMLElement>('#host')!;
    const element = host.querySelector('wayout-steps')!;
    const words = ready(element);
    expect(host.outerHTML).to.contain('class="theirs" data-wayout="steps"');
    expect(element.parentElement === host && element === host.lastChild).to.equal(true);
    expect(host.innerHTML.startsWith('<p>Readable.</p> Text.<wayout-steps ')).to.equal(true);
    expect(host.innerText).to.contain('Text.');
    await words;
    expect(host.querySelector('p')!.checkVisibility()).to.equal(false);
    expect(host.innerText).not.to.contain('Text.');
    expect(element.checkVisibility()).to.equal(true);
    expect(element.language).to.equal('de');
    expect(element.settings.platforms).to.eql(['beta']);
  });

  const settings = `data-headinglevel="2" data-heading-level="4" data-loading="lazy" data-lang="de" data-id="x" data-class="x"
    data-style="color: red" data-onclick="alert(1)" data-slot="x" onclick="alert(2)" slot="note"`;
  const newsrooms =
    'data-src="/none.json" data-heading="Call us" data-stale-after="never" data-debug data-remember="local" data-sharewith="x"';

  it('passes what picks from our own words and looks, hyphens or not, and tells of the rest', async () => {
    let place!: HTMLElement;
    const lines = await said(() => {
      place = page(
        `<section data-wayout="steps" ${settings} ${newsrooms}><p slot="note">Evil.</p>Words.</section>`,
      );
    });
    const element = place.querySelector('wayout-steps')!;
    expect(attributesOf(element)).to.eql({'heading-level': '4', loading: 'lazy', lang: 'de'});
    expect(element.childNodes).to.have.length(0);
    const left = lines.filter((line) => line.includes('data-wayout="steps": key='));
    expect(left).to.have.length(5);
    expect(left[0]).to.contain('data-wayout="steps": key="src" is not known. It is left out.');
  });

  it('passes everything where the page’s script tag says that blocks are the newsroom’s', async () => {
    const script = document.createElement('script');
    script.dataset['wayoutblocks'] = '';
    document.head.append(script);
    const place = page(
      `<section data-wayout="steps" ${settings} data-heading="Call us" data-stale-after="never"
        data-guide="nothing" data-lang="en"><p slot="note">Ask our desk.</p>Words.</section>`,
    );
    script.remove();
    const element = place.querySelector('wayout-steps')!;
    element.setAttribute('loading', 'eager');
    await ready(element);
    expect(attributesOf(element)).to.include({heading: 'Call us', 'stale-after': 'never'});
    expect(element.querySelector('[slot=note]')!.checkVisibility()).to.equal(true);
    expect(place.querySelector('section > [slot=note]')!.checkVisibility(), 'where it was').to.equal(false);
  });

  it('is left as it is where a shadow root is not possible or another field has the name of a method', async () => {
    const markup = `<form data-wayout="steps"><input name="getAttribute"></form>
      <textarea data-wayout="steps">Words.</textarea><svg data-wayout="steps"><text>Words.</text></svg>
      <math data-wayout="steps"><mi>x</mi></math><ul data-wayout="steps"><li>Words.</li></ul>
      <select data-wayout="steps"><option>Words.</option></select><video data-wayout="steps"></video>
      <iframe data-wayout="steps"></iframe><img data-wayout="steps" alt=""><pre data-wayout="steps">Words.</pre>
      <table data-wayout="steps"><tbody><tr><td data-wayout="faq">Words.</td></tr></tbody></table>
      <template data-wayout="steps"></template><button data-wayout="steps">Words.</button>
      <a data-wayout="steps" href="/">Words.</a><label data-wayout="steps">Words.</label>`;
    let place!: HTMLElement;
    let before!: string;
    const lines = await said(() => {
      before = Object.assign(document.createElement('main'), {innerHTML: markup}).innerHTML;
      place = page(`${markup}<div data-wayout="steps">Words.</div>`);
    });
    expect(place.innerHTML.startsWith(before)).to.equal(true);
    expect(place.querySelectorAll('div > wayout-steps')).to.have.length(1);
    expect(lines.join('\n')).to.contain('data-wayout="steps" is not used. No box fits into <textarea>.');
  });

  it('is upgraded once, however often it is looked for, and what is inside stays as it is', () => {
    const place = page(
      `<div data-wayout="guide"><div data-wayout="steps"><p>Inside.</p></div>${link('wayout=faq')}</div>
      <wayout-faq><div data-wayout="steps"></div>${link('wayout=steps')}</wayout-faq>
      <div data-wayout="steps"><p>Own.</p><wayout-steps></wayout-steps></div>`,
    );
    const once = place.innerHTML;
    mount(place);
    mount(document);
    expect(place.innerHTML).to.equal(once);
    expect(place.querySelectorAll('wayout-guide, wayout-faq, wayout-steps')).to.have.length(3);
  });

  it('has the same box again when a framework has replaced what was inside, by itself', async () => {
    const place = page(
      '<div data-wayout="steps" data-guide="nothing" data-loading="eager"><p>Words.</p></div>',
    );
    const [block, element] = [place.querySelector('div')!, place.querySelector('wayout-steps')!];
    await ready(element);
    block.innerHTML = '<p>Rendered anew.</p>';
    expect(block.querySelector('p')!.checkVisibility(), 'until the box is back').to.equal(true);
    await until('the box', () => element.isConnected);
    expect(block.lastChild === element).to.equal(true);
    await until('its words', () => !block.querySelector('p')!.checkVisibility());
    element.remove();
    mount(place);
    expect(block.lastChild === element, 'at once for who asks').to.equal(true);
  });

  it('has a box again when a framework has replaced the block', async () => {
    const markup = '<div data-wayout="steps" data-guide="nothing"><p>Words.</p></div>';
    const place = page(markup);
    await ready(place.querySelector('wayout-steps')!);
    place.innerHTML = markup;
    await until('the box', () => place.querySelector('wayout-steps'));
    await ready(place.querySelector('wayout-steps')!);
    expect(place.querySelector('p')!.checkVisibility()).to.equal(false);
  });

  it('lets a framework remove, add and swap its own nodes, and hides only what can be a fallback', async () => {
    const place = page('<div data-wayout="steps" data-guide="nothing"><p>Words.</p></div>rest');
    const block = place.querySelector('div')!;
    const words = block.querySelector('p')!;
    await ready(block.querySelector('wayout-steps')!);
    block.removeChild(words);
    const anew = block.insertBefore(document.createElement('p'), block.firstChild);
    anew.textContent = 'Swapped.';
    await nextFrame();
    expect(anew.checkVisibility()).to.equal(false);
    block.append(Object.assign(document.createElement('article'), {textContent: 'An article.'}));
    await nextFrame();
    expect(block.querySelector('article')!.checkVisibility()).to.equal(true);
    expect(block.innerText.trim().endsWith('An article.'), 'below the box').to.equal(true);
  });

  it('stays as it is where the name is not known, and the author hears of it once', async () => {
    const markup = '<div data-wayout="stepz"><p>Readable.</p></div><div data-wayout=""></div>';
    const lines = await said(() => {
      expect(page(markup).innerHTML).to.equal(markup);
      page(markup);
    });
    expect(lines[0]).to.equal(
      'wayout: data-wayout="stepz" is not known. Did you mean "steps"? What is there stays. Known: faq, guide, linkage, scope, steps, timeline.',
    );
    expect(lines).to.have.length(2);
  });

  it('stays as it is where somebody is writing', () => {
    const markup = `<div contenteditable="true"><div data-wayout="steps"><p>Draft.</p></div>${link('wayout=steps')}
      <p><wayout-steps></wayout-steps></p><div data-wayoutwords="steps">Words.</div></div>`;
    const place = page(markup);
    expect(place.querySelectorAll('[data-wayout] > wayout-steps, p > wayout-steps:has(a)')).to.have.length(0);
    expect(place.querySelector('wayout-steps')!.childNodes).to.have.length(0);
  });
});

describe('a link to #wayout', () => {
  afterEach(() => document.querySelectorAll('body > main').forEach((place) => place.remove()));

  it('gives its place to the element beside it and stays where it is', async () => {
    const place = page(link('wayout=steps&amp;guide=nothing&amp;platform=alpha%20beta&amp;lang=de'));
    const element = place.querySelector('p > a + wayout-steps')!;
    expect(place.querySelector('a')!.checkVisibility()).to.equal(true);
    await ready(element);
    expect(attributesOf(element)).to.eql({guide: 'nothing', lang: 'de', platform: 'alpha beta'});
    expect(place.querySelector('a')!.checkVisibility()).to.equal(false);
  });

  it('goes and comes as a framework likes, and hides nothing else', async () => {
    const place = page(link('wayout=steps&amp;guide=nothing'));
    const [line, anchor] = [place.querySelector('p')!, place.querySelector('a')!];
    const element = place.querySelector('wayout-steps')!;
    await ready(element);
    line.removeChild(anchor);
    line.append('News.');
    await nextFrame();
    expect(line.innerText).to.contain('News.');
    line.replaceChildren(anchor);
    expect(anchor.checkVisibility(), 'until the box is back').to.equal(true);
    await until('the box', () => element.parentElement === line && !anchor.checkVisibility());
  });

  it('is no part of the box, whatever slot it names', async () => {
    const place = page(link('wayout=steps&amp;guide=nothing', ' slot="heading"'));
    const element = place.querySelector('wayout-steps')!;
    expect(place.querySelector('a')!.checkVisibility()).to.equal(true);
    await ready(element);
    expect(element.shadowRoot!.querySelector<HTMLSlotElement>('slot[name=heading]')!.assignedNodes()).to.eql(
      [],
    );
    expect(place.querySelector('a')!.checkVisibility()).to.equal(false);
  });

  it('is understood however it was encoded', () => {
    for (const and of ['&', '&amp;', '&amp;amp;'])
      for (const space of [' ', '+', '%20']) {
        const settings = ['wayout=steps', 'guide=nothing', `platform=alpha${space}beta`].join(and);
        const element = page(link(settings)).querySelector('wayout-steps')!;
        expect(attributesOf(element), settings).to.eql({guide: 'nothing', platform: 'alpha beta'});
      }
  });

  it('stays a link in a sentence, beside another, outside a paragraph, and where readers wrote it', () => {
    const markup = `<p>See <a href="#wayout=steps">how</a></p><p><a href="#wayout=steps">how</a>.</p>
      <p><a href="#wayout=steps">how</a><a href="#wayout=faq">what</a></p><p><b><a href="#wayout=steps">how</a></b></p>
      <div><a href="#wayout=steps">how</a></div><p><a href="#wayout-too-late">how</a></p>
      <p><a href="#wayouts=steps">how</a></p><p><a href="/#x#wayout=steps">how</a></p>
      ${link('wayout=steps', ' rel="nofollow ugc"')}${link('wayout=steps', ' rel="NOFOLLOW"')}`;
    const place = page(markup);
    expect(place.querySelector(':not(:defined), wayout-steps, wayout-faq')).to.equal(null);
  });

  it('passes what picks from our own words and looks, and nothing else', async () => {
    const settings = `wayout=guide&lang=de&region=uk&src=/evil.json&heading=Call+us&debug&share-result&stale-after=never
      &remember=local&storage-consent=granted&onclick=alert(1)&style=x&id=x&class=x&slot=x&__proto__=x`;
    let place!: HTMLElement;
    const lines = await said(() => {
      place = page(link(settings.replace(/\s+/g, '')));
    });
    expect(attributesOf(place.querySelector('wayout-guide')!)).to.eql({lang: 'de', region: 'uk'});
    expect(lines).to.have.length(13);
    expect(lines[0]).to.equal(
      'wayout: #wayout=guide: key="src" is not known. It is left out. Known: guide, lang, region, platform, heading-level, display, theme, frame, device, menus, view, only.',
    );
  });

  it('stays a link where the name is not known, and the author hears of it', async () => {
    const lines = await said(() => {
      expect(page(link('wayout=stebs')).querySelector('p > a')).not.to.equal(null);
    });
    expect(lines[0]).to.contain('#wayout="stebs" is not known. Did you mean "steps"?');
  });
});
