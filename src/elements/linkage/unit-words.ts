import {formatNumber, pluralOf} from '../../locale/formats.js';
import type {LinkageHost} from './host.js';

/**
 * `2 browsers`: a count in the guide's words for a unit, such as `{n, plural, one {# browser} other {# browsers}}`. Nothing for none, or
 * where the guide has no such words.
 */
export function countText({pack, language}: LinkageHost, unit: string, count: number): string[] {
  const text = pack.words.units?.[unit]?.['count'];
  if (!text || !count) return [];
  const [, form = ''] = RegExp(` (?:${pluralOf(count, language)}\\w*|other) {(.*?)}`).exec(text) ?? [];
  return [form.replace('#', formatNumber(count, language))];
}
