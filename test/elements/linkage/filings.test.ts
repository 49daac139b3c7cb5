import {expect} from '@open-wc/testing';
import type {Answers} from '../../../src/domain/model/linkage.js';
import {helper, pick, said, settled} from '../linked.js';
import {button, text, visible} from '../nothing.js';

type Helper = Awaited<ReturnType<typeof helper>>;

async function answering(answers: Answers, attributes: Record<string, string> = {}): Promise<Helper> {
  const element = await helper(attributes);
  element.answers = answers;
  await settled(element);
  return element;
}

const both = {use: ['alpha', 'beta', 'gamma'], prior: 'none'};

/** Each bracket of the plan, with the words beside it. */
const brackets = (element: Helper) =>
  visible(element, '.objections li').map((item) => [
    item.querySelector('.bracket')!.classList[1],
    item.querySelector<HTMLElement>('[part=detail]')!.innerText.replace(/\s+/g, ' ').trim(),
  ]);

describe('the plan', () => {
  it('gathers linked accounts under one bracket, with a button for each way in', async () => {
    const element = await answering({...both, link: 'yes'});
    const [[kind, words] = []] = brackets(element);
    expect(kind).to.equal('solid');
    expect(words).to.match(/^Alpha Beta with Gamma Linked: one objection covers them/);
    expect(visible<HTMLAnchorElement>(element, '.objections a').map(({pathname}) => pathname)).to.deep.equal([
      '/contact/2000000000000001',
      '/contact/2000000000000002',
    ]);
  });

  it('draws what is not known as a dashed bracket, and says so', async () => {
    const element = await answering({...both, link: 'unknown'});
    const drawn = brackets(element);
    expect(drawn.map(([kind]) => kind)).to.deep.equal(['dashed', 'dashed']);
    for (const [, words] of drawn) expect(words).to.contain('is not known');
  });

  it('draws what is settled as a dotted bracket, and says so', async () => {
    const element = await answering({
      ...both,
      prior: 'confirmed',
      which: ['alpha'],
      since: 'no',
      link: 'yes',
    });
    expect(brackets(element)).to.deep.equal([
      [
        'dotted',
        'Alpha Beta with Gamma Nothing to file: linked, and your earlier objection for Alpha was confirmed.',
      ],
    ]);
  });

  it('names accounts that are locked and accounts of people under 18', async () => {
    const locked = await answering({...both, lost: ['alpha'], link: 'no'});
    expect(brackets(locked).map(([kind]) => kind)).to.deep.equal(['solid', 'open']);
    expect(text(locked)).to.contain('you cannot log in');
    const young = await answering({...both, age: 'some', minors: ['alpha']});
    expect(text(young)).to.contain('Under 18: not counted here.');
  });

  it('shows no form where readers have no right to it', async () => {
    const element = await answering({...both, region: 'us', link: 'no'});
    expect(said(element)).to.equal('0. No form here.');
    expect(visible(element, '.objections a')).to.deep.equal([]);
  });

  it('opens forms as the step list does', async () => {
    const element = await answering({use: ['alpha'], prior: 'none'});
    const details: unknown[] = [];
    element.addEventListener('wayout-open', (event) => {
      details.push(event.detail);
      event.preventDefault();
    });
    visible<HTMLAnchorElement>(element, '.objections a')[0]!.click();
    expect(details).to.deep.equal([{form: 'alpha-form', host: 'help.example.org'}]);
  });

  it('holds with no account and with 25 on each network', async () => {
    expect(brackets(await answering({use: ['none']}))).to.deep.equal([]);
    const many = await answering({...both, more: {alpha: 25, beta: 25}, link: 'no'});
    expect([said(many), brackets(many).length]).to.deep.equal(['50. File each once.', 50]);
  });
});

describe('notes', () => {
  it('show three at once, the rest on demand', async () => {
    const element = await answering({use: ['alpha'], prior: 'none'});
    expect(text(element)).not.to.contain('Fourth.');
    button(element, '2 more').click();
    await settled(element);
    expect(text(element)).to.contain('Fourth.');
    expect(button(element, '2 more').ariaExpanded).to.equal('true');
  });

  it('say in words that sources differ, and what each says', async () => {
    const element = await answering({use: ['alpha'], prior: 'none'});
    const note = visible(element, '.notes li').find(({innerText}) => innerText.includes('Third'))!;
    expect(note.innerText.replace(/\s+/g, ' ')).to.contain('Third Sources differ One side. The other side.');
  });
});

describe('what a reader answers', () => {
  /** All that the element’s events said, as they crossed the document. */
  async function heard(attributes: Record<string, string>, act: (element: Helper) => Promise<void>) {
    const details: [string, unknown][] = [];
    const listen = (event: Event) => details.push([event.type, (event as CustomEvent).detail]);
    const names = ['answered', 'result', 'view', 'step', 'done', 'copy'].map((name) => `wayout-${name}`);
    for (const name of names) document.addEventListener(name, listen);
    await act(await helper(attributes));
    for (const name of names) document.removeEventListener(name, listen);
    return details;
  }

  const answerAll = async (element: Helper) => {
    await pick(element, 'Alpha', 'Beta');
    await pick(element, 'No');
    await pick(element, 'Separate');
  };

  it('is in no event, only that it was answered', async () => {
    expect(await heard({}, answerAll)).to.deep.equal([
      ['wayout-answered', {question: 'use'}],
      ['wayout-answered', {question: 'prior'}],
      ['wayout-answered', {question: 'link'}],
      ['wayout-result', {complete: true}],
    ]);
  });

  it('gives the number to a page that asked for it', async () => {
    const details = await heard({'share-result': ''}, answerAll);
    expect(details.at(-1)).to.deep.equal(['wayout-result', {complete: true, objections: 2}]);
  });

  it('is not kept anywhere', async () => {
    const before = [
      location.href,
      history.length,
      JSON.stringify(localStorage),
      JSON.stringify(sessionStorage),
    ];
    const element = await helper();
    await answerAll(element);
    const after = [
      location.href,
      history.length,
      JSON.stringify(localStorage),
      JSON.stringify(sessionStorage),
    ];
    expect([after, document.cookie]).to.deep.equal([before, '']);
    expect([element.answers, element.outerHTML.includes('separate')]).to.deep.equal([{}, false]);
  });
});
