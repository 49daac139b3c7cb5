import {expect} from '@open-wc/testing';
import {until} from '../../../tools/until.mjs';
import {announcements, shown, text, visible} from '../nothing.js';
import {field, listen, outline, said, scope, titles, type} from './scoped.js';

describe('the search', () => {
  it('finds titles, texts and other words for them, whatever the accents', async () => {
    const element = await scope();
    for (const [query, found] of Object.entries({
      reels: ['Posts about nothing'],
      'PÓSTS about': ['Posts about nothing'],
      'wherever public': ['Comments'],
      dm: ['Private messages'],
    })) {
      await type(element, query);
      expect(titles(element), query).to.deep.equal(found);
    }
  });

  it('says how many are left, and by what a group was left empty', async () => {
    const element = await scope();
    await type(element, 'reels');
    expect(said(element)).to.equal('1 of 9 shown');
    expect(outline(element)['Not used 0']).to.deep.equal(['Nothing here for “reels”.']);
    await type(element, '');
    expect([titles(element).length, said(element)]).to.deep.equal([9, '']);
  });

  it('is said once, when the reader pauses, and also where nothing or everything is left', async () => {
    const element = await scope();
    const said = announcements(element);
    for (const query of ['r', 're', 'ree', 'reels']) await type(element, query);
    await until('the count', () => said.heard.length);
    await type(element, 'reels and nothing');
    await until('another count', () => said.heard.length > 1);
    await type(element, '');
    await said.until('9 of 9 shown');
    expect(said.heard).to.deep.equal(['1 of 9 shown', '0 of 9 shown', '9 of 9 shown']);
  });

  it('tells the page of a new result, not of every key', async () => {
    const element = await scope();
    const heard = listen(element);
    for (const query of ['p', 'po', 'pos', 'post', 'posts', 'posts a', 'posts ab'])
      await type(element, query);
    expect(heard.length).to.be.within(1, 4);
    const before = heard.length;
    await type(element, 'posts about');
    expect(heard).to.have.length(before);
  });

  it('is not there for fewer than eight rows, and then filters nothing', async () => {
    const element = await scope();
    await type(element, 'reels');
    element.region = 'us';
    element.only = 'others web chats messages friends young posts-elsewhere';
    await shown(element);
    expect([field(element), titles(element).length]).to.deep.equal([undefined, 6]);
  });

  it('has a label, and stays where it is while it filters', async () => {
    const element = await scope();
    const input = field(element)!;
    expect(input.labels![0]!.innerText.trim()).to.equal('Search, such as photos, chats, likes');
    const top = () => input.getBoundingClientRect().top - element.getBoundingClientRect().top;
    const groups = () =>
      visible(element, '.group')[0]!.getBoundingClientRect().top - input.getBoundingClientRect().top;
    const before = [top(), groups()];
    await type(element, 'nowhere to be found');
    expect([top(), groups()]).to.deep.equal(before);
    expect(text(element)).to.contain('0 of 9 shown');
  });
});
