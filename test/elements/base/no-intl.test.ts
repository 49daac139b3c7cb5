import {expect, oneEvent} from '@open-wc/testing';
import '../../../src/define.js';
import {elements} from '../../../src/elements/index.js';

type Replaceable = Record<string, (...given: unknown[]) => unknown>;

const used: string[] = [];

/** Notes each use of a constructor or method of an object, and lets it do its work. */
function watch(owner: Replaceable, name: string): void {
  owner[name] = new Proxy(owner[name]!, {
    apply(method, self, given) {
      used.push(name);
      return Reflect.apply(method, self, given);
    },
    construct(constructor, given) {
      used.push(name);
      return Reflect.construct(constructor, given) as object;
    },
  });
}

const constructors = Object.getOwnPropertyNames(Intl).filter((name) => /^[A-Z]/.test(name));
const localized: [object, string[]][] = [
  [Date.prototype, ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']],
  [Number.prototype, ['toLocaleString']],
  [String.prototype, ['localeCompare', 'normalize', 'toLocaleLowerCase', 'toLocaleUpperCase']],
];

describe('locale data of the browser', () => {
  before(() => {
    for (const name of constructors) watch(Intl as unknown as Replaceable, name);
    for (const [owner, names] of localized) for (const name of names) watch(owner as Replaceable, name);
  });

  it('is seen when it is used', () => {
    new Intl.PluralRules('en').select(1);
    new Date().toLocaleDateString('en');
    expect(used).to.deep.equal(['PluralRules', 'toLocaleDateString']);
  });

  for (const tag of Object.keys(elements))
    for (const lang of ['en', 'de'])
      it(`is not used before a reader acts: <${tag} lang="${lang}">`, async () => {
        const element = document.createElement(tag);
        element.lang = lang;
        used.length = 0;
        const ready = oneEvent(element, 'wayout-ready');
        document.body.append(element);
        await ready;
        const frame = element.shadowRoot!.querySelector('[part="frame"]')!;
        expect(frame.getAttribute('lang')).to.equal(lang);
        expect(frame.querySelector('time')!.textContent).to.match(/^\d.* \d{4}$/);
        expect(used).to.deep.equal([]);
        element.remove();
      });
});
