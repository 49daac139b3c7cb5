import {expect} from '@open-wc/testing';
import {mount} from '../../src/define.js';
import {authorFile} from '../../src/elements/base/author-file.js';
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

const ready = (element: Element) =>
  new Promise((resolve) => element.addEventListener('wayout-ready', resolve, {once: true}));

const attributesOf = (element: Element) =>
  Object.fromEntries([...element.attributes].map(({name, value}) => [name, value]));

const link = (settings: string, rest = '') =>
  `<p> <a href="https://example.org/article#${settings}"${rest}>How to object</a>\n</p>`;

describe('a block with data-wayout', () => {
  afterEach(() => document.querySelectorAll('body > main').forEach((place) => place.remove()));

  it('gets the element inside, which holds what was there and shows its words', async () => {
    const place = page(
      '<div id="host" class="theirs" data-wayout="steps" data-guide="nothing" data-platform="beta" lang="de"><p>Readable.</p> Text.</div>',
    );
    const host = place.querySelector('#host')!;
    const element = host.querySelector('wayout-steps')!;
    const words = ready(element);
    expect(host.outerHTML).to.contain('class="theirs" data-wayout="steps"');
    expect([...host.childNodes]).to.eql([element]);
    expect(element.innerHTML).to.equal('<p>Readable.</p> Text.');
    await words;
    expect(element.querySelector('p')!.checkVisibility()).to.equal(false);
    expect(element.language).to.equal('de');
    expect(element.settings.platforms).to.eql(['beta']);
  });

  it('passes every attribute of the element, hyphens or not, and none that is not its own', () => {
    const place = page(
      `<section data-wayout="steps" data-headinglevel="2" data-stale-after="never" data-debug data-lang="de" data-src="/none.json"
        data-id="x" data-class="x" data-style="color: red" data-onclick="alert(1)" data-slot="x" onclick="alert(2)"></section>`,
    );
    expect(attributesOf(place.querySelector('wayout-steps')!)).to.eql({
      'heading-level': '2',
      'stale-after': 'never',
      debug: '',
      lang: 'de',
      src: '/none.json',
    });
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

  it('is upgraded again when a framework has replaced what was inside', () => {
    const place = page('<div data-wayout="steps"></div>');
    place.firstElementChild!.innerHTML = '<p>Rendered anew.</p>';
    mount(place);
    expect(place.querySelector('wayout-steps')!.innerHTML).to.equal('<p>Rendered anew.</p>');
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

  it('gives its place to the element and stays inside it', async () => {
    const place = page(link('wayout=steps&amp;guide=nothing&amp;platform=alpha%20beta&amp;lang=de'));
    const element = place.querySelector('p > wayout-steps')!;
    expect(element.querySelector('a')!.textContent).to.equal('How to object');
    await ready(element);
    expect(attributesOf(element)).to.eql({guide: 'nothing', lang: 'de', platform: 'alpha beta'});
    expect(element.querySelector('a')!.checkVisibility()).to.equal(false);
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
