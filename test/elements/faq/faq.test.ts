import {expect} from '@open-wc/testing';
import type {WayoutFaq} from '../../../src/elements/wayout-faq.js';
import {many} from '../entries.js';
import {mount, button, shown, sourced, text, visible} from '../nothing.js';

const faq = (attributes: Record<string, string> = {}, parent?: HTMLDivElement) =>
  mount('wayout-faq', attributes, parent);

const questions = (element: WayoutFaq): string[] =>
  visible<HTMLElement>(element, '.opener').map(({innerText}) => innerText.trim());

async function open(element: WayoutFaq, name: string): Promise<string> {
  button(element, name).click();
  await sourced(element);
  return text(element);
}

describe('questions', () => {
  it('are headings one deeper, each with a button that says whether its answer is open', async () => {
    const element = await faq();
    const opener = button(element, 'Is it too late?');
    expect([opener.ariaExpanded, opener.parentElement!.localName]).to.deep.equal(['false', 'h4']);
    expect(text(element)).not.to.contain('at any time');
    expect(await open(element, 'Is it too late?')).to.contain('You can object to nothing at any time.');
    expect(opener.ariaExpanded).to.equal('true');
  });

  it('come with who says so, of what kind, and when', async () => {
    const answer = await open(await faq(), 'Where is the form?');
    expect(answer).to.contain('Source: Behörde für nichts (authority, Sept 2026)');
  });

  it('say that sources differ, how, and who says otherwise', async () => {
    const element = await faq();
    const answer = await open(element, 'Does it change anything?');
    expect(answer).to.contain('≠ Sources differ One blog says that it does.');
    expect(answer).to.contain('Says otherwise: A reader of nothing (private website)');
    expect(visible<HTMLAnchorElement>(element, '[part=link]').map(({innerText}) => innerText)).to.deep.equal([
      'Form for Alpha',
    ]);
  });

  it('say where an answer holds, unless it holds everywhere', async () => {
    const element = await faq();
    expect(await open(element, 'Is it too late?')).to.match(/Holds in: the EU or EEA, .*Brazil/);
    button(element, 'Is it too late?').click();
    expect(await open(element, 'Where is the form?')).not.to.contain('Holds in');
    const abroad = await faq({region: 'us'});
    expect(await open(abroad, 'I live elsewhere. What now?')).to.match(/United States and other countries/);
  });

  it('are those for readers of the region, which they can change', async () => {
    const element = await faq();
    expect(questions(element)).to.deep.equal([
      'Is it too late?',
      'Where is the form?',
      'Does it change anything?',
    ]);
    const select = visible<HTMLSelectElement>(element, 'select')[0]!;
    select.value = 'us';
    select.dispatchEvent(new Event('change'));
    await shown(element);
    expect(questions(element)[2]).to.equal('I live elsewhere. What now?');
  });

  it('stand in the sources panel, too', async () => {
    const element = await faq({only: 'where'});
    await open(element, 'Sources');
    expect(visible(element, '.sources li')).to.have.length(1);
    expect(visible(element, '.sources')[0]!.innerText).to.contain('In the account. It is about nothing.');
  });

  it('are asked in the language of the text around them', async () => {
    expect(questions(await faq({lang: 'de'}))[0]).to.equal('Ist es zu spät?');
  });

  it('are found by the browser’s search, which opens them', async () => {
    const element = await faq();
    const panel = element.renderRoot.querySelector('#wayout-where')!;
    panel.dispatchEvent(new Event('beforematch', {bubbles: true}));
    await shown(element);
    expect(text(element)).to.contain('In the account.');
  });
});

describe('a selection of questions', () => {
  it('keeps the guide’s order, and comes back whole', async () => {
    const element = await faq({only: 'really-nothing  too-late'});
    expect(questions(element)).to.deep.equal(['Is it too late?', 'Does it change anything?']);
    expect(element.problems).to.deep.equal([]);
    element.only = null;
    await shown(element);
    expect(questions(element)).to.have.length(3);
  });

  it('tells its author about an id that is not known, and shows the others', async () => {
    const element = await faq({only: 'wher too-late'});
    expect(questions(element)).to.deep.equal(['Is it too late?']);
    expect(element.problems.map(({code, message}) => [code, message])).to.deep.equal([
      [
        'only',
        'only="wher" is not known. Did you mean "where"? Showing too-late. Known: too-late, where, really-nothing, elsewhere.',
      ],
    ]);
  });

  it('says so where none of it is about readers there', async () => {
    const element = await faq({only: 'elsewhere'});
    expect(questions(element)).to.deep.equal([]);
    expect(text(element)).to.contain('None of these questions is about readers there.');
  });
});

describe('a short list of questions', () => {
  it('shows the first five, and the others on demand, below a button that stays and has the focus', async () => {
    const element = await faq({guide: 'many', display: 'compact'});
    expect(questions(element)).to.have.length(5);
    expect(element.matches(':state(compact)')).to.equal(true);
    const all = button(element, 'Show all questions');
    all.focus();
    for (const [open, count] of [
      [true, many.length],
      [false, 5],
    ]) {
      all.click();
      await shown(element);
      expect([questions(element).length, all.ariaExpanded]).to.deep.equal([count, String(open)]);
      expect(element.shadowRoot!.activeElement === all).to.equal(true);
      expect(element.matches(':state(compact)')).to.equal(!open);
    }
    const sixth = visible(element, '.held .opener, .button, .questions > .fold .opener');
    expect(sixth.indexOf(all)).to.equal(5);
  });

  it('opens for the browser’s search', async () => {
    const element = await faq({guide: 'many', display: 'compact'});
    element.renderRoot.querySelector('.held')!.dispatchEvent(new Event('beforematch'));
    await shown(element);
    expect(questions(element)).to.have.length(many.length);
  });

  it('has no button where there is nothing more', async () => {
    const element = await faq({display: 'compact'});
    expect(questions(element)).to.have.length(3);
    expect(visible(element, '.button')).to.deep.equal([]);
  });
});

it('buttons that copy a link say which', async () => {
  const element = await faq({only: 'where'});
  await open(element, 'Where is the form?');
  expect(button(element, 'Copy link').ariaLabel).to.equal('Copy link: Where is the form?');
});

describe('the names of sources', () => {
  for (const [guide, language, marked] of [
    ['nothing', 'en', {'Behörde für nichts': '', 'A reader of nothing': 'ar'}],
    ['nothing', 'de', {'Behörde für nichts': 'en', 'A reader of nothing': 'ar'}],
    ['leftwards', 'ar', {'Behörde für nichts': 'en', 'A reader of nothing': ''}],
  ] as const)
    it(`are marked with their language, English for authorities, where it is not "${language}"`, async () => {
      const element = await faq({guide, lang: language});
      for (const opener of visible(element, '.opener')) opener.click();
      await sourced(element);
      const names = [
        ...element.renderRoot.querySelectorAll<HTMLElement>('.meta p > [part=source], .meta p > span'),
      ];
      expect(Object.fromEntries(names.map(({textContent, lang}) => [textContent, lang]))).to.deep.equal(
        marked,
      );
    });
});

describe('a guide without questions', () => {
  it('leaves what is inside the tag, and tells the author', async () => {
    const element = document.createElement('wayout-faq');
    element.guide = 'unasked';
    element.textContent = 'Readable without scripts.';
    document.body.append(element);
    await new Promise((resolve) => element.addEventListener('wayout-problem', resolve, {once: true}));
    expect(element.problems.map(({code}) => code)).to.include('no-faq');
    expect(element.renderRoot.querySelector('slot')).not.to.equal(null);
    element.remove();
  });
});
