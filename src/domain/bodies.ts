import type {Body, Region} from './model/guide.js';
import {inRegion} from './situation.js';

/** The bodies that readers of this language are told of, country by country. */
export function bodiesFor(
  bodies: readonly Body[] | undefined,
  region: Region,
  language: string,
): [country: string, bodies: Body[]][] {
  const named = inRegion(bodies, region).filter(({names}) => names[language]);
  const countries = [...new Set(named.map(({country}) => country))];
  return countries.map((country) => [country, named.filter((body) => body.country === country)]);
}
