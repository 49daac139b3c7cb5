import {expect} from '@open-wc/testing';
import {distance, visions} from './colour-vision.js';
import {visible} from '../nothing.js';
import {scope} from './scoped.js';

type Element = Awaited<ReturnType<typeof scope>>;

const kinds = ['objectable', 'conditional', 'unused'];

const styleOf = (element: Element, group: string) =>
  getComputedStyle(visible(element, `.shape.${group}`)[0]!);

/** The colours of the marks in pairs, as `objectable conditional`. */
const pairs = (element: Element): [string, string, string][] =>
  kinds.flatMap((one, index) =>
    kinds
      .slice(index + 1)
      .map((other): [string, string, string] => [
        `${one} ${other}`,
        styleOf(element, one).color,
        styleOf(element, other).color,
      ]),
  );

describe('the marks', () => {
  it('are measured as the design measured them', () => {
    const apart = (one: string, other: string) => distance('deuteranopia', one, other);
    expect(distance(undefined, 'rgb(0, 0, 0)', 'rgb(255, 255, 255)')).to.be.closeTo(1, 0.001);
    expect(apart('rgb(138, 42, 14)', 'rgb(156, 116, 0)')).to.be.closeTo(0.154, 0.001);
    expect(apart('rgb(255, 154, 112)', 'rgb(245, 215, 122)')).to.be.closeTo(0.102, 0.001);
  });

  for (const theme of ['light', 'dark'])
    it(`have colours that people with any colour vision can tell apart, on a ${theme} page`, async () => {
      const element = await scope({theme});
      for (const vision of [undefined, ...(Object.keys(visions) as (keyof typeof visions)[])])
        for (const [names, one, other] of pairs(element))
          expect(distance(vision, one, other), `${vision ?? 'all cones'}: ${names}`).to.be.at.least(0.1);
    });

  it('differ in shape, whatever their colour: round where an objection reaches it or need not', async () => {
    const element = await scope();
    const shape = (group: string) => {
      const {borderRadius, backgroundColor, backgroundImage} = styleOf(element, group);
      return [borderRadius, backgroundColor !== 'rgba(0, 0, 0, 0)', backgroundImage !== 'none'].join();
    };
    const [disc, half, ring] = kinds.map(shape);
    const slashed = shape('unreached');
    element.region = 'us';
    await element.updateComplete;
    const shapes = [disc, half, ring, slashed, shape('impossible')];
    expect(new Set(shapes).size).to.equal(5);
    expect(shapes.map((each) => each!.startsWith('50%'))).to.deep.equal([true, true, true, false, false]);
  });

  it('keep their colours when the publisher’s accent is another, and the square has the article’s', async () => {
    const parent = document.createElement('div');
    parent.setAttribute('style', '--wayout-accent: rgb(138, 42, 14); color: rgb(1, 2, 3)');
    const element = await scope({theme: 'light'}, parent);
    expect(styleOf(element, 'unused').color).to.equal('rgb(11, 93, 87)');
    expect(styleOf(element, 'unreached').color).to.equal('rgb(1, 2, 3)');
  });

  it('say nothing that the heading of their group does not say', async () => {
    const element = await scope();
    for (const each of visible(element, '.shape')) expect(each.ariaHidden).to.equal('true');
    expect(visible(element, '.shape')).to.have.length(9);
  });
});
