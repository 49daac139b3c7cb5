import {expect, oneEvent} from '@open-wc/testing';
import {mount} from '../../../src/define.js';
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
    it(`are taken in: ${shape}`, async () => {
      const place = added(markup);
      const taken = place.querySelector('wayout-steps > [data-wayoutwords] > p')!;
      await oneEvent(place.querySelector('wayout-steps')!, 'wayout-ready');
      expect(taken.checkVisibility()).to.equal(false);
      expect(place.querySelectorAll('[data-wayoutwords]')).to.have.length(1);
    });

  for (const [shape, markup] of Object.entries({
    'of another element': `<p><wayout-faq></wayout-faq></p>${words}`,
    'after something else': `<p>${element}</p><p>A sentence.</p>${words}`,
    'after a picture': `<p>${element}<img alt=""></p>${words}`,
    'inside another mount': `<p>${element}</p><div data-wayout="steps">${words}</div>`,
    'of an element with words of its own': `<wayout-steps>Own.</wayout-steps>${words}`,
    'outside what holds the element': `<div>${element}</div>${words}`,
  }))
    it(`stay where they are: ${shape}`, () => {
      const place = added(markup);
      mount(place);
      expect(place.querySelector('wayout-steps > [data-wayoutwords]:not([data-wayout] *)')).to.equal(null);
    });

  it('are taken in by the element they stand after, each', () => {
    const place = added(`<p>${element}</p>${words}<p></p><p>${element}</p>${words}`);
    expect(place.querySelectorAll('wayout-steps > [data-wayoutwords]')).to.have.length(2);
  });
});
