import {expect} from '@open-wc/testing';
import {shown, visible} from '../nothing.js';
import {box, listen, outline, row, said, scope, tick, titles} from './scoped.js';

const objectable = ['Posts about nothing', 'Names', 'Comments'];
const unreached = ['You, elsewhere', 'The web'];
const conditional = ['What you type to Nothing', 'Private messages'];
const unused = ['Posts for friends', 'Posts of under-18 accounts'];

describe('a bare tag for the kinds of data', () => {
  it('shows every row in groups of a fixed order, with how many they are', async () => {
    expect(outline(await scope())).to.deep.equal({
      'Used, unless you object 3': objectable,
      'Used, and your objection doesn’t reach it 2': unreached,
      'Only if … 2': conditional,
      'Not used 2': unused,
    });
  });

  it('is headed by the service and the question', async () => {
    const element = await scope();
    expect(visible(element, '.kicker b')[0]!.innerText).to.equal('What Nothing uses to train AI');
    expect(visible(element, 'h3')[0]!.innerText).to.equal('Used, not used, and what your objection changes');
    expect(visible(element, 'h4')).to.have.length(4);
  });

  it('says of each row what becomes of it and which apps it is about', async () => {
    const element = await scope();
    const lines = (title: string) =>
      row(element, title)
        .innerText.trim()
        .split(/\s*\n\s*/);
    expect(lines('Comments')).to.deep.equal([
      'Comments',
      'Wherever the page is public.',
      'Alpha and Beta · Why & source',
    ]);
    expect(lines('The web').at(-1)).to.equal('Not tied to an account · Why & source');
    expect(said(element)).to.equal('');
  });

  it('flags a row on which sources differ, with the other side’s words, in the row’s own group', async () => {
    const element = await scope();
    expect(row(element, 'Names').innerText).to.match(
      /≠ Sources differ\s+One blog says that names stay out\./,
    );
    expect(visible(element, '.differs')).to.have.length(2);
  });

  it('keeps what is inside where the guide knows no kinds of data', async () => {
    const element = document.createElement('wayout-scope');
    element.setAttribute('guide', 'bare');
    const {catalogue} = await import('../../../src/content/catalogue.js');
    const {guide, ...rest} = catalogue['nothing']!;
    const without = async (again: string) => {
      const facts = Object.entries((await guide(again)).default).filter(([name]) => name !== 'scope');
      return {default: Object.fromEntries(facts) as never};
    };
    catalogue['bare'] = {...rest, guide: without};
    element.innerHTML = '<p>Readable without scripts.</p>';
    const told = new Promise<Event>((resolve) => element.addEventListener('wayout-problem', resolve));
    document.body.append(element);
    expect(((await told) as CustomEvent<{code: string}>).detail.code).to.equal('no-scope');
    expect(element.firstElementChild!.checkVisibility()).to.equal(true);
    element.remove();
  });
});

describe('where a reader lives', () => {
  it('decides which rows there are, and a group without any is not shown', async () => {
    const element = await scope({region: 'us'});
    expect(outline(element)).to.deep.equal({
      'Used, and your objection doesn’t reach it 2': unreached,
      'Used, with no way to object 1': ['Posts about nothing'],
      'Only if … 1': ['Private messages'],
      'Not used 2': unused,
    });
  });

  it('is shown, and theirs to change', async () => {
    const element = await scope();
    const select = visible<HTMLSelectElement>(element, 'select')[0]!;
    const heard = listen(element);
    select.value = 'us';
    select.dispatchEvent(new Event('change'));
    await shown(element);
    expect(Object.keys(outline(element))).to.include('Used, with no way to object 1');
    expect(heard).to.deep.equal(['filter']);
  });
});

describe('the apps', () => {
  it('that are ticked leave their rows and those of no app, in the same order', async () => {
    const element = await scope();
    expect(visible(element, '.option').map(({innerText}) => innerText.trim())).to.deep.equal([
      'Alpha',
      'Beta',
      'Gamma',
      'Delta',
    ]);
    await tick(element, 'Gamma');
    expect(titles(element)).to.deep.equal([
      'Posts about nothing',
      'Names',
      ...unreached,
      'Posts of under-18 accounts',
    ]);
    expect(said(element)).to.equal('5 of 9 shown');
    await tick(element, 'Delta', 'Gamma');
    expect(titles(element)).to.deep.equal(['The web', ...conditional]);
  });

  it('say so where a group is left empty, and all are shown again when no tick is left', async () => {
    const element = await scope();
    await tick(element, 'Delta');
    expect(outline(element)['Used, unless you object 0']).to.deep.equal(['Nothing here for Delta.']);
    await tick(element, 'Gamma');
    expect(outline(element)['Only if … 2']).to.deep.equal(conditional);
    await tick(element, 'Gamma', 'Delta');
    expect([titles(element).length, said(element)]).to.deep.equal([9, '']);
  });

  it('are ticked in advance as the author says, and the reader’s to change', async () => {
    const element = await scope({platform: 'delta gamma'});
    expect([box(element, 'Gamma').checked, box(element, 'Delta').checked]).to.deep.equal([true, true]);
    expect(outline(element)).to.deep.include({'Not used 1': ['Posts of under-18 accounts']});
    await tick(element, 'Gamma');
    expect(outline(element)['Not used 0']).to.deep.equal(['Nothing here for Delta.']);
    element.setAttribute('platform', 'beta');
    await shown(element);
    expect([box(element, 'Beta').checked, box(element, 'Delta').checked]).to.deep.equal([true, false]);
  });

  it('that no row is about are not offered, and none where there is only one', async () => {
    const element = await scope({only: 'comments friends messages'});
    expect(visible(element, '.option').map(({innerText}) => innerText.trim())).to.deep.equal([
      'Alpha',
      'Beta',
      'Delta',
    ]);
    element.only = 'web';
    await shown(element);
    expect([visible(element, 'fieldset').length, titles(element)]).to.deep.equal([0, ['The web']]);
  });

  it('are told as a filter when they change what is shown, and only then', async () => {
    const element = await scope();
    const heard = listen(element);
    await tick(element, 'Alpha');
    expect(heard).to.deep.equal(['filter']);
    await tick(element, 'Beta');
    expect(heard).to.deep.equal(['filter', 'filter']);
    await tick(element, 'Gamma');
    expect(heard).to.have.length(2);
  });
});
