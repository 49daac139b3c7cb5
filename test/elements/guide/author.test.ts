import {expect} from '@open-wc/testing';
import {box, inside, settled} from '../linked.js';
import {visible} from '../nothing.js';

describe('the author’s attributes', () => {
  afterEach(() => sessionStorage.clear());

  it('reach the steps, and so do their changes', async () => {
    const element = await box({device: 'web', menus: 'de', theme: 'dark', 'stale-after': '0'});
    const list = inside(element);
    const {theme, staleAfter} = list.settings;
    expect([list.situation.device, list.situation.menus, theme, staleAfter.steps]).to.deep.equal([
      'web',
      'de',
      'dark',
      0,
    ]);
    element.setAttribute('device', 'app');
    element.removeAttribute('menus');
    await settled(element);
    expect([list.situation.device, list.situation.menus]).to.deep.equal(['app', 'en']);
  });

  it('decide where ticks are kept', async () => {
    const element = await box({display: 'full', remember: 'session'});
    const tick = async () => {
      inside(element).renderRoot.querySelector<HTMLInputElement>('.tick input')!.click();
      await settled(element);
    };
    await tick();
    expect(sessionStorage.length).to.equal(1);
    element.setAttribute('storage-consent', 'denied');
    await settled(element);
    expect(sessionStorage.length).to.equal(0);
  });

  it('that are misspelt are named once, by the box alone', async () => {
    const told: [string, string][] = [];
    const listen = (event: Event) => {
      const {target, detail} = event as CustomEvent<{code: string}>;
      told.push([(target as Element).localName, detail.code]);
    };
    document.addEventListener('wayout-problem', listen);
    const slips = {platform: 'alhpa', region: 'eu', 'heading-level': '9', device: 'phone', menus: 'dutch'};
    const element = await box({...slips, remember: 'locla'});
    document.removeEventListener('wayout-problem', listen);
    const codes = ['platform', 'region', 'heading-level', 'device', 'menus', 'remember'];
    expect(told.sort()).to.deep.equal(codes.map((code) => ['wayout-guide', code]).sort());
    expect(visible(element, '.problems')).to.have.length(1);
    expect(visible(inside(element), '.problems')).to.deep.equal([]);
  });
});

describe('events', () => {
  it('of the steps leave the box as its own, and it is ready once', async () => {
    const heard: [string, string][] = [];
    const names = ['ready', 'step', 'done', 'view', 'stale', 'copy'].map((name) => `wayout-${name}`);
    const listen = (event: Event) => heard.push([event.type, (event.target as Element).localName]);
    for (const name of names) document.addEventListener(name, listen);
    const element = await box({display: 'full', 'stale-after': '0'});
    const list = inside(element);
    list.expand();
    await settled(list);
    for (const tick of visible(list, '.tick input')) tick.click();
    for (const name of names) document.removeEventListener(name, listen);
    expect(heard.map(([type]) => type)).to.deep.equal([
      'wayout-ready',
      'wayout-stale',
      'wayout-view',
      ...['wayout-step', 'wayout-step', 'wayout-step', 'wayout-step', 'wayout-done'],
    ]);
    expect(new Set(heard.map(([, name]) => name))).to.deep.equal(new Set(['wayout-guide']));
  });

  it('of a form in the steps can be held back by the page', async () => {
    const element = await box({display: 'full'});
    const opened: unknown[] = [];
    element.addEventListener('wayout-open', (event) => {
      opened.push(event.detail);
      event.preventDefault();
    });
    visible(inside(element), 'a.main')[0]!.click();
    expect(opened).to.deep.equal([{form: 'alpha-form', host: 'help.example.org'}]);
  });
});

describe('a page', () => {
  it('styles the steps through the parts of the box', async () => {
    const sheet = document.createElement('style');
    sheet.textContent = 'wayout-guide::part(button) { border-radius: 21px }';
    document.head.append(sheet);
    const element = await box({display: 'full'});
    for (const each of [element, inside(element)])
      expect(getComputedStyle(visible(each, 'a.main')[0]!).borderTopLeftRadius).to.equal('21px');
    sheet.remove();
  });

  it('is not shown its variables twice: the text of the steps is as large as that of the box', async () => {
    const parent = document.createElement('div');
    parent.setAttribute('style', 'font-size: 20px; --wayout-size: 1.2em');
    const element = await box({display: 'full'}, parent);
    const sizes = [element, inside(element)].map(
      (each) => getComputedStyle(each.renderRoot.querySelector('.frame')!).fontSize,
    );
    expect(sizes).to.deep.equal(['24px', '24px']);
  });
});
