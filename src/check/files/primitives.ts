import {filled, formed, object, oneOf, optional, set, someText, type Shape} from '../shape.js';
import type {Noun} from '../sentences.js';
import {daysIn} from '../../domain/calendar.js';
import {devices, regions, type InRegions, type When} from '../../domain/model/guide.js';

/** Ids become parts of attributes and addresses; one way to write them saves everyone a guess. */
export const id = formed(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'id');
export const sourceId = formed(/^[A-Za-z0-9_-]+$/, 'sourceId');
export const language = formed(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/, 'language');
export const host = formed(/^([a-z0-9-]+\.)+[a-z0-9-]+$/, 'host');
export const country = formed(/^[A-Z]{2}$/, 'country');
/** A short number would refuse addresses that merely contain it. */
export const formNumber = formed(/^\d{5,}$/, 'formNumber');

/** Mark of the English words of a text, written by `npm run translated`. */
export const hash = formed(/^[0-9a-f]{8}$/, 'mark');

/** Tests `YYYY`, `YYYY-MM` or `YYYY-MM-DD` against the calendar. Counted by hand: the check has no clock. */
function isInCalendar(text: string): boolean {
  const [year, month = 1, day = 1] = text.split('-').map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year!, month);
}

/** Date of a given form. Intl throws a RangeError for one that is in no calendar (ECMA-402, PartitionDateTimePattern). */
const dated = (form: RegExp, expected: Noun): Shape<string> => {
  const written = formed(form, expected);
  return (value, path, report): value is string => {
    if (!written(value, path, report)) return false;
    if (form.test(value) && !isInCalendar(value)) report(path, value, 'noDate');
    return true;
  };
};

const anyDate = /^\d{4}(-\d\d){0,2}$/;

/** Keeps rules about the order of dates silent where a text is no date at all. */
export const isDate = (text: string): boolean => anyDate.test(text) && isInCalendar(text);

export const day = dated(/^\d{4}-\d\d-\d\d$/, 'day');
export const month = dated(/^\d{4}-\d\d$/, 'month');
export const date = dated(anyDate, 'date');

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
