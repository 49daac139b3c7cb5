import type {Body} from '../../domain/model/guide.js';
import {suggestion, quote} from '../problem.js';
import {ownProperty} from '../shape.js';
import type {Rule} from '../content.js';

/** A body is named once, by a page of its own, and somewhere readers are sent to it. */
export const checkBodies: Rule = ({guide, sources, subjects}, say) => {
  const {bodies = []} = guide.json;
  const ids = new Set<string>();
  let latest: Body | undefined;
  const countries = new Set<string>();
  for (const [i, body] of bodies.entries()) {
    const {id, country, kind, source} = body;
    if (ids.has(id)) say(guide, ['bodies', i, 'id'], `${quote(id)} is the id of another body already.`);
    ids.add(id);
    if (country !== latest?.country && countries.has(country))
      say(guide, ['bodies', i], `Expected next to the other bodies of ${quote(country)}: they share a line.`);
    countries.add(country);
    latest = body;
    if (source === undefined) continue;
    const page = ownProperty(sources.json.sources, source);
    const path = ['bodies', i, 'source'];
    if (!page)
      say(
        guide,
        path,
        `${quote(source)} is not a source.${suggestion(source, Object.keys(sources.json.sources))}`,
      );
    else if (page.type !== kind || !page.url)
      say(
        guide,
        path,
        `${quote(source)} is no page of such a body. Expected its own, with its address, or none.`,
      );
  }

  const senders = [...subjects.items, ...subjects.faq].filter(({entity}) => entity.bodies);
  if (bodies.length && !senders.length)
    say(guide, ['bodies'], 'Nothing sends readers there. Expected "bodies" where they are told to complain.');
  for (const {path} of senders)
    if (!bodies.length) say(guide, [...path, 'bodies'], 'This guide has no "bodies".');
};
