import type {InRegions, Region} from './model.js';
import {inRegion} from './situation.js';

/** Whom readers of a country can turn to. */
export interface Body {
  id: string;
  /** As in addresses of countries: `DE`. */
  country: string;
  kind: 'authority' | 'consumer';
  when?: InRegions;
  /** Its name in each language that is spoken there, and so the languages in which it is shown. Never translated. */
  names: Readonly<Record<string, string>>;
  /** Id in sources.json of a page of its own. Without it only the name is shown. */
  source?: string;
  /** The address of that page. Set by the build. */
  url?: string;
}

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
