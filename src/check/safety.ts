import {packShape, type PackFile} from './files/pack.js';
import {formatPath, type JsonPath} from './problem.js';
import {ownProperty} from './shape.js';
import type {Collection} from '../domain/model/guide.js';
import {safeUrl} from '../domain/url.js';

export type {PackFile};

/** Largest file that is read, in bytes. Meta's guide with its sources in seven languages is a third of it. */
export const largest = 2_000_000;

/** Problem that keeps readers from a publisher's guide. */
export interface SafetyProblem {
  /** Place, such as `guide.links.form.url`; empty where the whole file is meant. */
  path: string;
  message: string;
}

type Finding = [message: string, ...path: JsonPath];

/** Links lead to the guide's hosts and to no withdrawn form; sources may be anywhere. All are reached over a safe connection. */
function* unsafeAddresses({guide, sources}: PackFile): Generator<Finding> {
  const message = 'Readers may not be sent there.';
  const refused = Object.keys(guide.refused);
  for (const [id, {url}] of Object.entries(guide.links))
    if (!safeUrl(url, guide.hosts, refused)) yield [message, 'guide', 'links', id, 'url'];
  for (const [id, {url}] of Object.entries(sources.sources))
    if (url !== undefined && !(URL.canParse(url) && new URL(url).protocol === 'https:'))
      yield [message, 'sources', 'sources', id, 'url'];
}

/** Ids that elements look up without asking whether anything has them. */
function* deadReferences({guide, letters, sources}: PackFile): Generator<Finding> {
  const message = 'Names nothing there is.';
  for (const [i, {platforms}] of (guide.scope ?? []).entries())
    for (const platform of platforms)
      if (!Object.hasOwn(guide.platforms, platform)) yield [message, 'guide', 'scope', i, 'platforms'];
  for (const [i, panel] of guide.panels.entries())
    if (panel.letters && !letters) yield [message, 'guide', 'panels', i, 'letters'];
  for (const [id, {supports, contradicts = [], quote}] of Object.entries(sources.evidence))
    for (const source of [...supports, ...contradicts, ...(quote ? [quote.source] : [])])
      if (!Object.hasOwn(sources.sources, source)) yield [message, 'sources', 'evidence', id];
}

/** Things that have nothing to show but their words. A partial language takes from English what it lacks. */
function* missingWords({guide, letters, words}: PackFile): Generator<Finding> {
  const idsOf = (things: readonly {id: string}[] = []) => things.map(({id}) => id);
  const needed: Partial<Record<Collection, readonly string[]>> = {
    heads: idsOf(guide.heads),
    controls: idsOf(guide.controls.filter(({platforms}) => !platforms.length)),
    links: Object.keys(guide.links),
    panels: idsOf(guide.panels),
    messages: guide.messages,
    scope: idsOf(guide.scope),
    faq: idsOf(guide.faq),
    events: idsOf(guide.events),
    letters: idsOf(letters?.letters),
  };
  for (const [language, file] of Object.entries(words))
    if (file.status !== 'partial' || language === 'en')
      for (const [collection, ids] of Object.entries(needed) as [Collection, string[]][])
        for (const id of ids)
          if (!ownProperty(file[collection], id)) yield ['Missing.', 'words', language, collection, id];
}

/**
 * Looks for what could harm the readers of a guide in one file: parts that are not of the shape elements show, things without words,
 * and addresses nobody should be sent to. Everything else is for `checkPack` to say, to authors, and in better sentences. Never
 * throws, whatever the file holds.
 * @returns the problems; none if `json` is a `PackFile` that can be shown.
 */
export function checkSafety(json: unknown): SafetyProblem[] {
  const problems: SafetyProblem[] = [];
  const note = (message: string, ...path: JsonPath) => problems.push({path: formatPath(path), message});
  const fits = packShape(json, [], (path, value) =>
    note(value === undefined ? 'Missing.' : 'Not of the form that a pack has.', ...path),
  );
  if (fits)
    for (const find of [unsafeAddresses, deadReferences, missingWords])
      for (const finding of find(json)) note(...finding);
  return problems;
}
