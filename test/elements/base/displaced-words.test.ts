import {expect, oneEvent} from '@open-wc/testing';
import {mount} from '../../../src/define.js';
import {until} from '../../../tools/until.mjs';
import '../nothing.js';

describe('words that were pushed out of an element', () => {
  afterEach(() => document.querySelectorAll('body > main').forEach((place) => place.remove()));

  const words = '<div data-wayoutwords="steps"><p>Readable.</p></div>';
  const element = '<wayout-steps guide="nothing"></wayout-steps>';
  /** Put into the page as a whole, and left to the element. */
  function added(markup: string): HTMLElement {
    const place = document.createElement('main');
    place.innerHTML = markup;
    document.body.append(place);
    return place;
  }

  for (const [shape, markup] of Object.entries({
    'after its paragraph': `<p>${element}</p>\n${words}\n<p></p>`,
    'after a paragraph with text': `<p>Read this: ${element}</p>${words}`,
    'after a line break in it': `<p><wayout-steps guide="nothing"><br>\n<p></p></wayout-steps></p>${words}`,
    'after what autop leaves': `<p>${element}<br></p> <!-- more --><p>\n</p><br>${words}`,
    'right after it': `<div>${element}${words}</div>`,
  }))
    it(`give way where they are: ${shape}`, async () => {
      const place = added(markup);
      const displaced = place.querySelector('[data-wayoutwords] > p')!;
      const shape = place.innerHTML;
      const element = place.querySelector('wayout-steps')!;
      element.setAttribute('loading', 'eager');
      expect(displaced.checkVisibility()).to.equal(true);
      await oneEvent(element, 'wayout-ready');
      expect(displaced.checkVisibility()).to.equal(false);
      expect(place.innerHTML.replace(' loading="eager"', '')).to.equal(shape);
      expect(place.querySelector<HTMLElement>('[data-wayoutwords]')!.offsetHeight).to.equal(0);
      element.remove();
      expect(displaced.checkVisibility(), 'without the box').to.equal(true);
    });

  for (const [shape, markup] of Object.entries({
    'of another element': `<p><wayout-faq></wayout-faq></p>${words}`,
    'after something else': `<p>${element}</p><p>A sentence.</p>${words}`,
    'after a picture': `<p>${element}<img alt=""></p>${words}`,
    'inside another mount': `<p>${element}</p><div data-wayout="steps">${words}</div>`,
    'of an element with words of its own': `<wayout-steps>Own.</wayout-steps>${words}`,
    'outside what holds the element': `<div>${element}</div>${words}`,
  }))
    it(`stay: ${shape}`, async () => {
      const place = added(markup);
      mount(place);
      const box = place.querySelector(
        ':scope > p > wayout-steps, :scope > wayout-steps, :scope > div > wayout-steps',
      );
      box?.setAttribute('loading', 'eager');
      if (box) await oneEvent(box, 'wayout-ready');
      expect(
        place.querySelector<HTMLElement>('[data-wayoutwords]:not([data-wayout] *)')?.offsetHeight,
      ).not.to.equal(0);
    });

  it('give way to the element they stand after, each', async () => {
    const place = added(`<p>${element}</p>${words}<p></p><p>${element}</p>${words}`);
    for (const box of place.querySelectorAll('wayout-steps')) {
      box.setAttribute('loading', 'eager');
      await until('the words', () => box.matches(':state(ready)'));
    }
    const shown = [...place.querySelectorAll('[data-wayoutwords] > p')].filter((each) =>
      each.checkVisibility(),
    );
    expect(shown).to.have.length(0);
  });
});
