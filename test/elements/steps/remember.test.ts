import {expect} from '@open-wc/testing';
import {until} from '../../../tools/until.mjs';
import {announcements, button, shown, steps, text, visible} from '../nothing.js';

type List = Awaited<ReturnType<typeof steps>>;

const box = (list: List) => visible<HTMLInputElement>(list, '.tick input')[0]!;

async function tick(list: List): Promise<void> {
  box(list).click();
  await shown(list);
}

const kept = () =>
  JSON.parse(localStorage.getItem('wayout') ?? 'null') as Record<string, {on: string; revision: number}>;

describe('ticks', () => {
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

  it('stay in memory by default', async () => {
    await tick(await steps());
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
  });

  it('are kept on the device only after the first one, under one key', async () => {
    const list = await steps({remember: 'local'});
    expect(localStorage.length).to.equal(0);
    await tick(list);
    expect(Object.keys(localStorage)).to.deep.equal(['wayout']);
    expect(kept()).to.deep.equal({
      nothing: {on: new Date().toISOString().slice(0, 10), revision: 3, done: ['alpha/email']},
    });
  });

  it('come back on the next visit', async () => {
    await tick(await steps({remember: 'session'}));
    expect(box(await steps({remember: 'session'})).checked).to.equal(true);
    expect(box(await steps({remember: 'local'})).checked).to.equal(false);
  });

  it('are forgotten on demand, and stay on the screen', async () => {
    const list = await steps({remember: 'local'});
    await tick(list);
    await until('silence', () => list.renderRoot.querySelector<HTMLElement>('[role=status]')!.hidden);
    const said = announcements(list);
    button(list, 'Forget on this device').click();
    await shown(list);
    expect((list.shadowRoot!.activeElement as HTMLElement).innerText).to.equal('Reset');
    expect(localStorage.length).to.equal(0);
    expect(box(list).checked).to.equal(true);
    expect(text(list)).not.to.contain('Forget');
    await said.until('Nothing is kept on this device now.');
  });

  it('are dropped after 30 days, when they are of another day to come, and when the steps changed', async () => {
    await tick(await steps({remember: 'local'}));
    const {nothing} = kept();
    for (const other of [{on: '2026-01-01'}, {on: '2099-01-01'}, {revision: 2}]) {
      localStorage.setItem('wayout', JSON.stringify({nothing: {...nothing, ...other}}));
      expect(box(await steps({remember: 'local'})).checked).to.equal(false);
      expect(localStorage.length).to.equal(0);
    }
  });

  it('of another guide are left alone', async () => {
    localStorage.setItem('wayout', JSON.stringify({other: {on: '2026-11-01', revision: 1, done: ['a/b']}}));
    const list = await steps({remember: 'local'});
    await tick(list);
    await tick(list);
    expect(Object.keys(kept())).to.deep.equal(['other']);
  });

  it('are not kept when the consent manager says no, at any time', async () => {
    const list = await steps({remember: 'local', 'storage-consent': 'denied'});
    await tick(list);
    expect(localStorage.length).to.equal(0);
    list.setAttribute('storage-consent', 'granted');
    await shown(list);
    visible<HTMLInputElement>(list, '.tick input')[1]!.click();
    await shown(list);
    expect(localStorage.length).to.equal(1);
  });

  it('that were kept are dropped when the consent manager changes its mind', async () => {
    const list = await steps({remember: 'local'});
    await tick(list);
    list.setAttribute('storage-consent', 'denied');
    await shown(list);
    expect(localStorage.length).to.equal(0);
    expect(text(list)).not.to.contain('Forget');
  });

  for (const junk of [
    'not JSON',
    'null',
    '[]',
    '"x"',
    '{"nothing":7}',
    '{"nothing":{"done":[7]}}',
    '{"__proto__":7}',
  ])
    it(`are kept over ${junk} in the storage, and leave what is others’`, async () => {
      localStorage.setItem('wayout', junk);
      localStorage.setItem('theirs', 'not JSON');
      const list = await steps({remember: 'local'});
      await tick(list);
      expect(box(list).checked).to.equal(true);
      expect(box(await steps({remember: 'local'})).checked).to.equal(true);
      expect(localStorage.getItem('theirs')).to.equal('not JSON');
    });

  it('of two tabs are kept together', async () => {
    const [one, other] = [await steps({remember: 'local'}), await steps({remember: 'local'})];
    await tick(one);
    visible<HTMLInputElement>(other, '.tick input')[1]!.click();
    await shown(other);
    expect(kept()['nothing']).to.have.property('done').that.has.length(2);
    await tick(one);
    visible<HTMLInputElement>(other, '.tick input')[1]!.click();
    await shown(other);
    expect(localStorage.length).to.equal(0);
  });
});
