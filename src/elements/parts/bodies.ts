import {html, nothing, type TemplateResult} from 'lit';
import {bodiesFor} from '../../domain/bodies.js';
import {nameOfCountry} from '../../locale/formats.js';
import type {Host} from '../base/host.js';
import {sourceLink, typeNames} from './source-lines.js';

/** Authorities and consumer associations to turn to, a line for each country in which the language of the words is spoken. */
export function bodies(host: Host): TemplateResult | typeof nothing {
  const {language, pack, settings} = host;
  const countries = bodiesFor(pack.guide.bodies, settings.region, language);
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
