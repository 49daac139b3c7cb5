import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {catalogue} from '../../../src/content/catalogue.js';
import {files} from '../../../src/locale/generated/files.js';
import english from '../../../src/locale/generated/en.json' with {type: 'json'};
import {bare, example, examples, overflow} from '../phone.js';
import {saidBy} from '../untranslated.js';

/** The English strings that a language has other words for, as they are said. */
async function strange(language: string): Promise<Set<string>> {
  const {strings} = (await files[language]!('')).default;
  return new Set(Object.entries(english).flatMap(([id, text]) => (strings[id] === text ? [] : text)));
}

for (const language of Object.keys(files).filter((each) => each in catalogue['meta-ai']!.words))
  describe(`the guide in "${language}"`, function () {
    this.timeout(60_000);

    before(() => setViewport({width: 400, height: 800}));
    after(() => setViewport({width: 800, height: 600}));

    for (const each of examples)
      it(`fits a phone, and its interface says nothing in English: ${each.title}`, async () => {
        const {column, element} = await example(each, language);
        const said = saidBy(element);
        const words = await strange(language);
        expect(said.filter((text) => words.has(text))).to.deep.equal([]);
        expect(await overflow(column)).to.deep.equal([]);
      });

    for (const each of bare)
      it(`fits a phone with text twice as large: <${each.tag}>`, async () => {
        const {column} = await example(each, language, '32px');
        expect(await overflow(column)).to.deep.equal([]);
      });
  });
