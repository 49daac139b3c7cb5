import {expect, oneEvent} from '@open-wc/testing';
import {catalogue} from '../../../src/content/catalogue.js';
import {files} from '../../../src/locale/generated/files.js';
import {until} from '../../../tools/until.mjs';
import {button, shown, steps, text} from '../nothing.js';
import {scope} from '../scope/scoped.js';
import {teach} from '../interface-languages.js';

const root = (element: Element) => element.shadowRoot!.querySelector('section')!;

/** A language whose interface strings come when asked, or do not. */
function slow(language: string) {
  const german = files['de']!;
  const asked: ((works: boolean) => void)[] = [];
  teach(language, async () => {
    if (!(await new Promise<boolean>((resolve) => asked.push(resolve)))) throw new Error('blocked');
    return german('');
  });
  const {nothing} = catalogue;
  catalogue[`in ${language}`] = {...nothing!, words: {...nothing!.words, [language]: nothing!.words['de']!}};
  /** Waits until they are asked for, and until all else that was asked for is there. */
  return async () => {
    await until('the request for the strings', () => asked.length);
    for (const file of ['guide', 'labels'] as const) await nothing![file]('');
    return asked.pop()!;
  };
}

describe('the words of the interface', () => {
  it('are waited for: until they are there, what is inside the tag stays', async () => {
    const strings = slow('de-XA');
    const list = document.createElement('wayout-steps');
    list.setAttribute('guide', 'in de-XA');
    list.lang = 'de-XA';
    list.innerHTML = '<p>Readable without scripts.</p>';
    document.body.append(list);
    const settle = await strings();
    expect(list.querySelector('p')!.checkVisibility()).to.equal(true);
    const ready = oneEvent(list, 'wayout-ready');
    settle(true);
    await ready;
    expect(text(list)).to.contain('Schritt für Schritt').and.not.to.contain('Step by step');
    list.remove();
  });

  it('are fetched again when they failed', async () => {
    const strings = slow('de-XB');
    const list = document.createElement('wayout-steps');
    list.setAttribute('guide', 'in de-XB');
    list.lang = 'de-XB';
    list.innerHTML = '<p>Readable without scripts.</p>';
    document.body.append(list);
    const settle = await strings();
    const problem = oneEvent(list, 'wayout-problem');
    settle(false);
    await problem;
    expect(list.problems.map(({code}) => code)).to.include('not-loaded');
    expect(list.querySelector('p')!.checkVisibility()).to.equal(true);
    window.dispatchEvent(new Event('online'));
    const again = await strings();
    const ready = oneEvent(list, 'wayout-ready');
    again(true);
    await ready;
    expect(text(list)).to.contain('Schritt für Schritt');
    list.remove();
  });

  it('change together with those of the guide, and never before them', async () => {
    const strings = slow('de-XC');
    const list = await steps({guide: 'in de-XC', lang: 'en'});
    const seen = new Set<string>();
    const watch = new MutationObserver(() =>
      seen.add(`${root(list).lang} ${root(list).querySelector('.kicker b')!.textContent}`),
    );
    watch.observe(root(list), {attributes: true, childList: true, characterData: true, subtree: true});
    list.lang = 'de-XC';
    const settle = await strings();
    expect([...seen]).to.deep.equal([]);
    settle(true);
    await until('the other language', () => root(list).lang === 'de-XC');
    expect([...seen]).to.deep.equal(['de-XC Schritt für Schritt']);
    watch.disconnect();
  });

  it('change with sources that are open', async () => {
    const list = await steps({lang: 'en'});
    button(list, 'Sources').click();
    await until('the sources', () => list.renderRoot.querySelector('#sources li'));
    list.lang = 'de';
    await until('German', () => root(list).lang === 'de');
    await until('the sources', () => list.renderRoot.querySelector('#sources li'));
    expect(list.renderRoot.querySelector('#sources')!.textContent).to.contain('Quelle:');
  });

  it('are mended by nobody: a tool that rewrote them does not make an element throw', async () => {
    const element = await scope({lang: 'de'});
    const walker = document.createTreeWalker(element.renderRoot, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const each of texts.filter(({data}) => data.trim())) {
      const font = document.createElement('font');
      font.textContent = `(${each.data})`;
      each.replaceWith(font);
    }
    for (const input of element.renderRoot.querySelectorAll<HTMLElement>('[type=checkbox]')) input.click();
    await shown(element);
    element.lang = 'en';
    await until('English', () => root(element).lang === 'en');
    await shown(element);
  });
});
