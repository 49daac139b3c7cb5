/**
 * Letters to copy: a file of its own beside the scripts, in each language of the interface, fetched when a reader opens the panel. The
 * script may shorten names of members, so both meet in functions and in content alone.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {authoritiesIn, composeLetter, countryFor, nameOf, plainLetter} from '../../domain/letters.js';
import type {Pack} from '../../domain/model/guide.js';
import type {Letter, LettersPack} from '../../domain/model/letters.js';
import {matching, type Situation} from '../../domain/situation.js';
import {safeUrl} from '../../domain/url.js';
import {intlFormats} from '../../locale/intl-formats.js';
import {languageTagAround, outerHost} from '../../locale/language.js';
import type {MsgFn} from '../../locale/message.js';
import {externalLink} from '../parts/links.js';
import {select} from '../parts/select.js';
import {printText} from './print-text.js';

/** Template of the letters for a reader. */
export type DrawLetters = (situation: Situation) => TemplateResult;

/** Language tag of the text around a box. A list of steps inside another box has that box’s. A server knows no text around it. */
function tagOf(box: Element): string {
  if (!box.isConnected) return box.getAttribute('lang') ?? '';
  const outer = outerHost(box);
  return languageTagAround(outer?.localName.startsWith('wayout-') ? outer : box, []);
}

/** Name with its link, where an address is known. */
function linked(name: string, lang: string | undefined, url: string | undefined): unknown {
  const address = safeUrl(url ?? '');
  return address
    ? externalLink(address, name, {part: 'source', lang})
    : html`<span lang=${lang ?? nothing}>${name}</span>`;
}

/**
 * Begins the letters of a box. What a reader chooses stays in it.
 * @param fetched letters that came with this file. A publisher’s guide has its own.
 * @param copyButton button that copies a text, with a name.
 */
export function beginLetters(
  box: HTMLElement & {requestUpdate(): void},
  {guide, words}: Pack,
  fetched: LettersPack | undefined,
  msg: MsgFn,
  language: string,
  copyButton: (text: string, name: string) => TemplateResult,
): DrawLetters {
  const pack = ((guide.letters as LettersPack | undefined) ?? fetched)!;
  const texts = {letters: {}, passages: {}, ...words, ...pack.words};
  const {platforms} = guide;
  const tag = tagOf(box);
  const {authorities = [], registerUrl} = pack;
  const chosen: {letter?: string; country?: string; authority?: string; platforms?: readonly string[]} = {};
  const choose = (choice: typeof chosen): void => {
    Object.assign(chosen, choice);
    box.requestUpdate();
  };

  const countryName = (code: string): string =>
    code ? intlFormats.country(code, language) : msg('Choose one');
  const sorted = (codes: readonly string[]): string[] =>
    [...new Set(codes)].sort((a, b) => countryName(a).localeCompare(countryName(b), language));
  const countries = ['', ...sorted(authorities.map(({country}) => country))];

  const networks = (selected: readonly string[]): TemplateResult =>
    html`<div class="actions" role="group" aria-label=${msg('Networks')}>
      ${pack.platforms.map((id) => {
        const isOn = selected.includes(id);
        const rest = pack.platforms.filter((other) => (other === id ? !isOn : selected.includes(other)));
        return html`<label class="button no-print" part="option">
          <input type="checkbox" .checked=${isOn} @change=${() => choose({platforms: rest})} />
          ${platforms[id]}
        </label>`;
      })}
    </div>`;

  /** English in place of a missing translation is marked. */
  const languageOf = (line: string): string | undefined =>
    texts.fallback?.includes(line) ? 'en' : undefined;

  const letterTemplate = (
    letter: Letter,
    selected: readonly string[],
    authority?: string,
  ): TemplateResult => {
    const names = pack.platforms.filter((id) => selected.includes(id)).map((id) => platforms[id]!);
    const blocks = composeLetter(pack, texts, letter, names, authority);
    const text = plainLetter(blocks);
    const title = texts.letters[letter.id]?.['name'] ?? '';
    return html`<div class="band letter" part="detail">
        ${blocks.map(
          (lines) =>
            html`<p>
              ${lines.map((line, i) => [
                i ? html`<br />` : nothing,
                html`<span
                  lang=${languageOf(line) ?? nothing}
                  translate=${pack.address.includes(line) ? 'no' : nothing}
                  >${line}</span
                >`,
              ])}
            </p>`,
        )}
      </div>
      <div class="actions">
        ${copyButton(text, msg('Copy letter'))}
        <button
          class="button no-print"
          part="button"
          @click=${({currentTarget}: Event) => printText(currentTarget as Element, title, text, language)}
        >
          ${msg('Print letter')}
        </button>
      </div>`;
  };

  return (situation) => {
    const country = chosen.country ?? countryFor(authorities, situation.region, tag) ?? '';
    const region = authorities.find((each) => each.country === country)?.region ?? situation.region;
    const offered = matching(pack.letters, {...situation, region});
    const letter = offered.find(({id}) => id === chosen.letter) ?? offered[0];
    const own = authoritiesIn(authorities, country, language);
    const names = own.map((each) => nameOf(each, language).name);
    const authority = own[names.length > 1 ? names.indexOf(chosen.authority ?? '') : 0];
    const selected = chosen.platforms ?? situation.platforms;
    const isPerPlatform = letter?.blocks.flat().some((id) => pack.passages[id]?.perPlatform);
    const {name, lang} = authority ? nameOf(authority, language) : {name: undefined, lang: undefined};
    const register = safeUrl(registerUrl ?? '');
    return html`<div class="choices desk">
        ${
          letter
            ? select(
                msg('Letter'),
                letter.id,
                offered.map(({id}) => id),
                (id) => texts.letters[id]?.['name'] ?? '',
                (id) => choose({letter: id}),
              )
            : nothing
        }
        ${
          countries.length > 1
            ? select(msg('Your country'), country, countries, countryName, (code) =>
                choose({country: code, authority: ''}),
              )
            : nothing
        }
        ${
          names.length > 1
            ? select(
                msg('Authority'),
                name ?? '',
                ['', ...names],
                (each) => each || msg('Choose one'),
                (each) => choose({authority: each}),
              )
            : nothing
        }
      </div>
      ${isPerPlatform ? networks(selected) : nothing}
      ${letter ? letterTemplate(letter, selected, name) : html`<p>${msg('We have no letter for this country.')}</p>`}
      ${
        authority
          ? html`<p>
              ${msg('Where to complain:')}
              ${linked(name!, lang === language ? undefined : lang, authority.url)}
            </p>`
          : register && region === 'eea'
            ? html`<p>
                ${externalLink(register, msg('All authorities in the EU and EEA'), {part: 'source'})}
              </p>`
            : nothing
      }`;
  };
}

export type BeginLetters = typeof beginLetters;
