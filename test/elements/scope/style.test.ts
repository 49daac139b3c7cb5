import {expect} from '@open-wc/testing';
import {catalogue} from '../../../src/content/catalogue.js';
import {button, shown, visible} from '../nothing.js';
import {field, inColumn, scope, type} from './scoped.js';

type Element = Awaited<ReturnType<typeof scope>>;

async function openAll(element: Element): Promise<void> {
  for (const each of visible<HTMLButtonElement>(element, '.why')) each.click();
  button(element, 'Sources').click();
  await shown(element);
}

const left = (element: Element, selector: string) =>
  visible(element, selector)[0]!.getBoundingClientRect().left;

/** Parts that stick out of their column. */
const wide = (element: Element): string[] => {
  const limit = element.parentElement!.getBoundingClientRect().right + 0.5;
  return visible(element, '*')
    .filter((each) => !each.closest('.unseen') && each.getBoundingClientRect().right > limit)
    .map(({outerHTML}) => outerHTML.slice(0, 80));
};

describe('the kinds of data', () => {
  for (const width of [280, 320, 420, 680])
    it(`fit a column of ${width} pixels with everything open, also with large text`, async () => {
      for (const attributes of [{}, {view: 'matrix'}, {display: 'compact'}, {region: 'us'}] as Record<
        string,
        string
      >[])
        for (const size of [16, 34]) {
          const element = await inColumn(width, attributes);
          element.style.fontSize = `${size}px`;
          await openAll(element);
          expect(wide(element), `${JSON.stringify(attributes)} ${size} px`).to.deep.equal([]);
        }
    });

  it('fit as a table from the narrowest column that has one', async () => {
    for (const [width, size] of [
      [560, 16],
      [560, 20],
    ] as const) {
      const element = await inColumn(width, {view: 'matrix'});
      element.style.fontSize = `${size}px`;
      expect(visible(element, 'table')).to.have.length(1);
      expect(wide(element)).to.deep.equal([]);
    }
  });

  it('have targets of 44 pixels', async () => {
    const element = await inColumn(280);
    const small = visible(element, '.option, select, .field').filter(
      (each) => each.getBoundingClientRect().height < 44,
    );
    expect(small.map(({outerHTML}) => outerHTML.slice(0, 80))).to.deep.equal([]);
    // Its area is larger than what is seen of it.
    const why = visible(element, '.why')[0]!;
    why.scrollIntoView({block: 'center'});
    const {left: x, top, bottom} = why.getBoundingClientRect();
    for (const y of [top - 9, bottom + 9])
      expect((element.renderRoot as ShadowRoot).elementFromPoint(x + 9, y)).to.equal(why);
    expect(bottom - top + 20).to.be.at.least(44);
  });

  it('are mirrored where the language runs right to left', async () => {
    const {words, ...rest} = catalogue['nothing']!;
    catalogue['scope-rtl'] = {...rest, words: {ar: words['en']!}};
    const list = await inColumn(600, {guide: 'scope-rtl', lang: 'ar'});
    expect(left(list, '.shape')).to.be.greaterThan(left(list, '.point'));
    const table = await inColumn(600, {guide: 'scope-rtl', lang: 'ar', view: 'matrix'});
    expect(left(table, 'tbody th')).to.be.greaterThan(left(table, 'td'));
  });

  it('break no rule of accessibility, and have ids that lead somewhere', async () => {
    for (const attributes of [{}, {view: 'matrix'}, {display: 'compact'}] as Record<string, string>[]) {
      const element = await inColumn(600, attributes);
      if (field(element)) await type(element, 'posts');
      await openAll(element);
      const root = element.renderRoot as ShadowRoot;
      const ids = [...root.querySelectorAll('[id]')].map(({id}) => id);
      expect(new Set(ids).size).to.equal(ids.length);
      for (const each of root.querySelectorAll('[aria-controls]'))
        expect(root.getElementById(each.getAttribute('aria-controls')!), each.outerHTML).not.to.equal(null);
      for (const input of root.querySelectorAll('input, select'))
        expect((input as HTMLInputElement).labels!).to.have.length(1);
      await expect(element).to.be.accessible();
    }
  }).timeout(60_000);

  it('show their body alone inside another element', async () => {
    const element = await scope();
    element.embedded = true;
    await shown(element);
    expect(visible(element, '#title, .kicker, .footer')).to.deep.equal([]);
    expect(visible(element, '.point')).to.have.length(9);
  });

  it('speak the language of the text around them', async () => {
    const element = await scope({lang: 'de'});
    expect(visible(element, '.point')[0]!.innerText).to.equal('Beiträge über nichts');
    await type(element, 'Beiträge');
    const before = visible(element, '.point').length;
    await type(element, 'beitrage');
    expect([visible(element, '.point').length, before > 1]).to.deep.equal([before, true]);
  });
});
