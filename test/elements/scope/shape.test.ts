import {expect} from '@open-wc/testing';
import {button, shown, sourced, text, visible} from '../nothing.js';
import {field, inColumn, outline, row, said, scope, tick, titles, type, why} from './scoped.js';

describe('why, and by whose word', () => {
  it('opens below a row by a button that names it', async () => {
    const element = await scope();
    const opener = why(element, 'Posts about nothing');
    expect([opener.innerText.trim(), opener.ariaExpanded]).to.deep.equal(['Why & source', 'false']);
    expect(text(element)).not.to.contain('Nothing Ltd says so in its policy.');
    opener.click();
    await sourced(element);
    expect(opener.ariaExpanded).to.equal('true');
    const panel = visible(element, `#${opener.getAttribute('aria-controls')}`)[0]!;
    expect(panel.innerText).to.contain('Nothing Ltd says so in its policy.');
    expect(panel.innerText).to.contain('Source: Nothing Ltd (company, 15 Oct 2026)');
  });

  it('quotes in the language of the quotation, and names who says otherwise', async () => {
    const element = await scope();
    why(element, 'What you type to Nothing').click();
    await sourced(element);
    const chats = row(element, 'What you type to Nothing');
    expect(chats.innerText).to.contain('Niemand kann widersprechen');
    expect(chats.querySelector('q')!.lang).to.equal('de');
    expect(chats.innerText).to.contain('Says otherwise: Behörde für nichts');
  });

  it('has the link that helps', async () => {
    const element = await scope();
    why(element, 'The web').click();
    await shown(element);
    expect(row(element, 'The web').querySelector<HTMLAnchorElement>('a[part=link]')!.href).to.equal(
      'https://www.example.org/contact/2000000000000003',
    );
  });

  it('can be found by the browser’s search while it is closed', async () => {
    const element = await scope();
    const panel = element.renderRoot.querySelector<HTMLElement>('#why-posts')!;
    panel.dispatchEvent(new Event('beforematch', {bubbles: true}));
    await shown(element);
    expect(why(element, 'Posts about nothing').ariaExpanded).to.equal('true');
  });

  it('is in the footer for the rows that are shown', async () => {
    const element = await scope({only: 'web friends'});
    button(element, 'Sources').click();
    await sourced(element);
    expect(
      visible(element, '#sources li').map((each) => each.querySelector('strong')!.innerText),
    ).to.deep.equal(['The web', 'Posts for friends']);
  });
});

describe('the author’s selection', () => {
  it('shows these rows in the order of the guide, and explains an unknown one', async () => {
    const element = await scope({only: 'young posts webb'});
    expect(titles(element)).to.deep.equal(['Posts about nothing', 'Posts of under-18 accounts']);
    const {message} = element.problems.find(({code}) => code === 'only')!;
    expect(message).to.match(/^only="webb" is not known\. Did you mean "web"\?/);
  });

  it('that leaves nothing for the reader’s region says so', async () => {
    const element = await scope({only: 'posts', region: 'us'});
    expect([outline(element), visible(element, '.hint').map(({innerText}) => innerText)]).to.deep.equal([
      {},
      ['Nothing here for United States.'],
    ]);
  });
});

describe('a compact box', () => {
  it('has no filters, and keeps apps and the other side for “Why & source”', async () => {
    const element = await scope({display: 'compact'});
    expect(element.matches(':state(compact)')).to.equal(true);
    expect([field(element), visible(element, '.option').length]).to.deep.equal([undefined, 0]);
    const names = () => row(element, 'Names').innerText;
    expect(names()).to.contain('Even on a private profile.').and.to.contain('≠ Sources differ');
    expect(names()).not.to.contain('One blog says').and.not.to.contain('Alpha');
    why(element, 'Names').click();
    await shown(element);
    expect(names()).to.contain('One blog says').and.to.contain('Alpha, Beta and Gamma');
  });
});

/** A dash for the eye, words for the ear. */
const empty = '–not applicable';

describe('a table', () => {
  const cells = (element: Awaited<ReturnType<typeof scope>>) =>
    visible<HTMLTableRowElement>(element, 'tr').map(({cells: all}) =>
      [...all].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()),
    );

  it('has an app to each column, and a shape and a word in each cell', async () => {
    const element = await inColumn(600, {view: 'matrix', only: 'posts names web chats young'});
    expect(cells(element)).to.deep.equal([
      ['Kind of data', 'Alpha', 'Beta', 'Gamma', 'Delta'],
      ['Posts about nothing', 'used', 'used', 'used', empty],
      ['Names ≠ Sources differ', 'used', 'used', 'used', empty],
      ['The web', 'can’t object', 'can’t object', 'can’t object', 'can’t object'],
      ['What you type to Nothing ≠ Sources differ', 'only if …', empty, empty, 'only if …'],
      ['Posts of under-18 accounts', 'not used', 'not used', 'not used', empty],
    ]);
    expect(
      visible(element, 'tbody td:has(small)').every((cell) => cell.querySelector('[aria-hidden]')),
    ).to.equal(true);
    expect(visible(element, 'thead th').every((cell) => cell.getAttribute('scope') === 'col')).to.equal(true);
    expect(visible(element, 'tbody th').every((cell) => cell.getAttribute('scope') === 'row')).to.equal(true);
    expect(element.renderRoot.querySelector('caption')!.textContent.trim()).to.equal('Kinds of data, by app');
    expect(visible(element, '.key li').map(({innerText}) => innerText.trim())).to.deep.equal([
      'Used, unless you object',
      'Used, and your objection doesn’t reach it',
      'Only if …',
      'Not used',
    ]);
  });

  it('stands where there is room for it, and the list everywhere else; never both', async () => {
    for (const [width, size, table] of [
      [600, 16, true],
      [560, 19, true],
      [559, 16, false],
      [320, 16, false],
      [700, 34, false],
    ] as const) {
      const element = await inColumn(width, {view: 'matrix'});
      element.style.fontSize = `${size}px`;
      expect(
        [visible(element, 'table').length > 0, visible(element, '.group').length > 0],
        `${width} px`,
      ).to.deep.equal([table, !table]);
    }
    expect(visible(await inColumn(600), 'table')).to.have.length(0);
  });

  it('is filtered as the list is', async () => {
    const element = await inColumn(600, {view: 'matrix'});
    await type(element, 'reels');
    expect(cells(element).map(([first]) => first)).to.deep.equal(['Kind of data', 'Posts about nothing']);
    await tick(element, 'Delta');
    expect([cells(element).length, said(element)]).to.deep.equal([1, '0 of 9 shown']);
    expect(visible(element, '.hint').map(({innerText}) => innerText)).to.deep.equal([
      'Nothing here for “reels”.',
    ]);
  });

  it('falls back to the list for a view that is not known', async () => {
    const element = await inColumn(600, {view: 'grid'});
    expect([visible(element, 'table').length, element.problems.map(({code}) => code)]).to.deep.equal([
      0,
      ['view'],
    ]);
  });
});
