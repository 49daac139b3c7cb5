import {expect} from '@open-wc/testing';
import {until} from '../../../tools/until.mjs';
import {letters} from '../../../src/content/letters.js';
import {announcements, button, choose, shown, steps, text, visible} from '../nothing.js';

type List = Awaited<ReturnType<typeof steps>>;

/** Opens the panel and waits for a letter. */
async function openLetters(list: List): Promise<void> {
  button(list, 'Write a letter').click();
  await until('a letter', () => visible(list, '.letter, .desk').length);
  await shown(list);
}

const letter = (list: List) => visible(list, '.letter')[0]?.innerText.replace(/\n+/g, '\n').trim();

const options = (list: List, label: string) =>
  [
    ...(visible(list, 'label')
      .find((each) => each.innerText.startsWith(label))
      ?.querySelectorAll('option') ?? []),
  ].map((each) => each.textContent.trim());

const objection =
  '[your name]\nNothing Ltd\n1 Empty Street\nVoid\nDear Nothing,\nI object to nothing, under article 0.';

describe('letters', () => {
  it('name the networks that a reader chose', async () => {
    const list = await steps();
    await openLetters(list);
    const accounts = '\nThese are my accounts:\nAlpha: [name]';
    expect(letter(list)).to.equal(`${objection}${accounts}\nBeta: [name]`);
    const [, beta] = visible<HTMLInputElement>(list, '[role=group] input');
    expect([beta!.checked, beta!.closest('label')!.innerText.trim()]).to.deep.equal([true, 'Beta']);
    beta!.click();
    await shown(list);
    expect(letter(list)).to.equal(`${objection}${accounts}`);
  });

  it('are there for people without an account, too', async () => {
    const list = await steps({platform: 'none'});
    await openLetters(list);
    expect(letter(list)).to.equal(objection);
  });

  it('complain to the authority of the country that a reader chose, whatever the language', async () => {
    const list = await steps();
    await openLetters(list);
    await choose(list, 'Letter', 'complain');
    expect(letter(list)).to.contain('[your authority]');
    expect(options(list, 'Your country')).to.deep.equal([
      'Choose one',
      'Austria',
      'Germany',
      'Netherlands',
      'United Kingdom',
    ]);
    await choose(list, 'Your country', 'NL');
    expect(letter(list)).to.equal(
      '[your name]\nToezicht op Niets\n[its address]\nNothing has not replied within a month.',
    );
    await choose(list, 'Your country', 'DE');
    expect(letter(list)).to.contain('[your authority]');
    await choose(list, 'Authority', 'Nichtsaufsicht');
    expect(letter(list)).to.contain('Nichtsaufsicht');
    const link = visible<HTMLAnchorElement>(list, 'a').find(
      ({href}) => href === 'https://authority.example/nothing',
    );
    expect([link?.innerText, link?.lang]).to.deep.equal(['Nichtsaufsicht', 'de']);
  });

  it('begin with the country that the language of the page names', async () => {
    const parent = document.createElement('div');
    parent.lang = 'en-NL';
    const list = await steps({}, parent);
    await openLetters(list);
    await choose(list, 'Letter', 'complain');
    expect(letter(list)).to.contain('Toezicht op Niets');
  });

  it('are not offered where the guide has none, and the authority is named all the same', async () => {
    const list = await steps({region: 'uk'});
    await openLetters(list);
    expect(letter(list)).to.equal(undefined);
    expect(text(list)).to.contain('We have no letter for this country.');
    expect(text(list)).to.contain('Office of Nothing');
  });

  it('are copied as plain text, which is said once', async () => {
    const list = await steps();
    await openLetters(list);
    let copied = '';
    const {clipboard} = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {writeText: (given: string) => Promise.resolve(void (copied = given))},
    });
    const {heard, until: said} = announcements(list);
    button(list, 'Copy letter').click();
    await said('Copied');
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard});
    expect(copied.replace(/\n+/g, '\n')).to.equal(letter(list));
    expect(copied).to.contain('Void\n\nDear Nothing,');
    expect(heard).to.deep.equal(['Copied']);
  });

  it('stand in a field, selected, where the browser refuses to copy', async () => {
    const list = await steps();
    await openLetters(list);
    const {clipboard} = navigator;
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: undefined});
    button(list, 'Copy letter').click();
    await until('the field', () => visible(list, '.copying textarea').length);
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard});
    const [field] = visible<HTMLTextAreaElement>(list, '.copying textarea');
    await until('the focus', () => list.shadowRoot!.activeElement === field);
    expect(field!.value).to.contain('Void\n\nDear Nothing,');
    expect([field!.selectionStart, field!.selectionEnd]).to.deep.equal([0, field!.value.length]);
  });

  it('are printed alone, on a sheet that holds nothing else', async () => {
    const list = await steps();
    await openLetters(list);
    // The dialogue of a browser would wait for somebody.
    let printed = 0;
    const make = document.createElement.bind(document);
    document.createElement = (name: string) => {
      const made = make(name);
      made.addEventListener('load', () => {
        (made as HTMLIFrameElement).contentWindow!.print = () => void printed++;
      });
      return made;
    };
    button(list, 'Print letter').click();
    await until('the print', () => printed);
    Reflect.deleteProperty(document, 'createElement');
    const {body, title} = list.shadowRoot!.querySelector('iframe')!.contentDocument!;
    expect([body.innerText.replace(/\n+/g, '\n').trim(), title]).to.deep.equal([
      letter(list),
      'Object to nothing',
    ]);
    expect(printed).to.equal(1);
  });

  it('that do not come can be asked for again, and the sentence above them stays', async () => {
    const {nothing: file} = letters;
    let broken = true;
    letters['nothing'] = (again) => (broken ? Promise.reject(new Error('No network.')) : file!(again));
    // Another language, since the letters in English have come already.
    const list = await steps({lang: 'pl'});
    button(list, 'Write a letter').click();
    const tryAgain = () => visible(list, '#letters button')[0];
    await until('a button', tryAgain);
    expect(visible(list, '#letters .items').length).to.equal(1);
    broken = false;
    tryAgain()!.click();
    await until('a letter', () => visible(list, '.letter').length);
    letters['nothing'] = file!;
    expect(visible(list, '.letter [lang=en]').length).to.be.greaterThan(0);
  });
});

describe('the reminder', () => {
  const link = (list: List) => visible<HTMLAnchorElement>(list, 'a[download]')[0];

  it('stands at the confirmation, names the day and holds the file', async () => {
    const list = await steps();
    const now = new Date();
    const last = new Date(now.getFullYear(), now.getMonth() + 2, 0).getDate();
    const day = new Date(now.getFullYear(), now.getMonth() + 1, Math.min(now.getDate(), last));
    const date = day.toLocaleDateString('en-GB', {day: 'numeric', month: 'short', year: 'numeric'});
    expect(link(list)!.innerText).to.equal(`Reminder for ${date}, a month from today`);
    expect(link(list)!.parentElement!.innerText).to.contain('Has Nothing answered?');
    const file = decodeURIComponent(link(list)!.href.replace(/^[^,]*,/, ''));
    const basic = `${day.getFullYear()}${String(day.getMonth() + 1).padStart(2, '0')}${String(day.getDate()).padStart(2, '0')}`;
    expect(file).to.contain(`DTSTART;VALUE=DATE:${basic}\r\n`.slice(0, 18));
    expect(file.replaceAll('\r\n ', '')).to.contain(`DTSTART;VALUE=DATE:${basic}\r\n`);
  });

  it('is there only where a reader has a claim to an answer in time', async () => {
    expect(link(await steps({region: 'uk'}))).to.equal(undefined);
  });
});
