import {expect} from '@open-wc/testing';
import {button, mount, shown, steps, text, visible} from '../nothing.js';
import {switches} from '../switched.js';

const headings = (element: Awaited<ReturnType<typeof steps>>, level: string) =>
  visible(element, level).map((heading) => heading.innerText);

describe('several switches of one thing', () => {
  it('stand below each other in one tab, in their order, each under its name', async () => {
    const list = await steps({...switches, platform: 'lamp'});
    expect(headings(list, '.network h4')).to.deep.equal([
      'Lamp',
      'The switch for the day',
      'Quickest: open the switch directly',
      'The switch for the night',
      'Quickest: open the switch directly',
    ]);
    expect(visible(list, '[role=tab]').length).to.equal(0);
  });

  it('are one tab among those of other things', async () => {
    const list = await steps(switches);
    expect(visible(list, '[role=tab]').map((tab) => tab.textContent.trim())).to.deep.equal([
      'Lamp',
      'Bell',
      'Horn',
    ]);
    expect(list.shadowRoot!.querySelector('[role=tablist]')!.getAttribute('aria-label')).to.equal('Thing');
  });

  it('count their ticks apart', async () => {
    const list = await steps({...switches, platform: 'lamp'});
    visible<HTMLInputElement>(list, '.steps input')[1]!.click();
    await list.updateComplete;
    expect(visible(list, '.progress span').map((each) => each.innerText)).to.deep.equal([
      '0 of 1 done',
      '1 of 2 done',
    ]);
  });
});

describe('answers that are nothing to do', () => {
  it('say that a myth is one, and why it is told, with no form', async () => {
    const list = await steps({...switches, platform: 'bell'});
    expect(visible(list, '.answer')[0]!.innerText).to.equal('A myth: the bell does nothing.');
    expect(text(list)).to.contain('Why it is told');
    expect(visible(list, '.band').length).to.equal(0);
    expect(visible(list, '.steps').length).to.equal(0);
  });

  it('say that a way was withdrawn', async () => {
    const list = await steps({...switches, platform: 'horn'});
    expect(visible(list, '.answer')[0]!.innerText).to.equal('The switch was withdrawn in 2026.');
  });
});

describe('readers who may not use a switch', () => {
  it('find a message to send to their admin', async () => {
    const list = await steps({...switches, platform: 'lamp'});
    button(list, 'A shared lamp: ask your admin').click();
    await list.updateComplete;
    button(list, 'Give me one').click();
    await list.updateComplete;
    expect(visible<HTMLTextAreaElement>(list, 'textarea')[0]!.value).to.equal('Please switch off the lamp.');
  });
});

describe('the own words of a guide', () => {
  it('stand in place of interface strings, in each language', async () => {
    const scope = await mount('wayout-scope', {...switches, lang: 'de'});
    await shown(scope);
    expect(text(scope)).to.contain('Was Lamps beleuchtet');
    expect(text(scope)).to.contain('Genutzt, außer Sie schalten ab');
    expect(text(scope)).to.contain('Nicht genutzt');
  });
});
