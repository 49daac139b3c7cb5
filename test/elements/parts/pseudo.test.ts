import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {pseudoLanguages} from '../../../tools/strings/pseudo.mjs';
import {bare, example, examples, overflow} from '../phone.js';
import {teachPseudo} from '../interface-languages.js';
import {untranslated} from '../untranslated.js';

const guide = 'meta-ai';
teachPseudo(guide);

describe('a pseudo-language', function () {
  this.timeout(60_000);

  before(() => setViewport({width: 400, height: 800}));
  after(() => setViewport({width: 800, height: 600}));

  for (const each of examples)
    it(`shows everything translated and fitting, with longer words: ${each.title}`, async () => {
      const {column, element} = await example(each, 'en-XA');
      expect(await untranslated(element, guide, 'en-XA')).to.deep.equal([]);
      expect(await overflow(column)).to.deep.equal([]);
    });

  for (const each of bare) {
    for (const language of pseudoLanguages.filter((code) => code !== 'en-XA'))
      it(`shows everything translated in "${language}": <${each.tag}>`, async () => {
        const {column, element} = await example(each, language);
        const latin = (await untranslated(element, guide, language)).filter((text) =>
          /\p{Script=Latin}|[{}]/u.test(text),
        );
        expect(latin).to.deep.equal([]);
        expect(await overflow(column)).to.deep.equal([]);
      });

    it(`fits with longer words twice as large: <${each.tag}>`, async () => {
      const {column} = await example(each, 'en-XA', '32px');
      expect(await overflow(column)).to.deep.equal([]);
    });

    it(`is mirrored where the language runs from right to left: <${each.tag}>`, async () => {
      const {column, element} = await example(each, 'ar-XB');
      const middle = column.getBoundingClientRect().left + column.clientWidth / 2;
      const section = element.renderRoot.querySelector('section')!;
      expect(section.dir).to.equal('rtl');
      const marks = [...element.renderRoot.querySelectorAll('[part=kicker], [part=number], .shape, .mark')]
        .map((mark) => mark.getBoundingClientRect())
        .filter(({width}) => width);
      expect(marks).not.to.have.length(0);
      for (const {left, right} of marks) expect((left + right) / 2).to.be.above(middle);
    });
  }
});
