import {expect} from '@open-wc/testing';
import {mount, shown, steps, text, visible} from '../nothing.js';
import type {WayoutElement} from '../../../src/elements/base/wayout-element.js';

/** The lines that name bodies, once everything is open. */
async function lines(element: WayoutElement): Promise<HTMLElement[]> {
  for (const opener of element.renderRoot.querySelectorAll<HTMLElement>('.opener')) opener.click();
  await shown(element);
  // Only then Chromium lays out what was closed.
  text(element);
  return visible(element, 'ul.meta li');
}

const texts = (found: readonly HTMLElement[]) =>
  found.map(({innerText}) => innerText.replace(/\s+/g, ' ').trim());

describe('whom to complain to', () => {
  it('is named country by country, for the countries where the language is spoken', async () => {
    const said = texts(await lines(await steps({lang: 'de'})));
    expect(said).to.have.length(2);
    expect(said[0]).to.match(/^Deutschland · Nichtsaufsicht · Bund der Nichtsnutzer \(.+\)$/);
    expect(said[1]).to.equal('Österreich · Österreichische Nichtsaufsicht');
  });

  it('links to the page of the body, in a new tab that is told nothing', async () => {
    const links = (await lines(await steps({lang: 'de'}))).flatMap((line) => [...line.querySelectorAll('a')]);
    expect(links.map(({href, target, rel}) => [href, target, rel])).to.deep.equal([
      ['https://authority.example/nothing', '_blank', 'noopener noreferrer external'],
    ]);
  });

  it('is left out for readers elsewhere, and in languages that are spoken elsewhere', async () => {
    expect(await lines(await steps({lang: 'de', region: 'uk'}))).to.deep.equal([]);
    expect(await lines(await steps({lang: 'en'}))).to.deep.equal([]);
  });

  it('follows the reader’s region', async () => {
    const faq = await mount('wayout-faq', {lang: 'en'});
    expect(await lines(faq)).to.deep.equal([]);
    faq.region = 'uk';
    await shown(faq);
    expect(texts(visible(faq, 'ul.meta li'))).to.deep.equal(['United Kingdom · Office of Nothing']);
  });
});
