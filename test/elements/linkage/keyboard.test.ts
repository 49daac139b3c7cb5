import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {helper, question, said, settled} from '../linked.js';
import {visible} from '../nothing.js';

type Helper = Awaited<ReturnType<typeof helper>>;

const press = async (element: Helper, ...keys: string[]): Promise<void> => {
  for (const key of keys) {
    await sendKeys({press: key});
    await settled(element);
  }
};

/** Name of the control with the focus. */
const at = (element: Helper): string => {
  const active = element.shadowRoot!.activeElement as HTMLElement;
  return (active.closest('label') ?? active.querySelector('legend') ?? active).textContent
    .replace(/\s+/g, ' ')
    .trim();
};

/** Puts the focus where a reader comes from: on the open question. */
async function atQuestion(attributes: Record<string, string> = {}, answers = {}): Promise<Helper> {
  const element = await helper(attributes);
  element.answers = answers;
  await settled(element);
  element.renderRoot.querySelector('fieldset')!.focus();
  return element;
}

describe('by keyboard', () => {
  it('several are ticked with the space bar, and Continue goes on', async () => {
    const element = await atQuestion();
    await press(element, 'Tab', ' ', 'Tab', ' ', 'Tab', 'Tab', 'Tab', 'Tab', 'Enter');
    expect([question(element), at(element)]).to.deep.equal(['Objected before?', 'Objected before?']);
  });

  it('Enter goes on, too', async () => {
    const element = await atQuestion();
    await press(element, 'Tab', ' ', 'Enter');
    expect(question(element)).to.equal('Objected before?');
  });

  it('the space bar chooses one at once', async () => {
    const element = await atQuestion({}, {use: ['alpha']});
    await press(element, 'Tab', ' ');
    expect([said(element), at(element)]).to.deep.equal(['1. One is enough.', 'What to do']);
  });

  it('arrow keys look at the options without choosing, Enter chooses', async () => {
    const element = await atQuestion({}, {use: ['alpha', 'beta'], prior: 'none'});
    await press(element, 'Tab', 'ArrowDown');
    expect([question(element), at(element)]).to.deep.equal(['Are they linked?', 'Separate']);
    await press(element, 'ArrowDown');
    expect([question(element), at(element)]).to.deep.equal(['Are they linked?', 'I don’t know']);
    await press(element, 'Enter');
    expect([question(element), said(element)]).to.deep.equal([undefined, '1 to 2. File on each, or check.']);
  });

  it('a button goes on from the option that arrow keys reached', async () => {
    const element = await atQuestion({}, {use: ['alpha', 'beta'], prior: 'none'});
    await press(element, 'Tab', 'ArrowDown', 'Tab');
    expect(at(element)).to.equal('Continue');
    await press(element, 'Enter');
    expect(said(element)).to.equal('2. File each once.');
  });

  it('accounts are counted and put into groups', async () => {
    const element = await helper();
    element.answers = {use: ['alpha', 'beta'], prior: 'none', more: {alpha: 2}, link: 'some'};
    await settled(element);
    const selects = visible<HTMLSelectElement>(element, 'select');
    expect(selects.map(({value}) => value)).to.deep.equal(['', '', '']);
    for (const [i, value] of ['1', 'alone', '1'].entries()) {
      selects[i]!.focus();
      selects[i]!.value = value;
      selects[i]!.dispatchEvent(new Event('change'));
      await settled(element);
    }
    await press(element, 'Tab');
    expect(at(element)).to.equal('Continue');
    await press(element, 'Enter');
    expect(said(element)).to.equal('2. File each once.');
    expect(visible(element, '.answered').at(-1)!.innerText).to.contain(
      'Alpha 1: Group 1 · Alpha 2: On its own · Beta: Group 1',
    );
  });

  it('an account without a group is one of which the reader does not know', async () => {
    const element = await atQuestion(
      {},
      {use: ['alpha', 'beta'], prior: 'none', more: {alpha: 2}, link: 'some'},
    );
    visible(element, '.main')[0]!.focus();
    await press(element, 'Enter');
    expect(said(element)).to.equal('1 to 3. File on each, or check.');
  });

  it('questions that few need are asked when wanted', async () => {
    const element = await helper();
    element.answers = {use: ['alpha', 'beta'], prior: 'none', link: 'no'};
    await settled(element);
    const offers = () => visible<HTMLButtonElement>(element, '.offers button');
    expect(offers().map(({innerText}) => innerText.trim())).to.deep.equal(['More than one?', 'Locked out?']);
    offers()[1]!.focus();
    await press(element, 'Enter');
    expect(at(element)).to.equal('Locked out?');
    await press(element, 'Tab', ' ', 'Enter');
    expect(said(element)).to.equal('1. File where you can.');
    offers()[0]!.focus();
    await press(element, 'Enter', 'Tab');
    const [alpha] = visible<HTMLSelectElement>(element, 'select');
    expect(element.shadowRoot!.activeElement).to.equal(alpha);
    expect(alpha!.options).to.have.length(25);
  });

  it('the forms can be reached at once', async () => {
    const element = await helper();
    const skip = visible(element, 'button').find(({innerText}) => innerText.trim() === 'Skip to the forms')!;
    skip.focus();
    await press(element, 'Enter');
    expect(at(element)).to.equal('What to do');
    expect(question(element)).to.equal('Which do you use?');
    await press(element, 'Tab');
    expect(at(element)).to.contain('Form for Alpha');
  });

  it('the question that has the focus stays in view', async () => {
    const element = await atQuestion({}, {use: ['alpha', 'beta']});
    await press(element, 'Tab', ' ');
    const {top, bottom} = element.shadowRoot!.activeElement!.getBoundingClientRect();
    expect(top).to.be.greaterThan(-1);
    expect(bottom).to.be.lessThan(innerHeight + 1);
  });
});
