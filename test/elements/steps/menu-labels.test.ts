/** The real guide: what readers of each language see on their screens. */
import {expect} from '@open-wc/testing';
import labelsFile from '../../../content/meta-ai/labels.json' with {type: 'json'};
import type {Labels} from '../../../src/domain/model/guide.js';
import {shown, steps, visible} from '../nothing.js';

const {labels} = labelsFile as {labels: Labels};

/** The labels that are shown, with the language they are marked with; duplicates once. */
async function seen(attributes: Record<string, string>): Promise<[label: string, lang: string][]> {
  const element = await steps({guide: 'meta-ai', ...attributes});
  for (const opener of element.renderRoot.querySelectorAll<HTMLElement>('.opener')) opener.click();
  await shown(element);
  const all = visible(element, '.label').map((each) => `${each.lang}|${each.innerText}`);
  return [...new Set(all)].map((each) => each.split('|').reverse() as [string, string]);
}

const observed = (language: string): string[] =>
  Object.values(labels).flatMap(({[language]: label}) =>
    label ? [[label.text, ...(label.also ?? [])].join(' / ')] : [],
  );

describe('the labels of Meta’s menus', () => {
  for (const [lang, own] of [
    ['de', 'Widerspruchsrecht'],
    ['nl', 'bezwaar maken'],
    ['fr', 'Sujets de confidentialité'],
    ['it', 'Centro sulla privacy / Centro per la privacy'],
    ['es', 'oponerte'],
    ['pl', 'Centrum ochrony prywatności'],
  ] as const)
    it(`are those that readers in ${lang} were seen to have; others are marked as English`, async () => {
      const shownLabels = await seen({lang});
      expect(shownLabels).to.deep.include([own, lang]);
      for (const [label, language] of shownLabels) {
        expect(['en', lang]).to.include(language);
        expect(observed(language), label).to.include(label);
      }
    });

  it('lead readers with German menus another way than those with French or Dutch ones', async () => {
    const path = async (lang: string) => (await seen({lang})).map(([label]) => label);
    expect(await path('de')).to.include('Datenschutzrichtlinie');
    expect(await path('fr')).not.to.include('Politique de confidentialité');
    expect(await path('nl')).to.include('Privacycentrum');
  });

  it('follow the menus, not the article', async () => {
    const german = await seen({lang: 'nl', menus: 'de'});
    expect(german.some(([, language]) => language === 'de')).to.equal(true);
    expect(german.some(([, language]) => language === 'nl')).to.equal(false);
  });
});
