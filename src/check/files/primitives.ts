import {filled, formed, object, oneOf, optional, set, someText} from '../shape.js';
import {devices, regions, type InRegions, type When} from '../../domain/model/guide.js';

/** Ids end up in attributes and addresses; one way to write them saves everyone a guess. */
export const id = formed(
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
  'an id in small letters and digits with single hyphens, such as "send-form"',
);
export const sourceId = formed(/^[A-Za-z0-9_-]+$/, 'a source id in letters, digits, "_" and "-"');
export const language = formed(
  /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/,
  'a language, such as "de" or "pt-BR"',
);
export const host = formed(
  /^([a-z0-9-]+\.)+[a-z0-9-]+$/,
  'a host in small letters, such as "www.example.org"',
);
export const country = formed(/^[A-Z]{2}$/, '"EU" or a country in two capitals, such as "DE"');
/** A short number would refuse addresses that merely contain it. */
export const formNumber = formed(/^\d{5,}$/, 'the number of a form, with at least five digits');

/** As `npm run translated` writes it. */
export const hash = formed(/^[0-9a-f]{8}$/, 'a mark of eight digits and letters, such as "3f9a01cd"');

export const $schema = optional(someText);
export const ids = set(id);
export const answer = oneOf(['actionable', 'nothing-needed', 'not-possible', 'withdrawn', 'myth'] as const);

export const whenInRegions = optional(object<InRegions>({regions: optional(filled(set(oneOf(regions))))}));

export const when = optional(
  object<When>({
    regions: optional(filled(set(oneOf(regions)))),
    devices: optional(filled(set(oneOf(devices)))),
    menus: optional(filled(set(language))),
    platforms: optional(filled(ids)),
  }),
);
