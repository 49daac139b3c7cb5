import type {Body} from '../../domain/model/guide.js';
import {suggestion, quote} from '../problem.js';
import {ownProperty} from '../shape.js';
import type {GuideContent, Rule} from '../content.js';

/** Says what is wrong with a page of a body; undefined where it is one. */
function faultIn(
  source: string,
  kind: Body['kind'],
  {sources}: GuideContent['sources']['json'],
): string | undefined {
  const page = ownProperty(sources, source);
  if (!page) return `${quote(source)} is not a source.${suggestion(source, Object.keys(sources))}`;
  return page.type === kind && page.url
    ? undefined
    : `${quote(source)} is no page of such a body. Expected its own, with its address, or none.`;
}

/** A body is named once, by a page of its own, and somewhere readers are sent to it. */
export const checkBodies: Rule = ({guide, sources, subjects}, say) => {
  const {bodies = []} = guide.json;
  const ids = new Set<string>();
  let latest: Body | undefined;
  const countries = new Set<string>();
  for (const [i, body] of bodies.entries()) {
    const {id, country, kind} = body;
    if (ids.has(id)) say(guide, ['bodies', i, 'id'], `${quote(id)} is the id of another body already.`);
    ids.add(id);
    if (country !== latest?.country && countries.has(country))
      say(guide, ['bodies', i], `Expected next to the other bodies of ${quote(country)}: they share a line.`);
    countries.add(country);
    latest = body;
    for (const field of ['source', 'complaints'] as const) {
      const id = body[field];
      const fault = id === undefined ? undefined : faultIn(id, kind, sources.json);
      if (fault) say(guide, ['bodies', i, field], fault);
    }
  }

  const senders = [...subjects.items, ...subjects.faq].filter(({entity}) => entity.bodies);
  if (bodies.some(({unlisted}) => !unlisted) && !senders.length)
    say(guide, ['bodies'], 'Nothing sends readers there. Expected "bodies" where they are told to complain.');
  for (const {path} of senders)
    if (!bodies.length) say(guide, [...path, 'bodies'], 'This guide has no "bodies".');
};
