import {expect} from '@open-wc/testing';
import {helper, pick} from '../linked.js';
import {button, mount, shown, steps} from '../nothing.js';
import type {WayoutElement} from '../../../src/elements/base/wayout-element.js';

const linksNamed = (element: WayoutElement, name: string) =>
  [...element.renderRoot.querySelectorAll('a')]
    .filter(({textContent}) => textContent === name)
    .map((link) => link.getAttribute('href'));

const openSources = async (element: WayoutElement) => {
  button(element, 'Sources').click();
  await shown(element);
};

describe('links to pages of the publisher’s', () => {
  it('are not there unless the author sets them', async () => {
    const list = await steps();
    await openSources(list);
    expect(linksNamed(list, 'Evidence')).to.deep.equal([]);
    expect(linksNamed(list, 'Report a mistake')).to.deep.equal([]);
  });

  it('lead from the sources to the evidence, and from the footer to where mistakes are reported', async () => {
    const list = await steps({evidence: '/evidence/', report: 'https://example.org/report'});
    expect(linksNamed(list, 'Evidence')).to.deep.equal([]);
    await openSources(list);
    expect(linksNamed(list, 'Evidence')).to.deep.equal(['/evidence/']);
    const [report] = linksNamed(list, 'Report a mistake');
    expect(report).to.equal('https://example.org/report?subject=nothing,3,en,heads');
    const link = list.renderRoot.querySelector<HTMLAnchorElement>('.footer a')!;
    expect([link.target, link.rel]).to.deep.equal(['_blank', 'noopener noreferrer external']);
  });

  it('tell nothing of what a reader answered or chose', async () => {
    const faq = await mount('wayout-faq', {report: 'mailto:desk@example.org'});
    const before = linksNamed(faq, 'Report a mistake');
    expect(before).to.deep.equal(['mailto:desk@example.org?subject=nothing,3,en,faq']);
    faq.chooseRegion('uk');
    await shown(faq);
    expect(linksNamed(faq, 'Report a mistake')).to.deep.equal(before);
    const asking = await helper({report: 'mailto:desk@example.org', display: 'full'});
    const untouched = linksNamed(asking, 'Report a mistake');
    expect(untouched[0]).to.match(/subject=\w+,\d+,en,headlines$/);
    await pick(asking, 'Alpha');
    expect(linksNamed(asking, 'Report a mistake')).to.deep.equal(untouched);
  });

  it('are left out where nobody should be sent there, and the author reads why', async () => {
    const list = await steps({evidence: '//example.org', report: 'javascript:alert(1)', debug: ''});
    await openSources(list);
    expect(linksNamed(list, 'Evidence')).to.deep.equal([]);
    expect(linksNamed(list, 'Report a mistake')).to.deep.equal([]);
    const said = list.problems.map(({code, message}) => [code, message]);
    expect(said).to.deep.include(['evidence', 'evidence="//example.org" cannot be read. It is left out.']);
    expect(said).to.deep.include(['report', 'report="javascript:alert(1)" cannot be read. It is left out.']);
  });
});
