import {expect} from '@open-wc/testing';
import {catalogue} from '../../../src/content/catalogue.js';
import {until} from '../../../tools/until.mjs';
import {button, choose, mount, shown, steps, text, visible} from '../nothing.js';

type List = Awaited<ReturnType<typeof steps>>;

async function open(list: List, name: string): Promise<void> {
  button(list, name).click();
  await shown(list);
}

/** The labels of menu paths, with the language they are in. */
const labels = (list: List) => visible(list, '.path .label').map((label) => [label.innerText, label.lang]);

describe('panels', () => {
  it('open and close by their heading, which says so', async () => {
    const list = await steps();
    const heading = button(list, 'Something went wrong');
    expect([heading.ariaExpanded, heading.closest('h4') !== null]).to.deep.equal(['false', true]);
    await open(list, 'Something went wrong');
    expect(heading.ariaExpanded).to.equal('true');
    expect(text(list)).to.contain('The form of 2019 is gone.');
    await open(list, 'Something went wrong');
    expect(text(list)).not.to.contain('The form of 2019 is gone.');
  });

  it('show what is for readers of the region only', async () => {
    const list = await steps({region: 'uk'});
    await open(list, 'Something went wrong');
    expect(text(list)).not.to.contain('Complain to the authority');
  });

  it('flag a point on which sources differ, in words', async () => {
    const list = await steps();
    await open(list, 'What it covers');
    expect(visible(list, '.differs').map(({innerText}) => innerText)).to.deep.equal(['≠ Sources differ']);
  });

  it('hold the form for people without an account', async () => {
    const list = await steps();
    await open(list, 'I have no account');
    expect(visible<HTMLAnchorElement>(list, 'a').map(({href}) => href)).to.include(
      'https://www.example.org/contact/2000000000000004',
    );
  });
});

describe('menu paths', () => {
  it('show labels as seen, in the language of the reader’s menus', async () => {
    const list = await steps();
    await open(list, 'Or find the form in the menus');
    await choose(list, 'Menus in', 'de');
    const seen = labels(list);
    expect(seen.some(([, lang]) => lang === 'de')).to.equal(true);
    expect(visible(list, 'section')[0]!.lang).to.equal('en');
  });

  it('show the English label, marked as English, where none was seen', async () => {
    const list = await steps();
    await open(list, 'Or find the form in the menus');
    await choose(list, 'Menus in', 'ar');
    expect(labels(list).map(([, lang]) => lang)).to.include('en');
  });

  it('differ by what the reader holds', async () => {
    const list = await steps({menus: 'de'});
    await open(list, 'Or find the form in the menus');
    expect(text(list)).to.contain('Through the settings of the app');
    await choose(list, 'I’m using', 'web');
    expect(text(list)).to.contain('Through the settings on the web');
    expect(text(list)).not.to.contain('Through the settings of the app');
  });

  it('admit that none was seen', async () => {
    const list = await steps({device: 'web'});
    await open(list, 'Or find the form in the menus');
    expect(text(list)).to.contain('We have seen no such way described.');
  });

  it('say when they were seen', async () => {
    const list = await steps();
    await open(list, 'Or find the form in the menus');
    expect(text(list)).to.contain('seen Sept 2026');
  });
});

describe('sources', () => {
  it('stand behind each sentence shown, with kind, date and address', async () => {
    const list = await steps({platform: 'alpha'});
    await open(list, 'Sources');
    await until('the sources', () => visible(list, '.sources li').length);
    const reason = visible(list, '.sources li').find(({innerText}) =>
      innerText.includes('Leave the reason empty'),
    )!;
    expect(reason.innerText).to.contain('Says otherwise:');
    expect(reason.innerText).to.contain('One newspaper says a reason may help.');
    expect(reason.innerText).to.match(/\(.+, .*20\d\d\)/);
    expect(reason.querySelectorAll('a').length).to.be.greaterThan(0);
  });

  it('come with a sentence on how they were checked', async () => {
    const list = await steps();
    await open(list, 'Sources');
    expect(text(list)).to.contain('1 Nov 2026, and every step was tried');
    expect(text(list)).not.to.contain('Next check');
  });
});

describe('a compact list', () => {
  it('shows the direct form and one button, and opens on demand', async () => {
    const list = await steps({display: 'compact'});
    expect(visible(list, '.steps')).to.deep.equal([]);
    expect(visible(list, '.main')).to.have.length(1);
    expect(list.matches(':state(compact)')).to.equal(true);
    await open(list, 'Show all steps');
    expect(visible(list, '.steps')).to.have.length(1);
    expect(list.matches(':state(compact)')).to.equal(false);
  });
});

describe('old facts', () => {
  const {guide: loadGuide, ...others} = catalogue['nothing']!;
  const limits = {links: 30, steps: 60, background: 120};

  /** Lists the guide about nothing as checked some days ago. */
  const checkedBefore = (days: number): string => {
    const guide = `days-${days}`;
    const checked = new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
    catalogue[guide] = {
      ...others,
      guide: async (again) => {
        const {default: file} = await loadGuide(again);
        return {default: {...file, review: {...file.review, checked, staleAfter: limits}}};
      },
    };
    return guide;
  };

  for (const [days, oldest, named, open] of [
    [30, undefined, undefined, true],
    [31, 'links', 'Some of the links may have moved since.', true],
    [61, 'steps', 'Some of the links, steps and menus may have changed since.', false],
    [121, 'background', 'Anything said here may have changed since.', false],
  ] as const)
    it(`of ${days} days name ${oldest ?? 'nothing'}, and the steps are ${open ? 'shown' : 'folded away'}`, async () => {
      const heard: unknown[] = [];
      const listen = (event: Event) => heard.push((event as CustomEvent).detail);
      document.addEventListener('wayout-stale', listen);
      const list = await steps({guide: checkedBefore(days)});
      document.removeEventListener('wayout-stale', listen);
      const notices = visible(list, '.notice').map((notice) =>
        notice.textContent.replace(/\s+/g, ' ').trim(),
      );
      expect(notices).to.deep.equal(
        named ? [`These facts were last compared with their sources ${days} days ago. ${named}`] : [],
      );
      expect(heard).to.deep.equal(oldest ? [{days, oldest}] : []);
      expect(visible(list, '.steps')).to.have.length(open ? 1 : 0);
      expect(visible(list, '.main')).to.have.length(1);
      expect(list.matches(':state(stale)')).to.equal(oldest !== undefined);
    });

  it('of 61 days are links where an element has no steps, and none in a timeline', async () => {
    const guide = checkedBefore(61);
    const notes = [];
    for (const tag of ['wayout-faq', 'wayout-timeline'] as const)
      notes.push(text(await mount(tag, {guide})).match(/Some of the links[^.]*\./)?.[0]);
    expect(notes).to.deep.equal(['Some of the links may have moved since.', undefined]);
  });

  it('say their age, keep the direct form, and fold the rest away', async () => {
    const list = await steps({'stale-after': '0'});
    expect(text(list)).to.match(/last compared with their sources \d+ days ago/);
    expect(visible(list, '.main')).to.have.length(1);
    expect(visible(list, '.steps')).to.deep.equal([]);
    expect(list.matches(':state(stale)')).to.equal(true);
  });

  it('are never old when the author says so', async () => {
    expect((await steps({'stale-after': 'never'})).matches(':state(stale)')).to.equal(false);
  });
});
