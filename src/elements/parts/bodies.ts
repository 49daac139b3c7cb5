import {html, nothing, type TemplateResult} from 'lit';
import {bodiesFor} from '../../domain/bodies.js';
import type {Pack, Region} from '../../domain/model/guide.js';
import {nameOfCountry} from '../../locale/formats.js';
import {sourceLink, typeNames} from './source-lines.js';
import type {WayoutElement} from '../base/wayout-element.js';

/** Whom to turn to, a line for each country in which the language of the words is spoken. */
export function bodies(host: WayoutElement, {guide}: Pack, region: Region): TemplateResult | typeof nothing {
  const {language} = host;
  const countries = bodiesFor(guide.bodies, region, language);
  if (!countries.length) return nothing;
  return html`<ul class="meta" role="list">
    ${countries.map(
      ([country, named]) =>
        html`<li>
          <b>${nameOfCountry(country, language)}</b>${named.map(({names, url, kind}) => [
            ' · ',
            sourceLink(names[language]!, url),
            kind === 'consumer' ? ` (${typeNames(host).consumer})` : '',
          ])}
        </li>`,
    )}
  </ul>`;
}
