import {sendKeys} from '@web/test-runner-commands';
import {expect} from '@open-wc/testing';
import {until} from '../../../tools/until.mjs';
import {announcements, button, shown, steps, text, visible} from '../nothing.js';

const tabs = (element: Awaited<ReturnType<typeof steps>>) =>
  visible(element, '[role=tab]').map((tab) => tab.textContent.trim());
const boxes = (element: Awaited<ReturnType<typeof steps>>) =>
  visible<HTMLInputElement>(element, '.steps input').filter(({type}) => type === 'checkbox');

/** Details of the events of this name during an act. */
async function heard(name: string, act: () => unknown): Promise<unknown[]> {
  const details: unknown[] = [];
  const listen = (event: Event) => details.push((event as CustomEvent).detail);
  document.addEventListener(name, listen);
  await act();
  document.removeEventListener(name, listen);
  return details;
}

describe('networks', () => {
  it('are tabs, one for each way to act', async () => {
    expect(tabs(await steps())).to.deep.equal(['Alpha', 'Beta and Gamma', 'Delta']);
  });

  it('follow the order of the author, and name only what was asked for', async () => {
    expect(tabs(await steps({platform: 'gamma alpha'}))).to.deep.equal(['Gamma', 'Alpha']);
  });

  it('have a heading in place of tabs when there is one', async () => {
    const list = await steps({platform: 'beta'});
    expect(tabs(list)).to.deep.equal([]);
    expect(visible(list, 'h4')[0]!.innerText).to.equal('Beta');
  });

  it('give way to the form for everyone when the author asks for people without an account', async () => {
    const list = await steps({platform: 'none'});
    expect(tabs(list)).to.deep.equal([]);
    expect(visible<HTMLAnchorElement>(list, '.main').map(({href}) => href)).to.deep.equal([
      'https://www.example.org/contact/2000000000000003',
    ]);
  });

  it('are switched by click, and only that is told', async () => {
    const list = await steps();
    const details = await heard('wayout-view', async () => {
      button(list, 'Beta and Gamma').click();
      await shown(list);
    });
    expect(visible<HTMLAnchorElement>(list, '.main')[0]!.href).to.contain('2000000000000002');
    expect(details).to.deep.equal([{what: 'network'}]);
  });

  it('are switched by arrow keys around the ends, and by Home and End', async () => {
    const list = await steps();
    visible(list, '[role=tab]')[0]!.focus();
    const selected = () => list.shadowRoot!.activeElement!.textContent.trim();
    const after: string[] = [];
    for (const press of ['ArrowLeft', 'ArrowRight', 'ArrowRight', 'End', 'Home']) {
      await sendKeys({press});
      await shown(list);
      after.push(selected());
    }
    expect(after).to.deep.equal(['Delta', 'Alpha', 'Beta and Gamma', 'Delta', 'Alpha']);
  });

  it('say what there is to know where nothing has to be filed', async () => {
    expect(text(await steps({platform: 'delta'}))).to.contain('Nothing to file: Delta does nothing.');
  });
});

describe('the region', () => {
  it('is shown as an assumption, and hides a form that does not exist there', async () => {
    const list = await steps({platform: 'alpha', region: 'us'});
    expect(visible<HTMLSelectElement>(list, 'select')[0]!.selectedOptions[0]!.text).to.equal('United States');
    expect(text(list)).to.contain('There is no form for Alpha here.');
    expect(visible(list, '.main')).to.deep.equal([]);
  });

  it('is the reader’s to change', async () => {
    const list = await steps({platform: 'alpha', region: 'us'});
    const select = visible<HTMLSelectElement>(list, 'select')[0]!;
    select.value = 'uk';
    select.dispatchEvent(new Event('change'));
    await shown(list);
    expect(visible(list, '.main')).to.have.length(1);
    expect(list.getAttribute('region')).to.equal('us');
  });

  it('stays as the reader chose until the page sets something new, and is the one that is shown', async () => {
    const list = await steps({region: 'eea'});
    const select = () => visible<HTMLSelectElement>(list, 'select')[0]!.value;
    const choose = async (region: string) => {
      const field = visible<HTMLSelectElement>(list, 'select')[0]!;
      field.value = region;
      field.dispatchEvent(new Event('change'));
      await shown(list);
    };
    const read = () => [list.settings.region, select()];
    await choose('uk');
    for (const again of ['eea', ' eea ', 'eea']) {
      list.setAttribute('region', again);
      await shown(list);
      expect(read()).to.deep.equal(['uk', 'uk']);
    }
    list.removeAttribute('region');
    list.setAttribute('region', 'eea');
    const parent = list.parentElement!;
    list.remove();
    parent.append(list);
    await shown(list);
    expect(read()).to.deep.equal(['uk', 'uk']);
    list.setAttribute('region', 'us');
    await shown(list);
    expect(read()).to.deep.equal(['us', 'us']);
    await choose('uk');
    list.region = '' as 'eea';
    await shown(list);
    expect(read()).to.deep.equal(['eea', 'eea']);
  });

  it('leaves a note without a number and without a box to tick', async () => {
    const list = await steps({platform: 'alpha', region: 'us'});
    expect(text(list)).to.contain('Say less about nothing.');
    expect(boxes(list)).to.deep.equal([]);
    expect(text(list)).not.to.contain('done');
  });
});

describe('steps', () => {
  it('are ticked off by their numbers, named the same ticked or not', async () => {
    const list = await steps();
    const names = () => boxes(list).map((box) => box.ariaLabel);
    const before = names();
    const details = await heard('wayout-step', async () => {
      boxes(list)[2]!.click();
      await shown(list);
    });
    expect(before).to.deep.equal(['Step 1 done', 'Step 2 done', 'Step 3 done', 'Step 4 done']);
    expect(names()).to.deep.equal(before);
    expect(details).to.deep.equal([{step: 'submit', done: true}]);
    expect(visible(list, '.progress span')[0]!.innerText).to.equal('1 of 4 done');
  });

  it('have a box of 44 pixels each', async () => {
    const sizes = boxes(await steps()).map((box) => box.getBoundingClientRect());
    expect(sizes.every(({width, height}) => width >= 44 && height >= 44)).to.equal(true);
  });

  it('are ticked with the space bar', async () => {
    const list = await steps();
    boxes(list)[0]!.focus();
    await sendKeys({press: ' '});
    expect(boxes(list)[0]!.checked).to.equal(true);
  });

  it('say once that all are done, and are complete until one is taken back', async () => {
    const list = await steps();
    const details = await heard('wayout-done', async () => {
      boxes(list).forEach((box) => box.click());
      await shown(list);
    });
    expect(details).to.deep.equal([{guide: 'nothing'}]);
    expect(list.matches(':state(complete)')).to.equal(true);
    boxes(list)[0]!.click();
    await shown(list);
    expect(list.matches(':state(complete)')).to.equal(false);
  });

  it('of one network leave those of another alone', async () => {
    const list = await steps();
    boxes(list)[0]!.click();
    button(list, 'Beta and Gamma').click();
    await shown(list);
    expect(boxes(list).some(({checked}) => checked)).to.equal(false);
  });

  it('start again with Reset, and focus goes back to the first', async () => {
    const list = await steps();
    boxes(list)[1]!.click();
    await shown(list);
    button(list, 'Reset').click();
    await shown(list);
    expect(visible(list, '.progress span')[0]!.innerText).to.equal('0 of 4 done');
    expect(list.shadowRoot!.activeElement).to.equal(boxes(list)[0]);
  });

  it('say once how many are done, and nothing before a reader acts', async () => {
    const list = await steps();
    const said = announcements(list);
    button(list, 'Beta and Gamma').click();
    await shown(list);
    boxes(list)[0]!.click();
    await until('the first tick', () => said.heard.length);
    button(list, 'Reset').click();
    await said.until('0 of 4 done');
    expect(said.heard).to.deep.equal(['1 of 4 done', '0 of 4 done']);
  });

  it('describe their boxes with their words', async () => {
    const list = await steps();
    const words = boxes(list).map(
      (box) => list.shadowRoot!.getElementById(box.getAttribute('aria-describedby')!)!.innerText,
    );
    expect(words[2]).to.contain('Press');
    expect(new Set(words).size).to.equal(4);
  });

  it('of people without an account start again at their own first', async () => {
    const list = await steps();
    button(list, 'I have no account').click();
    await shown(list);
    const [first, second] = boxes(list).slice(-2) as [HTMLInputElement, HTMLInputElement];
    second.click();
    await shown(list);
    visible<HTMLButtonElement>(list, '.progress button').at(-1)!.click();
    await shown(list);
    expect(list.shadowRoot!.activeElement).to.equal(first);
  });

  it('offer a sentence to paste, and another', async () => {
    const list = await steps();
    button(list, 'Give me one').click();
    await shown(list);
    const field = visible<HTMLTextAreaElement>(list, 'textarea')[0]!;
    expect(field.value).to.equal('I object.');
    button(list, 'Another sentence').click();
    await shown(list);
    expect(field.value).to.equal('I object to the use of my nothing. Thank you.');
  });
});

describe('a link to a form', () => {
  it('says that it is opened, without delay, and can be held back', async () => {
    const list = await steps();
    const link = visible<HTMLAnchorElement>(list, '.main')[0]!;
    let held: Event | undefined;
    list.addEventListener('wayout-open', (event) => {
      expect(event.detail).to.deep.equal({form: 'alpha-form', host: 'help.example.org'});
      event.preventDefault();
    });
    link.addEventListener('click', (event) => (held = event));
    link.click();
    expect(held!.defaultPrevented).to.equal(true);
  });

  it('keeps the article open and its address to itself', async () => {
    const link = visible<HTMLAnchorElement>(await steps(), '.main')[0]!;
    expect(link.target).to.equal('_blank');
    expect(link.relList.contains('noopener') && link.relList.contains('noreferrer')).to.equal(true);
  });
});
