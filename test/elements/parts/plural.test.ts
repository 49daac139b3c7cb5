import {expect} from '@open-wc/testing';
import {catalogue} from '../../../src/content/catalogue.js';
import {plural} from '../../../src/locale/plural.js';
import {said, scope, tick} from '../scope/scoped.js';
import {stringsOf, teach, withoutFormats} from '../interface-languages.js';

/** One message in languages with many forms: what translators write, and what readers get for some numbers. */
const languages: Record<string, [message: string, expected: Record<number, string>]> = {
  pl: [
    '{n, plural, one {# sprzeciw} few {# sprzeciwy} many {# sprzeciwów} other {# sprzeciwu}}',
    {
      0: '0 sprzeciwów',
      1: '1 sprzeciw',
      3: '3 sprzeciwy',
      5: '5 sprzeciwów',
      12: '12 sprzeciwów',
      22: '22 sprzeciwy',
    },
  ],
  cs: [
    '{n, plural, one {# námitka} few {# námitky} other {# námitek}}',
    {0: '0 námitek', 1: '1 námitka', 4: '4 námitky', 5: '5 námitek', 22: '22 námitek'},
  ],
  sl: [
    '{n, plural, one {# ugovor} two {# ugovora} few {# ugovori} other {# ugovorov}}',
    {
      0: '0 ugovorov',
      1: '1 ugovor',
      2: '2 ugovora',
      4: '4 ugovori',
      5: '5 ugovorov',
      101: '101 ugovor',
      102: '102 ugovora',
    },
  ],
  ga: [
    '{n, plural, one {# agóid amháin} two {# agóid} few {# hagóid} many {# n-agóid} other {# agóid}}',
    {1: '1 agóid amháin', 2: '2 agóid', 3: '3 hagóid', 7: '7 n-agóid', 11: '11 agóid'},
  ],
  'ar-EG': [
    '{n, plural, zero {لا اعتراض} one {اعتراض واحد} two {اعتراضان} few {# اعتراضات} many {# اعتراضًا} other {# اعتراض}}',
    {0: 'لا اعتراض', 1: 'اعتراض واحد', 2: 'اعتراضان', 3: '٣ اعتراضات', 11: '١١ اعتراضًا', 100: '١٠٠ اعتراض'},
  ],
};

describe('a count', () => {
  for (const [language, [message, expected]] of Object.entries(languages))
    it(`takes every form that "${language}" has, and its digits`, () => {
      const given = Object.keys(expected).map((n) => [n, plural(message, {n: Number(n)}, language)]);
      expect(Object.fromEntries(given)).to.deep.equal(expected);
    });

  it('may go by another number than the English one', () => {
    const message = '{all, plural, one {{done} z # kroku} other {{done} z # kroków}}';
    expect(plural(message, {done: 1, all: 3}, 'pl')).to.equal('1 z 3 kroków');
    expect(plural(message, {done: 1, all: 1}, 'pl')).to.equal('1 z 1 kroku');
  });

  it('takes the last form where a translation lacks one, and never throws', () => {
    expect(plural('{n, plural, one {#} other {# itd.}}', {n: 3}, 'pl')).to.equal('3 itd.');
    expect(plural('garbled', {n: 3}, 'pl')).to.equal('');
  });

  it('is shown by an element as a translator wrote it', async () => {
    const {nothing} = catalogue;
    catalogue['polish'] = {...nothing!, words: {pl: nothing!.words['en']!}};
    const strings = stringsOf({
      '{shown, plural, other {# of {all} shown}}':
        '{shown, plural, one {Widać # z {all}} few {Widać # z {all} wierszy} many {Widać # wierszy z {all}} other {# z {all}}}',
    });
    teach('pl', () => Promise.resolve(withoutFormats(strings)));
    const element = await scope({guide: 'polish', lang: 'pl'});
    await tick(element, 'Delta');
    expect(said(element)).to.match(/^Widać (1 z \d|[234] z \d wierszy|\d wierszy z \d)$/);
  });
});
