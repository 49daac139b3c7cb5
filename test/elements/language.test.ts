import {expect} from '@open-wc/testing';
import {shown, steps} from './nothing.js';

const root = (element: Element) => element.shadowRoot!.querySelector('section')!;

/** An element with this language, to put a list into. */
function within(lang: string | null, tag = 'div'): HTMLDivElement {
  const parent = document.createElement(tag) as HTMLDivElement;
  if (lang !== null) parent.lang = lang;
  return parent;
}

describe('language', () => {
  it('is its own', async () => {
    expect(root(await steps({lang: 'de'}, within('en'))).lang).to.equal('de');
  });

  it('is that of the text around it', async () => {
    expect(root(await steps({}, within('de'))).lang).to.equal('de');
  });

  it('is found through shadow roots', async () => {
    const outer = within('de');
    const inner = document.createElement('div');
    document.body.append(outer);
    outer.attachShadow({mode: 'closed'}).append(inner);
    const list = document.createElement('wayout-steps');
    list.setAttribute('guide', 'nothing');
    const ready = new Promise((resolve) => list.addEventListener('wayout-ready', resolve));
    inner.append(list);
    await ready;
    expect(root(list).lang).to.equal('de');
    outer.remove();
  });

  for (const [written, used] of [
    ['de_AT', 'de'],
    ['DE-at', 'de'],
    ['en-GB', 'en'],
    ['', 'en'],
    ['sk', 'en'],
  ] as const)
    it(`"${written}" gives "${used}"`, async () => {
      expect(root(await steps({lang: written})).lang).to.equal(used);
    });

  it('of two lists on one page differ', async () => {
    const [german, english] = await Promise.all([steps({}, within('de')), steps({}, within('en'))]);
    expect([root(german).lang, root(english).lang]).to.deep.equal(['de', 'en']);
  });

  it('changes with its own attribute', async () => {
    const list = await steps({lang: 'en'});
    const changed = new Promise<void>((resolve) => {
      new MutationObserver(() => root(list).lang === 'de' && resolve()).observe(root(list), {
        attributes: true,
      });
    });
    list.lang = 'de';
    await changed;
    expect(root(list).querySelector('h3')!.textContent).not.to.equal('');
  });

  it('does not follow a page that is rewritten later', async () => {
    const parent = within('en');
    const list = await steps({}, parent);
    parent.lang = 'de';
    list.requestUpdate();
    await shown(list);
    expect(root(list).lang).to.equal('en');
  });

  it('that is missing is said to the author', async () => {
    const list = await steps({lang: 'sk'});
    expect(list.problems.map(({code}) => code)).to.include('lang');
  });
});
