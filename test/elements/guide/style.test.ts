import {expect} from '@open-wc/testing';
import type {Answers} from '../../../src/domain/model/linkage.js';
import type {WayoutGuide} from '../../../src/elements/wayout-guide.js';
import {box, inside, settled} from '../linked.js';
import {button, visible} from '../nothing.js';

const base: Answers = {use: ['alpha', 'beta', 'gamma'], prior: 'none'};

/** Every shape the box can take. */
const states: Record<string, Answers> = {
  start: {},
  one: base,
  unknown: {...base, link: 'unknown'},
  several: {...base, more: {alpha: 2, beta: 3}, link: 'some'},
  minor: {...base, age: 'minor'},
  elsewhere: {region: 'us'},
  none: {use: ['none']},
};

async function column(width: number, style = ''): Promise<[HTMLElement, WayoutGuide]> {
  const parent = document.createElement('div');
  parent.setAttribute('style', `inline-size: ${width}px; ${style}`);
  return [parent, await box({display: 'full'}, parent)];
}

/** The box and its steps, if it shows them. */
const both = (element: WayoutGuide) => [element, ...visible<typeof element>(element, 'wayout-steps')];

async function show(element: WayoutGuide, answers: Answers): Promise<void> {
  element.answers = answers;
  await settled(element);
  for (const each of both(element)) {
    for (const opener of visible(each, '[aria-expanded="false"]')) opener.click();
    await settled(each);
  }
}

const left = (element: WayoutGuide, selector: string) =>
  visible(element, selector)[0]!.getBoundingClientRect().left;

describe('the box in its column', () => {
  for (const [width, style] of [
    [280, ''],
    [320, ''],
    [320, 'font-size: 34px'],
    [680, ''],
  ] as const)
    it(`fits ${width} pixels with everything open, ${style || 'as it is'}`, async () => {
      const [parent, element] = await column(width, style);
      for (const [name, answers] of Object.entries(states)) {
        await show(element, answers);
        const limit = parent.getBoundingClientRect().right + 0.5;
        const wide = both(element)
          .flatMap((each) => visible(each, '*'))
          .filter((each) => !each.closest('.rest, .unseen') && each.getBoundingClientRect().right > limit);
        expect(wide.map(({outerHTML}) => `${name}: ${outerHTML.slice(0, 80)}`)).to.deep.equal([]);
      }
    });

  it('has the numbers in the margin, and above the heading where the text is twice as large', async () => {
    const [, wide] = await column(680);
    expect(left(wide, '.part') - left(wide, '.place')).to.equal(42);
    expect(left(wide, '.result')).to.equal(left(wide, '.part'));
    const [, narrow] = await column(320);
    expect(left(narrow, '.part') - left(narrow, '.place')).to.equal(37);
    // No margin column inside another one.
    expect(left(narrow, '.result')).to.equal(left(narrow, '.place'));
    const [, large] = await column(320, 'font-size: 34px');
    expect(left(large, '.part')).to.equal(left(large, '.place'));
  });

  it('is mirrored where the language runs right to left, with its steps', async () => {
    const element = await box({guide: 'linked-rtl', lang: 'ar', display: 'full'});
    const list = inside(element);
    expect(list.renderRoot.querySelector<HTMLElement>('.frame')!.dir).to.equal('rtl');
    expect(left(element, '.place')).to.be.greaterThan(left(element, '.part'));
    expect(visible(list, '.tick')[0]!.getBoundingClientRect().left).to.be.greaterThan(
      visible(list, '.steps [part=detail]')[0]!.getBoundingClientRect().left,
    );
  });

  it('opens the questions without moving what is above', async () => {
    for (const width of [280, 680]) {
      const parent = document.createElement('div');
      parent.style.inlineSize = `${width}px`;
      const element = await box({}, parent);
      const place = () => {
        const {top, height} = visible(element, '.result')[0]!.getBoundingClientRect();
        return [top - element.getBoundingClientRect().top, height];
      };
      const before = place();
      button(element, 'Work it out for me').click();
      await settled(element);
      for (const [index, now] of place().entries()) expect(now).to.be.closeTo(before[index]!, 0.5);
    }
  });

  it('breaks no rule of accessibility in any of its states, and no id leads astray', async () => {
    const element = await box({display: 'full'});
    for (const [name, answers] of Object.entries(states)) {
      await show(element, answers);
      for (const each of both(element)) {
        const root = each.renderRoot as ShadowRoot;
        const ids = [...root.querySelectorAll('[id]')].map(({id}) => id);
        expect(new Set(ids).size, name).to.equal(ids.length);
        for (const attribute of ['aria-describedby', 'aria-controls', 'aria-labelledby'])
          for (const node of root.querySelectorAll(`[${attribute}]`))
            expect(root.getElementById(node.getAttribute(attribute)!), node.outerHTML).not.to.equal(null);
      }
      await expect(element).to.be.accessible();
    }
  }).timeout(60_000);
});
