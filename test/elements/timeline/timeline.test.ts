import {expect} from '@open-wc/testing';
import type {WayoutTimeline} from '../../../src/elements/wayout-timeline.js';
import '../entries.js';
import {mount, button, shown, text, visible} from '../nothing.js';

const timeline = (attributes: Record<string, string> = {}, parent?: HTMLDivElement) =>
  mount('wayout-timeline', attributes, parent);

const events = (element: WayoutTimeline) => visible<HTMLElement>(element, '.events > li');

/** Date that each event begins with; spaces and dashes of a span differ by browser. */
const dates = (element: WayoutTimeline): string[] =>
  visible<HTMLElement>(element, '.when').map(({innerText}) =>
    innerText
      .replace(/\s*–\s*/g, '–')
      .replace(/\s+/g, ' ')
      .trim(),
  );

/** Width of the border of an event’s dot: that of a full one meets in the middle. */
const dot = (item: HTMLElement): string => getComputedStyle(item, '::before').borderTopWidth;

describe('events', () => {
  it('stand in the guide’s order, with date or span and place', async () => {
    expect(dates(await timeline())).to.deep.equal([
      'Jun 2024 · European Union',
      '27 May 2025 · Germany',
      '15–21 Apr 2026 · Switzerland',
      'Open',
    ]);
  });

  it('have headings with their dates, and a legend of dots for eyes alone', async () => {
    const element = await timeline();
    expect(visible(element, '.when').map(({localName}) => localName)).to.deep.equal(['h4', 'h4', 'h4', 'h4']);
    expect(visible(element, '.intro [aria-hidden]').map(({innerText}) => innerText)).to.deep.equal([
      'Hollow dots: open, or did not happen.',
    ]);
  });

  it('have dates that machines read', async () => {
    const found = visible<HTMLTimeElement>(await timeline(), '.when time');
    expect(found.map(({dateTime}) => dateTime)).to.deep.equal(['2024-06', '2025-05-27', '2026-04-15']);
  });

  it('are dated and placed in the language of the words', async () => {
    const [first, second] = dates(await timeline({lang: 'de'}));
    expect(first).to.equal('Juni 2024 · Europäische Union');
    expect(second).to.match(/^27\. Mai 2025 · Deutschland$/);
  });

  it('have a hollow dot and a word where they are open', async () => {
    const items = events(await timeline());
    const widths = items.map(dot);
    expect(new Set(widths.slice(0, 3))).to.deep.equal(new Set(['6px']));
    expect(parseFloat(widths[3]!)).to.be.lessThan(4);
    expect(items[3]!.innerText).to.contain('Open');
  });

  it('say who says so, that sources differ, and who says otherwise', async () => {
    const started = events(await timeline())[1]!;
    expect(started.innerText).to.contain('Nothing starts. A court looks on.');
    expect(started.innerText).to.contain('≠ Sources differ One blog says that it started earlier.');
    expect(started.innerText).to.contain('Source: Court of Nothing (court, 30 Jun 2026)');
    expect(started.innerText).to.contain('Says otherwise: A reader of nothing (private website)');
  });

  it('are the same for readers everywhere, whatever they use', async () => {
    const element = await timeline({region: 'us', platform: 'delta'});
    expect(events(element)).to.have.length(4);
    expect(visible(element, 'select')).to.deep.equal([]);
  });

  it('come with the day they go up to, and what hollow dots mean where there are any', async () => {
    expect(text(await timeline())).to.contain(
      'Events up to 15 Oct 2026. Hollow dots: open, or did not happen.',
    );
    expect(text(await timeline({only: 'started'}))).not.to.contain('Hollow');
  });

  it('are a list, also to browsers that drop lists without marks', async () => {
    expect((await timeline()).renderRoot.querySelector('ol.events')!.role).to.equal('list');
  });

  it('stand in the sources panel, too', async () => {
    const element = await timeline();
    button(element, 'Sources').click();
    await shown(element);
    expect(visible(element, '.sources li')).to.have.length(4);
  });
});

describe('a selection of events', () => {
  it('keeps the guide’s order', async () => {
    const element = await timeline({only: 'ruling announced'});
    expect(dates(element)).to.deep.equal(['Jun 2024 · European Union', 'Open']);
  });

  it('tells its author about an id that is not known', async () => {
    const element = await timeline({only: 'rulings'});
    expect(events(element)).to.have.length(4);
    expect(element.problems[0]!.message).to.equal(
      'only="rulings" is not known. Did you mean "ruling"? Showing all. Known: announced, started, talks, ruling.',
    );
  });
});

describe('a short timeline', () => {
  it('shows what the words emphasise and what is open; the rest on demand, with the focus', async () => {
    const element = await timeline({display: 'compact'});
    expect(dates(element)).to.deep.equal(['27 May 2025 · Germany', 'Open']);
    expect(element.matches(':state(compact)')).to.equal(true);
    button(element, 'Show all events').click();
    await shown(element);
    await Promise.resolve();
    expect(events(element)).to.have.length(4);
    expect(element.shadowRoot!.activeElement === events(element)[0]).to.equal(true);
    expect(button(element, 'Show all events').ariaExpanded).to.equal('true');
    expect(element.matches(':state(compact)')).to.equal(false);
    button(element, 'Show all events').click();
    await shown(element);
    expect(events(element)).to.have.length(2);
  });

  it('has no button where nothing is held back', async () => {
    expect(visible(await timeline({display: 'compact', only: 'started ruling'}), '.button')).to.deep.equal(
      [],
    );
  });
});

describe('the look of a timeline', () => {
  for (const [guide, lang] of [
    ['nothing', 'en'],
    ['leftwards', 'ar'],
  ] as const)
    it(`fits a column of 280 pixels, and has its dots at the start, in “${lang}”`, async () => {
      const parent = document.createElement('div');
      parent.style.inlineSize = '280px';
      const element = await timeline({guide, lang}, parent);
      const {left, right} = parent.getBoundingClientRect();
      for (const each of visible(element, '.events *')) {
        const box = each.getBoundingClientRect();
        expect(box.left >= left - 0.5 && box.right <= right + 0.5, each.outerHTML).to.equal(true);
      }
      const item = events(element)[0]!;
      const detail = visible(element, '[part=detail]')[0]!.getBoundingClientRect();
      const margin = lang === 'ar' ? item.getBoundingClientRect().right - detail.right : detail.left - left;
      expect(margin).to.equal(37);
    });

  it('draws no line behind its last dot', async () => {
    const lines = events(await timeline({display: 'compact'})).map(
      (item) => getComputedStyle(item, '::after').content,
    );
    expect(lines).to.deep.equal(['""', 'none']);
  });
});
