import {expect, oneEvent} from '@open-wc/testing';
import {catalogue} from '../../../src/content/catalogue.js';
import {button, shown, steps} from '../nothing.js';

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

  for (const mode of ['open', 'closed'] as const)
    it(`is found through shadow roots that are ${mode}`, async () => {
      const outer = within('de');
      document.body.append(outer);
      const middle = document.createElement('div');
      outer.attachShadow({mode}).append(middle);
      const inner = document.createElement('div');
      middle.attachShadow({mode}).append(inner);
      const list = document.createElement('wayout-steps');
      list.setAttribute('guide', 'nothing');
      const ready = oneEvent(list, 'wayout-ready');
      inner.append(list);
      await ready;
      expect(root(list).lang).to.equal('de');
      outer.remove();
    });

  it('is unknown, and so English, where the text around it says so', async () => {
    const outer = within('de');
    const inner = within('');
    outer.append(inner);
    document.body.append(outer);
    expect(root(await steps({}, inner)).lang).to.equal('en');
    outer.remove();
  });

  for (const [written, used] of [
    ['de_AT', 'de'],
    ['DE-at', 'de'],
    ['de-Latn-CH', 'de'],
    [' de ', 'de'],
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

  it('of three lists on one page is in their buttons, too', async () => {
    catalogue['trilingual'] = {
      ...catalogue['nothing']!,
      words: {...catalogue['nothing']!.words, fr: catalogue['nothing']!.words['en']!},
    };
    const lists = await Promise.all(
      ['de', 'en', 'fr'].map((lang) => steps({guide: 'trilingual'}, within(lang))),
    );
    expect(
      lists.map((list) => button(list, ['Quellen', 'Sources', 'Sources'][lists.indexOf(list)]!)),
    ).to.have.length(3);
    expect(lists.map((list) => list.renderRoot.querySelector('.kicker b')!.textContent)).to.deep.equal([
      'Schritt für Schritt',
      'Step by step',
      'Pas à pas',
    ]);
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
