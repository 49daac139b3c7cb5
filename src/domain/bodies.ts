import type {Body, Region} from './model/guide.js';
import {inRegion} from './situation.js';

/** Bodies named to readers of a language in a region, country by country: those with a name in that language. */
export function bodiesFor(
  bodies: readonly Body[] | undefined,
  region: Region,
  language: string,
): [country: string, bodies: Body[]][] {
  const named = inRegion(bodies, region).filter(({names}) => names[language]);
  const countries = [...new Set(named.map(({country}) => country))];
  return countries.map((country) => [country, named.filter((body) => body.country === country)]);
}
