import {expect} from '@open-wc/testing';
import type {Answers} from '../../../src/domain/model/linkage.js';
import {helper, option, pick, settled} from '../linked.js';
import {until} from '../../../tools/until.mjs';
import {announcements, button, visible} from '../nothing.js';

type Helper = Awaited<ReturnType<typeof helper>>;

const base: Answers = {use: ['alpha', 'beta', 'gamma'], prior: 'none'};

/** Every kind of question, and every kind of plan. */
const states: Record<string, Answers> = {
  start: {},
  one: base,
  several: {...base, age: 'some'},
  groups: {...base, more: {alpha: 2, beta: 3}, link: 'some'},
  unknown: {...base, link: 'unknown'},
  mixed: {
    ...base,
    more: {alpha: 2, beta: 2},
    lost: ['alpha-2'],
    link: 'some',
    groups: {alpha: '1', beta: '1', 'alpha-2': 'alone', 'beta-2': 'unknown'},
  },
  many: {...base, more: {alpha: 25, beta: 25}, link: 'unknown'},
  none: {use: ['none']},
  minor: {...base, age: 'minor'},
  elsewhere: {...base, region: 'us'},
};

async function column(width: number): Promise<[HTMLElement, Helper]> {
  const parent = document.createElement('div');
  parent.style.inlineSize = `${width}px`;
  return [parent, await helper({}, parent)];
}

async function show(element: Helper, answers: Answers): Promise<void> {
  element.answers = answers;
  await settled(element);
}

describe('the account helper', () => {
  for (const width of [280, 320, 680])
    it(`fits a column of ${width} pixels, whatever it asks or says`, async () => {
      const [parent, element] = await column(width);
      for (const [name, answers] of Object.entries(states)) {
        await show(element, answers);
        const limit = parent.getBoundingClientRect().right + 0.5;
        const wide = visible(element, '*').filter(
          (each) => !each.closest('.unseen') && each.getBoundingClientRect().right > limit,
        );
        expect(wide.map(({outerHTML}) => `${name}: ${outerHTML.slice(0, 80)}`)).to.deep.equal([]);
      }
    });

  it('has targets of 44 pixels', async () => {
    const [, element] = await column(280);
    for (const answers of Object.values(states)) {
      await show(element, answers);
      const small = visible(element, '.option, select, .button, .answered button, .offers button, .more')
        .filter((each) => each.getBoundingClientRect().height < 44)
        .map(({outerHTML}) => outerHTML.slice(0, 80));
      expect(small).to.deep.equal([]);
    }
  });

  for (const width of [280, 680])
    it(`keeps the place of what is under the thumb while the number narrows, at ${width} pixels`, async () => {
      const [, element] = await column(width);
      const height = () => visible(element, '.result')[0]!.getBoundingClientRect().height;
      const heights = [];
      for (const [name, answers] of Object.entries(states)) {
        if (name === 'many') continue;
        await show(element, answers);
        heights.push(height());
      }
      expect(new Set(heights).size).to.equal(1);
    });

  it('is dark on a dark page, with a number that has the article’s colour', async () => {
    const parent = document.createElement('div');
    parent.setAttribute('style', 'color-scheme: dark; color: rgb(236, 234, 228)');
    const element = await helper({}, parent);
    const style = (selector: string) => getComputedStyle(element.renderRoot.querySelector(selector)!);
    expect(style('.main').backgroundColor).to.equal('rgb(127, 211, 196)');
    expect(style('.figure').color).to.equal('rgb(236, 234, 228)');
  });

  it('is mirrored where the language runs right to left', async () => {
    const element = await helper({guide: 'linked-rtl', lang: 'ar'});
    await show(element, states['unknown']!);
    const left = (selector: string) => visible(element, selector)[0]!.getBoundingClientRect().left;
    expect(element.renderRoot.querySelector('section')!.dir).to.equal('rtl');
    expect(left('.figure')).to.be.greaterThan(left('.so-far'));
    expect(left('.bracket')).to.be.greaterThan(left('.objections [part=detail]'));
  });

  it('has real fieldsets, legends and labels, and ids that lead somewhere', async () => {
    const element = await helper();
    for (const answers of Object.values(states)) {
      await show(element, answers);
      const root = element.renderRoot as ShadowRoot;
      const ids = [...root.querySelectorAll('[id]')].map(({id}) => id);
      expect(new Set(ids).size).to.equal(ids.length);
      for (const name of ['aria-describedby', 'aria-controls', 'aria-labelledby'])
        for (const each of root.querySelectorAll(`[${name}]`))
          expect(root.getElementById(each.getAttribute(name)!), each.outerHTML).not.to.equal(null);
      for (const input of root.querySelectorAll('input, select'))
        expect((input as HTMLInputElement).labels!).to.have.length(1);
      await expect(element).to.be.accessible();
    }
  }).timeout(60_000);

  it('says number and sentence together, once, when the answer changes, and nothing before', async () => {
    const element = await helper();
    const said = announcements(element);
    option(element, 'Alpha').click();
    await settled(element);
    await pick(element, 'Beta');
    await until('the first result', () => said.heard.length);
    await pick(element, 'No');
    await pick(element, 'Linked');
    await said.until('1. One is enough.');
    expect(said.heard).to.deep.equal(['1 to 2. File on each, or check.', '1. One is enough.']);
    button(element, 'start again').click();
    await said.until('1 to 2. One if linked, two if not.');
  });

  it('says that a choice is missing, and ties the sentence to its question', async () => {
    const element = await helper();
    const said = announcements(element);
    button(element, 'Continue').click();
    await said.until('Choose at least one.');
    const described = () => element.renderRoot.querySelector('fieldset')!.getAttribute('aria-describedby');
    expect(described()).to.equal('hint missing');
    expect(visible(element, '#missing').map(({innerText}) => innerText)).to.deep.equal([
      'Choose at least one.',
    ]);
    option(element, 'Alpha').click();
    await settled(element);
    expect(described()).to.equal('hint');
  });

  it('opens in full from a compact one without moving what is above', async () => {
    const element = await helper({display: 'compact'});
    const top = () => visible(element, '.figure')[0]!.getBoundingClientRect().top - element.offsetTop;
    const before = top();
    button(element, 'Work it out for me').click();
    await settled(element);
    expect(top()).to.be.closeTo(before, 1);
  });
});
