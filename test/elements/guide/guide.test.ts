import {expect} from '@open-wc/testing';
import type {Answers} from '../../../src/domain/model/linkage.js';
import type {WayoutGuide} from '../../../src/elements/wayout-guide.js';
import {until} from '../../../tools/until.mjs';
import {box, inside, pick, question, said, settled} from '../linked.js';
import {announcements, button, text, visible} from '../nothing.js';

const focused = (element: WayoutGuide) => {
  const active = element.shadowRoot!.activeElement as HTMLElement;
  return (active.querySelector('legend') ?? active).innerText;
};
const parts = (element: WayoutGuide) => visible(element, '.parts > li');
const titles = (element: WayoutGuide) => visible(element, 'h4.part').map(({innerText}) => innerText);
const forms = (element: WayoutGuide) =>
  visible<HTMLAnchorElement>(element, 'a.button').map(({pathname}) => pathname.slice(-1));

async function click(element: WayoutGuide, name: string): Promise<void> {
  button(element, name).click();
  await settled(element);
}

async function answer(element: WayoutGuide, answers: Answers): Promise<void> {
  element.answers = answers;
  await settled(element);
}

const linked: Answers = {use: ['alpha', 'beta'], prior: 'none', link: 'yes'};
const three = ['Work out how many objections you need', 'File it', 'Keep the confirmation'];

describe('the whole service box', () => {
  it('says from the start how many, where to file and what comes back', async () => {
    const element = await box();
    expect(titles(element)).to.deep.equal(three);
    expect(parts(element).map((part) => part.innerText[0])).to.deep.equal(['1', '2', '3']);
    expect(said(element)).to.equal('1 to 2. One if linked, two if not.');
    expect(forms(element)).to.deep.equal(['1', '2']);
    expect(parts(element)[2]!.innerText).to.contain('Wait for an email about nothing.');
    expect([question(element), visible(element, 'wayout-steps').length]).to.deep.equal([undefined, 0]);
    expect(element.matches(':state(compact)')).to.equal(true);
  });

  it('has one frame, one heading, one date and one footer, also with everything open', async () => {
    const element = await box({display: 'full'});
    const count = (selector: string) =>
      [element, inside(element)].flatMap((each) => visible(each, selector)).length;
    expect(visible(inside(element), '.steps')).to.have.length(1);
    for (const selector of ['section', 'h3', '.kicker time', '.footer'])
      expect(count(selector), selector).to.equal(1);
    expect(visible(element, 'h3')[0]!.innerText).to.equal('Object to nothing');
    expect(visible(inside(element), '.region')).to.deep.equal([]);
  });

  it('opens questions and steps on demand, or from the start where the author says so', async () => {
    const element = await box();
    await click(element, 'Work it out for me');
    expect([question(element), focused(element)]).to.deep.equal(['Which do you use?', 'Which do you use?']);
    await click(element, 'Show the steps');
    await until('the steps', () => visible(inside(element), '.steps').length === 1);
    const full = await box({display: 'full'});
    expect([question(full), visible(inside(full), '.steps').length]).to.deep.equal(['Which do you use?', 1]);
    await click(full, 'Show the steps');
    expect(visible(full, 'wayout-steps')).to.deep.equal([]);
  });

  it('is headed, and its steps are, at levels that follow one another', async () => {
    const levels = (element: WayoutGuide) =>
      [element, inside(element)].map((each) => [
        ...new Set(visible(each, 'h2, h3, h4, h5, h6').map(({localName}) => localName)),
      ]);
    expect(levels(await box({display: 'full', 'heading-level': '2'}))).to.deep.equal([
      ['h2', 'h3', 'h4'],
      ['h5'],
    ]);
    expect(levels(await box({display: 'full', 'heading-level': '6'}))).to.deep.equal([['h6'], ['h6']]);
  });
});

describe('what a reader answers in the box', () => {
  it('ends at the plan, which takes the place of the forms', async () => {
    const element = await box({display: 'full'});
    await pick(element, 'Alpha', 'Beta');
    await pick(element, 'No');
    expect([visible(element, '.objections').length, forms(element)]).to.deep.equal([0, ['1', '2']]);
    await pick(element, 'Linked');
    expect([said(element), focused(element)]).to.deep.equal(['1. One is enough.', 'File it']);
    expect(visible(element, '.objections li')).to.have.length(1);
    expect([titles(element), forms(element)]).to.deep.equal([three, ['1', '2']]);
    expect(text(element)).to.contain('Not covered, or not certain');
    expect(element.matches(':state(complete)')).to.equal(true);
  });

  it('can be skipped', async () => {
    const element = await box({display: 'full'});
    await click(element, 'Skip to the forms');
    expect(focused(element)).to.equal('File it');
    expect(visible(element, '.objections li')).to.have.length(2);
  });

  it('presets the steps', async () => {
    const element = await box();
    const list = inside(element);
    const shown = () => [list.settings.region, list.settings.platforms];
    expect(shown()).to.deep.equal(['eea', ['alpha', 'beta', 'gamma', 'delta']]);
    await answer(element, {use: ['beta', 'delta'], region: 'uk'});
    expect(shown()).to.deep.equal(['uk', ['beta', 'delta']]);
    await answer(element, {use: ['none']});
    expect(shown()).to.deep.equal(['eea', ['none']]);
  });

  it('keeps the author’s order of platforms, and adds what the author left out', async () => {
    const element = await box({platform: 'beta alpha'});
    expect(inside(element).settings.platforms).to.deep.equal(['beta', 'alpha']);
    await answer(element, {use: ['alpha', 'beta', 'delta']});
    expect(inside(element).settings.platforms).to.deep.equal(['beta', 'alpha', 'delta']);
  });

  it('shows neither forms nor a confirmation to wait for where there is nothing to file', async () => {
    const element = await box({region: 'us'});
    expect([titles(element).slice(1), forms(element)]).to.deep.equal([['What to do'], []]);
    expect(visible(element, 'h3')[0]!.innerText).to.equal('Nothing where you live');
    expect(inside(element).settings.region).to.equal('us');
  });

  it('hides no steps from people under 18, and counts no objection for them', async () => {
    const element = await box({display: 'full'});
    await answer(element, {...linked, age: 'minor'});
    expect([inside(element) === null, titles(element).slice(1)]).to.deep.equal([false, ['What to do']]);
    expect(text(element)).to.contain('Under 18: not counted here.');
  });

  it('leaves the steps as they were where it changes nothing', async () => {
    const element = await box({display: 'full'});
    const list = inside(element);
    const said = announcements(element);
    list.choose('menus', 'de');
    list.renderRoot.querySelector<HTMLInputElement>('.tick input')!.click();
    await answer(element, linked);
    expect([inside(element), list.situation.menus]).to.deep.equal([list, 'de']);
    expect(visible(list, '.progress span')[0]!.innerText).to.match(/^1 of /);
    // The box says it for its list: one region for both.
    await until('the tick to be said', () => said.heard.some((each) => each.startsWith('1 of ')));
    expect(list.renderRoot.querySelectorAll('[role=status]').length).to.equal(0);
  });
});

describe('the sources of the box', () => {
  it('are those of the plan and of the steps, each once', async () => {
    const element = await box();
    await click(element, 'Sources');
    await until('the sources', () => visible(element, '.sources li').length > 2);
    const texts = visible(element, '.sources li > p > strong').map(({innerText}) => innerText);
    const {steps, heads} = element.pack.words;
    const sentences = [steps['email'], heads['object']];
    const plain = sentences.map((words) => (words!['summary'] ?? words!['title'] ?? words!['text'])!);
    for (const text of plain) expect(texts).to.include(text.replaceAll('*', ''));
    expect(new Set(texts).size).to.equal(texts.length);
  });
});
