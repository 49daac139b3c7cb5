import {expect} from '@open-wc/testing';
import {mount, shown, steps, text, visible} from '../nothing.js';
import {scope} from '../scope/scoped.js';
import type {WayoutElement} from '../../../src/elements/base/wayout-element.js';

/** Opens all there is to open; the names of buttons are in the language of the words. */
async function openAll(element: WayoutElement): Promise<void> {
  for (const opener of element.renderRoot.querySelectorAll<HTMLElement>('[aria-expanded=false]'))
    opener.click();
  await shown(element);
}

/** Language of the words of the innermost element that says this. */
function languageOf(element: WayoutElement, words: string): string {
  const saying = visible(element, 'section *').filter((each) => each.innerText?.includes(words));
  if (!saying.length) throw new Error(`Nothing says “${words}”.`);
  return saying.at(-1)!.closest<HTMLElement>('[lang]')!.lang;
}

describe('words that are not complete', () => {
  it('show English where something is missing, and say so where it stands', async () => {
    const element = await steps({lang: 'pl', platform: 'alpha'});
    await openAll(element);
    expect(visible(element, 'section')[0]!.lang).to.equal('pl');
    for (const own of ['Sprzeciw wobec niczego', 'Formularz Alpha', 'Naciśnij'])
      expect(languageOf(element, own), own).to.equal('pl');
    const link = visible(element, '[part=link]').find(({innerText}) => innerText === 'Formularz Alpha')!;
    expect(link.parentElement!.closest<HTMLElement>('[lang]')!.lang).to.equal('en');
    for (const filled of [
      'It is filled in already',
      'Something went wrong',
      'Through the settings of the app',
    ])
      expect(languageOf(element, filled), filled).to.equal('en');
  });

  it('mark a sentence as a whole, whatever it holds', async () => {
    const element = await steps({lang: 'pl', platform: 'alpha'});
    const email = visible(element, '[part=detail]')[0]!;
    const span = email.querySelector('span[lang=en]')!;
    expect([span.textContent.trim(), span.querySelector('strong')!.textContent]).to.deep.equal([
      'Leave the email address as it is.',
      'email address',
    ]);
  });

  it('offer a sentence to paste in the language it is in', async () => {
    const element = await steps({lang: 'pl', platform: 'alpha'});
    await openAll(element);
    const field = () => visible<HTMLTextAreaElement>(element, 'textarea')[0]!;
    const [first] = [field()].map(({lang, value}) => [lang, value]);
    expect(first).to.deep.equal(['en', 'I object.']);
    element.message++;
    await shown(element);
    expect([field().lang, field().value.slice(0, 9)]).to.deep.equal(['pl', 'Sprzeciwi']);
  });

  it('are marked among questions and kinds of data, too', async () => {
    const faq = await mount('wayout-faq', {lang: 'pl'});
    expect(languageOf(faq, 'Czy jest za późno?')).to.equal('pl');
    expect(languageOf(faq, 'Where is the form?')).to.equal('en');
    const rows = await scope({lang: 'pl'});
    expect(languageOf(rows, 'Posty o niczym')).to.equal('pl');
    expect(languageOf(rows, 'Posts for friends')).to.equal('en');
  });

  it('are no problem of the author’s', async () => {
    expect((await steps({lang: 'pl'})).problems).to.deep.equal([]);
  });
});

describe('words that are complete', () => {
  it('are marked nowhere but in the names of sources', async () => {
    const element = await steps({lang: 'de'});
    await openAll(element);
    expect(text(element)).to.contain('Nichts widersprechen');
    expect(
      visible(element, 'span[lang]:not(.label, .sources span)').filter(({translate}) => translate),
    ).to.deep.equal([]);
  });
});
