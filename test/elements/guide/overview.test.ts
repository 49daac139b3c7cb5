import {expect, fixture, html} from '@open-wc/testing';
import type {WayoutElement} from '../../../src/elements/base/wayout-element.js';
import type {WayoutTimeline} from '../../../src/elements/wayout-timeline.js';
import {until} from '../../../tools/until.mjs';
import {button, mount, visible} from '../nothing.js';
import {regionalSwitches, switches} from '../switched.js';

const inside = (box: HTMLElement, tag: string) => box.shadowRoot!.querySelector<WayoutElement>(tag)!;

describe('the box of a guide without advice on accounts', () => {
  it('shows its steps at once, and the rest in panels', async () => {
    const box = await mount('wayout-guide', switches);
    await until('the steps', () => visible(inside(box, 'wayout-steps'), '.steps').length);
    expect(visible(box, '.fold .opener').map((each) => each.innerText.trim())).to.deep.equal([
      'Used, not used, and what your objection changes',
      'What people ask',
    ]);
    button(box, 'What people ask').click();
    await until('the questions', () => inside(box, 'wayout-faq')?.shadowRoot?.querySelector('.questions'));
    expect(inside(box, 'wayout-faq').shadowRoot!.querySelector('.questions')!.textContent).to.contain(
      'Does it ring?',
    );
  });

  it('asks for the region once, and hands it on', async () => {
    const box = await mount('wayout-guide', {...regionalSwitches, display: 'full'});
    for (const [tag, part] of [
      ['wayout-steps', '.network'],
      ['wayout-scope', '.groups'],
      ['wayout-faq', '.questions'],
    ])
      await until(tag!, () => inside(box, tag!)?.shadowRoot?.querySelector(part!));
    const selects = ['wayout-steps', 'wayout-scope', 'wayout-faq'].map(
      (tag) => inside(box, tag).shadowRoot!.querySelectorAll('.region').length,
    );
    expect(selects).to.deep.equal([0, 0, 0]);
    const select = box.shadowRoot!.querySelector<HTMLSelectElement>('.region select')!;
    select.value = 'uk';
    select.dispatchEvent(new Event('change'));
    await box.updateComplete;
    expect(inside(box, 'wayout-scope').region).to.equal('uk');
  });

  it('asks for no region where the guide says the same everywhere', async () => {
    const box = await mount('wayout-guide', {...switches, display: 'full'});
    await until('the steps', () => visible(inside(box, 'wayout-steps'), '.steps').length);
    expect(box.shadowRoot!.querySelectorAll('.region').length).to.equal(0);
    for (const tag of ['wayout-steps', 'wayout-scope', 'wayout-faq'] as const) {
      const alone = await mount(tag, switches);
      expect(alone.shadowRoot!.querySelectorAll('.region').length, tag).to.equal(0);
    }
  });

  it('asks no question', async () => {
    const box = await mount('wayout-guide', switches);
    expect(visible(box, 'fieldset').length).to.equal(0);
    expect(box.problems).to.deep.equal([]);
  });
});

describe('an element that a guide has nothing for', () => {
  it('says so to the author', async () => {
    const events = await fixture<WayoutTimeline>(
      html`<wayout-timeline guide="switches" loading="eager"
        ><p>Readable without scripts.</p></wayout-timeline
      >`,
    );
    await until('the problem', () => events.problems.length);
    expect(events.problems.map(({code}) => code)).to.deep.equal(['no-events']);
    expect(events.querySelector('p')!.checkVisibility()).to.equal(true);
  });
});
