import {aTimeout, expect} from '@open-wc/testing';
import {authorFile} from '../../../src/elements/base/author-file.js';
import {shown, steps, text} from '../nothing.js';
import {slowGuide} from '../slow.js';

/** A list with a child, in the page, before its words are there. */
async function pending(guide: string) {
  const list = document.createElement('wayout-steps');
  list.setAttribute('guide', guide);
  list.setAttribute('loading', 'eager');
  list.innerHTML = '<p>Readable without scripts.</p>';
  document.body.append(list);
  await list.updateComplete;
  // The promises of the other two files.
  await aTimeout(0);
  return list;
}

const child = (list: Element) => list.querySelector('p')!;
const ready = (list: Element) =>
  new Promise((resolve) => list.addEventListener('wayout-ready', resolve, {once: true}));

describe('what is inside the tag', () => {
  afterEach(() => document.querySelectorAll('body > wayout-steps').forEach((list) => list.remove()));

  it('stays visible until the words are there, and gives way at once', async () => {
    const guide = slowGuide('slow');
    const list = await pending('slow');
    expect(child(list).checkVisibility()).to.equal(true);
    guide.answer(true);
    await ready(list);
    expect(child(list).checkVisibility()).to.equal(false);
    expect(list.contains(child(list)), 'crawlers still find it').to.equal(true);
  });

  it('stays visible when the words fail, and the author hears of it', async () => {
    const guide = slowGuide('failing');
    const list = await pending('failing');
    const problem = new Promise<CustomEvent>((resolve) =>
      list.addEventListener(
        'wayout-problem',
        (event) => event.detail.code === 'not-loaded' && resolve(event),
      ),
    );
    guide.answer(false);
    await problem;
    expect(child(list).checkVisibility()).to.equal(true);
  });

  it('gives way when a later try works: the network returns', async () => {
    const guide = slowGuide('network');
    const list = await pending('network');
    guide.answer(false);
    await new Promise((resolve) => list.addEventListener('wayout-problem', resolve));
    window.dispatchEvent(new Event('online'));
    await aTimeout(0);
    const shownAtLast = ready(list);
    guide.answer(true);
    await shownAtLast;
    expect(list.problems.map(({code}) => code)).not.to.include('not-loaded');
  });

  it('gives way when a later try works: the element is put elsewhere', async () => {
    const guide = slowGuide('moved');
    const list = await pending('moved');
    guide.answer(false);
    await new Promise((resolve) => list.addEventListener('wayout-problem', resolve));
    document.body.append(list);
    await aTimeout(0);
    const shownAtLast = ready(list);
    guide.answer(true);
    await shownAtLast;
  });

  it('stays visible for a guide that does not exist', async () => {
    const list = await pending('notihng');
    expect(child(list).checkVisibility()).to.equal(true);
    await authorFile();
    expect(list.problems[0]!.message).to.contain('Did you mean "nothing"?');
  });

  it('is not missed: an empty tag with a misspelt guide shows the default one', async () => {
    const list = document.createElement('wayout-steps');
    list.setAttribute('guide', 'meta-aa');
    const shownAtLast = ready(list);
    document.body.append(list);
    await shownAtLast;
    expect(list.shadowRoot!.querySelector('h3')).not.to.equal(null);
  });
});

describe('an element that is moved', () => {
  it('keeps its ticks and its open panels', async () => {
    const list = await steps();
    list.renderRoot.querySelector<HTMLInputElement>('.tick input')!.click();
    await shown(list);
    const before = text(list);
    document.body.append(list);
    await shown(list);
    expect(text(list)).to.equal(before);
    expect(list.renderRoot.querySelector<HTMLInputElement>('.tick input')!.checked).to.equal(true);
    list.remove();
  });

  it('leaves nothing behind when it is removed while its words are fetched', async () => {
    const guide = slowGuide('removed');
    const list = await pending('removed');
    list.remove();
    guide.answer(false);
    await aTimeout(0);
    window.dispatchEvent(new Event('online'));
    await aTimeout(0);
    expect(list.isConnected).to.equal(false);
    expect(list.shadowRoot).to.equal(null);
  });
});
