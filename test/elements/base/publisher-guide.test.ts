import {expect, oneEvent} from '@open-wc/testing';
import '../../../src/define.js';
import type {WayoutElement} from '../../../src/elements/base/wayout-element.js';
import {until} from '../../../tools/until.mjs';
import {shown, text} from '../nothing.js';

/** An element with these attributes, once its words are shown. */
async function put(attributes: Record<string, string>, name = 'wayout-steps'): Promise<WayoutElement> {
  const element = document.createElement(name) as WayoutElement;
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  const ready = oneEvent(element, 'wayout-ready');
  document.body.append(element);
  await ready;
  return element;
}

const codes = (element: WayoutElement) => element.problems.map(({code}) => code);

/** Waits until the element has told of a problem with its own guide. */
const refused = (element: WayoutElement) =>
  new Promise((resolve) =>
    element.addEventListener('wayout-problem', (event) => event.detail.code === 'src' && resolve(event)),
  );

describe('an element with a guide of its publisher', () => {
  afterEach(() => document.querySelectorAll('body > *').forEach((each) => each.remove()));

  it('shows it in the language of the text around it, with its own sources', async () => {
    const faq = await put({src: '/own.json', lang: 'de'}, 'wayout-faq');
    expect(codes(faq)).not.to.include('src');
    expect(text(faq)).to.contain('Nothing').and.not.to.contain('Meta');
    expect(faq.language).to.equal('de');
    faq.renderRoot.querySelector<HTMLElement>('.opener')!.click();
    await until('its sources', () => faq.sources);
    expect(faq.sources!.sources, 'its sources').to.have.property('policy_2026_10');
  });

  it('says which of its languages there are', async () => {
    const steps = await put({src: '/own.json', lang: 'fr'});
    expect(steps.language).to.equal('en');
    await until('the sentence on its languages', () =>
      steps.problems.some(({code, message}) => code === 'lang' && message.includes('Known: de, en, pl.')),
    );
  });

  it('goes back to the guide that comes with the script when the attribute goes, and to its own when it comes', async () => {
    const steps = await put({src: '/own.json'});
    for (const [src, service] of [
      [undefined, 'Meta'],
      ['/own.json', 'Nothing'],
    ] as const) {
      if (src) steps.setAttribute('src', src);
      else steps.removeAttribute('src');
      await until(`the words about ${service}`, () => text(steps).includes(`Not a ${service} page`));
    }
    // Scripts and frameworks set the properties; '' is what some make of undefined.
    for (const [properties, service] of [
      [{src: ''}, 'Meta'],
      [{src: '/own.json'}, 'Nothing'],
      [{src: undefined}, 'Meta'],
      [{guide: 'nothing'}, 'Nothing'],
      [{guide: '', src: Object.create(null) as unknown}, 'Meta'],
    ] as const) {
      Object.assign(steps, properties);
      await until(`the words about ${service}`, () => text(steps).includes(`Not a ${service} page`));
    }
    await until('the problem', () => codes(steps).includes('src'));
    steps.src = null;
    await until('no problem', () => !codes(steps).includes('src'));
    expect(codes(steps)).not.to.include('src');
  });

  it('shows ours where it cannot be used, and says why', async () => {
    for (const src of ['/test/fixtures/nothing/guide.json', 'https://example.org/own.json']) {
      const element = document.createElement('wayout-steps');
      element.setAttribute('src', src);
      const told = refused(element);
      document.body.append(element);
      await told;
      await shown(element);
      expect(text(element), src).to.contain('Not a Meta page');
      expect(element.problems[0]!.message, src).to.match(/^src=".* is not used\. .*Showing "meta-ai"\.$/s);
    }
  });

  it('says nothing of a guide that is no longer asked for', async () => {
    const steps = document.createElement('wayout-steps');
    steps.setAttribute('src', '/none.json');
    const ready = oneEvent(steps, 'wayout-ready');
    document.body.append(steps);
    steps.setAttribute('src', '/own.json');
    await ready;
    expect(text(steps)).to.contain('Not a Nothing page');
    expect(codes(steps)).not.to.include('src');
  });
});
