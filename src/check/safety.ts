import {packShape, type PackFile} from './files/pack.js';
import {formatPath, type JsonPath} from './problem.js';
import {safeUrl} from '../domain/url.js';

export type {PackFile};

/** Problem that keeps readers from a publisher's guide. */
export interface SafetyProblem {
  /** Place, such as `guide.links.form.url`; empty where the whole file is meant. */
  path: string;
  message: string;
}

/** Links lead to the guide's hosts and to no withdrawn form; sources may be anywhere. All are reached over a safe connection. */
function* unsafeAddresses({guide, sources}: PackFile): Generator<JsonPath> {
  const refused = Object.keys(guide.refused);
  for (const [id, {url}] of Object.entries(guide.links))
    if (!safeUrl(url, guide.hosts, refused)) yield ['guide', 'links', id, 'url'];
  for (const [id, {url}] of Object.entries(sources.sources))
    if (url !== undefined && !(URL.canParse(url) && new URL(url).protocol === 'https:'))
      yield ['sources', 'sources', id, 'url'];
}

/**
 * Looks for what could harm the readers of a guide in one file: parts that are not of the shape elements show, and addresses nobody
 * should be sent to. Everything else is for `checkPack` to say, to authors, and in better sentences. Never throws, whatever it holds.
 * @returns the problems; none if `json` is a `PackFile` that can be shown.
 */
export function checkSafety(json: unknown): SafetyProblem[] {
  const problems: SafetyProblem[] = [];
  const note = (path: JsonPath, message: string) => problems.push({path: formatPath(path), message});
  const fits = packShape(json, [], (path, value) =>
    note(path, value === undefined ? 'Missing.' : 'Not as expected.'),
  );
  if (fits) for (const path of unsafeAddresses(json)) note(path, 'Readers may not be sent there.');
  return problems;
}
