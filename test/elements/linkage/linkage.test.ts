import {expect} from '@open-wc/testing';
import {helper, option, pick, question, said, settled} from '../linked.js';
import {button, shown, steps, text, visible} from '../nothing.js';

type Helper = Awaited<ReturnType<typeof helper>>;

const answered = (element: Helper) => visible(element, '.answered > span').map(({innerText}) => innerText);
const focused = (element: Helper) => element.shadowRoot!.activeElement;

async function click(element: Helper, name: string): Promise<void> {
  button(element, name).click();
  await settled(element);
}

async function change(element: Helper, legend: string): Promise<void> {
  visible(element, 'button')
    .find(({ariaLabel}) => ariaLabel === `Change: ${legend}`)!
    .click();
  await settled(element);
}

describe('a bare tag', () => {
  it('gives a correct answer and one button, and opens on demand', async () => {
    const element = await helper({display: 'compact'});
    expect(said(element)).to.equal('1 to 2. One if linked, two if not.');
    expect([question(element), element.matches(':state(compact)')]).to.deep.equal([undefined, true]);
    await click(element, 'Work it out for me');
    expect([question(element), element.matches(':state(compact)')]).to.deep.equal([
      'Which do you use?',
      false,
    ]);
    expect(focused(element)!.localName).to.equal('fieldset');
  });

  it('is compact without the attribute, and full where the author says so', async () => {
    const element = await helper();
    element.removeAttribute('display');
    await settled(element);
    expect(element.matches(':state(compact)')).to.equal(true);
  });

  it('keeps what is inside where the guide does not say how accounts hang together', async () => {
    const element = document.createElement('wayout-linkage');
    element.setAttribute('guide', 'nothing');
    element.innerHTML = '<p>Readable without scripts.</p>';
    const told = new Promise<Event>((resolve) => element.addEventListener('wayout-problem', resolve));
    document.body.append(element);
    expect(((await told) as CustomEvent<{code: string}>).detail.code).to.equal('no-linkage');
    expect((element.firstElementChild as HTMLElement).innerText).to.equal('Readable without scripts.');
    expect(element.firstElementChild!.checkVisibility()).to.equal(true);
    element.remove();
  });
});

describe('the questions', () => {
  it('start with nothing chosen, one of them open', async () => {
    const element = await helper();
    expect(question(element)).to.equal('Which do you use?');
    expect(element.renderRoot.querySelectorAll('fieldset')).to.have.length(1);
    expect(element.renderRoot.querySelectorAll(':checked')).to.have.length(0);
  });

  it('narrow the number, and end in a plan', async () => {
    const element = await helper();
    await pick(element, 'Alpha', 'Beta');
    expect([question(element), said(element)]).to.deep.equal([
      'Objected before?',
      '1 to 2. File on each, or check.',
    ]);
    await pick(element, 'No');
    await pick(element, 'Linked');
    expect([question(element), said(element)]).to.deep.equal([undefined, '1. One is enough.']);
    expect(element.matches(':state(complete)')).to.equal(true);
    expect(answered(element)).to.deep.equal([
      'Which do you use? Alpha and Beta',
      'Objected before? No',
      'Are they linked? Linked',
    ]);
    expect((focused(element) as HTMLElement).innerText).to.equal('What to do');
  });

  it('take “I don’t know” for an answer, last and equal', async () => {
    const element = await helper();
    await pick(element, 'Alpha', 'Beta');
    await pick(element, 'No');
    const options = visible(element, '.option');
    expect(options.at(-1)!.innerText.trim()).to.equal('I don’t know');
    await pick(element, 'I don’t know');
    expect(said(element)).to.equal('1 to 2. File on each, or check.');
    expect(text(element)).to.contain('Look it up.');
  });

  it('exclude everything else by “none”, and none by everything else', async () => {
    const element = await helper();
    const chosen = () =>
      visible<HTMLInputElement>(element, 'input').flatMap((box) => (box.checked ? box.value : []));
    for (const name of ['Alpha', 'Delta', 'None of these']) {
      option(element, name).click();
      await settled(element);
    }
    expect(chosen()).to.deep.equal(['none']);
    option(element, 'Beta').click();
    await settled(element);
    expect(chosen()).to.deep.equal(['beta']);
    option(element, 'None of these').click();
    await click(element, 'Continue');
    expect(said(element)).to.equal('0. No account, nothing to file.');
  });

  it('ask for a choice where there is none, and say so', async () => {
    const element = await helper();
    await click(element, 'Continue');
    expect(visible(element, '#missing').map(({innerText}) => innerText)).to.deep.equal([
      'Choose at least one.',
    ]);
    expect(question(element)).to.equal('Which do you use?');
    await pick(element, 'Alpha');
    expect(question(element)).to.equal('Objected before?');
  });

  it('show why they are asked', async () => {
    const element = await helper();
    await pick(element, 'Alpha');
    const described = element.renderRoot.querySelector('fieldset')!.getAttribute('aria-describedby')!;
    const hint = element.renderRoot.querySelector<HTMLElement>(`#${described}`)!;
    expect(hint.innerText.replace(/\s+/g, ' ').trim()).to.equal(
      'In 2024 or later. Why do you ask? It may still count. Choosing one goes on at once.',
    );
  });
});

describe('an earlier answer', () => {
  it('can be changed, and the later ones stay', async () => {
    const element = await helper();
    await pick(element, 'Alpha', 'Beta');
    await pick(element, 'No');
    await pick(element, 'I don’t know');
    await change(element, 'Objected before?');
    expect(focused(element)!.textContent).to.contain('Objected before?');
    expect(option(element, 'No').checked).to.equal(true);
    await pick(element, 'Yes');
    await pick(element, 'Alpha', 'Beta');
    await pick(element, 'No');
    expect([said(element), answered(element).length]).to.deep.equal(['0. Already done.', 4]);
    await change(element, 'Objected before?');
    await pick(element, 'Not sure');
    expect(answered(element).at(-1)).to.equal('Are they linked? I don’t know');
    expect(said(element)).to.equal('1 to 2. File on each, or check.');
  });

  it('is forgotten with all the others by “start again”', async () => {
    const element = await helper();
    await pick(element, 'Delta');
    expect(said(element)).to.equal('0. Nothing to file.');
    await click(element, 'start again');
    expect([question(element), answered(element).length]).to.deep.equal(['Which do you use?', 0]);
    expect(element.renderRoot.querySelectorAll(':checked')).to.have.length(0);
    expect(focused(element)!.localName).to.equal('fieldset');
  });
});

describe('what is assumed', () => {
  it('is shown, and the reader’s to change', async () => {
    const element = await helper();
    const assumed = () => visible(element, '.assumed')[0]?.innerText.replace(/\s+/g, ' ');
    expect(assumed()).to.match(/^Assumed: the EU or EEA Change · 18 or over Change$/);
    await change(element, 'Where do you live?');
    expect(element.renderRoot.querySelectorAll(':checked')).to.have.length(0);
    await pick(element, 'United States');
    expect(said(element)).to.equal('0. No form here.');
    expect(assumed()).to.equal('Assumed: 18 or over Change');
    await change(element, 'How old?');
    await pick(element, 'Under 18');
    expect([said(element), assumed()]).to.deep.equal(['0. No form here.', undefined]);
    await change(element, 'Where do you live?');
    await pick(element, 'the EU or EEA');
    expect(said(element)).to.equal('0. Nothing to file under 18.');
  });

  it('follows the author’s attributes', async () => {
    const element = await helper({region: 'us', platform: 'beta gamma'});
    expect(visible(element, '.assumed')[0]!.innerText).to.contain('United States');
    expect(answered(element)).to.deep.equal(['Which do you use? Beta and Gamma']);
    expect(said(element)).to.equal('0. No form here.');
  });

  it('gives way to the reader’s answer, until the author’s attribute changes to something new', async () => {
    const element = await helper({region: 'us'});
    await change(element, 'Where do you live?');
    await pick(element, 'the EU or EEA');
    const region = () => element.flow.situation.region;
    for (const [attribute, counts] of [
      ['us', 'eea'],
      ['uk', 'uk'],
    ] as const) {
      element.setAttribute('region', attribute);
      await shown(element);
      expect(region()).to.equal(counts);
    }
  });

  it('is told where the page’s script gives answers that are not known, or cannot be read', async () => {
    const element = await helper();
    const told = async (answers: unknown) => {
      element.answers = answers as typeof element.answers;
      await shown(element);
      return element.problems.map(({message}) => message.split(' ')[0]);
    };
    const throwing = {
      get use() {
        throw new Error('no');
      },
    };
    expect(await told({usee: ['alpha', 'bta'], groups: {'alpha-2': 'alone', beta: '1'}})).to.deep.equal([
      'answers="usee"',
      'answers="bta"',
    ]);
    expect(await told(throwing)).to.deep.equal(['answers="object"']);
    expect(await told(Object.create(null))).to.deep.equal([]);
    expect(await told({use: ['beta', 'gamma']})).to.deep.equal([]);
    expect(answered(element)).to.deep.equal(['Which do you use? Beta and Gamma']);
  });

  it('is the default where the author’s region is unknown', async () => {
    const element = await helper({region: 'mars'});
    expect(visible(element, '.assumed')[0]!.innerText).to.contain('the EU or EEA');
    expect(element.problems.map(({code}) => code)).to.include('region');
  });
});

it('lives on a page with a step list', async () => {
  await steps();
  expect(said(await helper())).to.equal('1 to 2. One if linked, two if not.');
});
