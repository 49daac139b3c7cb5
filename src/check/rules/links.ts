import {quote, quoteAll, suggestion} from '../problem.js';
import type {Rule} from '../content.js';
import type {Guide} from '../../domain/model/guide.js';
import {safeUrl} from '../../domain/url.js';

/** Finds a refused form number in a text, and says which form it was. */
export function refusedIn(text: string, refused: Guide['refused']): string | undefined {
  const found = Object.entries(refused).find(([number]) => text.includes(number));
  return found && `holds the refused number ${quote(found[0])}: ${found[1]}`;
}

const parsed = (address: string): URL | undefined => (URL.canParse(address) ? new URL(address) : undefined);

const unreadable = (address: string) =>
  `${quote(address)} is not an address. Expected one such as "https://www.example.org/form".`;

const insecurity = ({protocol}: URL) =>
  protocol === 'https:' ? undefined : `${quote(protocol)} is not allowed in an address. Expected "https:".`;

/** Says why readers may not be sent to an address; undefined if they may. */
function refusal(address: string, {hosts, refused}: Guide): string | undefined {
  const url = parsed(address);
  if (!url) return unreadable(address);
  const insecure = insecurity(url);
  if (insecure) return insecure;
  if (!hosts.includes(url.hostname))
    return `${quote(url.hostname)} is not one of the hosts of this guide.${suggestion(url.hostname, hosts)}`;
  const number = refusedIn(url.href, refused);
  if (number) return `${quote(address)} ${number}. Expected a form that is in use.`;
  if (safeUrl(address, hosts, Object.keys(refused))) return undefined;
  return `${quote(address)} holds a login or a port. Expected an address without, on one of ${quoteAll(hosts)}.`;
}

/** Links go to the guide's own hosts and to no withdrawn form; sources may be anywhere, over a safe connection. */
export const checkLinks: Rule = ({guide, sources}, say) => {
  for (const [id, {url}] of Object.entries(guide.json.links)) {
    const message = refusal(url, guide.json);
    if (message) say(guide, ['links', id, 'url'], message);
  }
  for (const [id, {url}] of Object.entries(sources.json.sources)) {
    if (url === undefined) continue;
    const address = parsed(url);
    const message = address ? insecurity(address) : unreadable(url);
    if (message) say(sources, ['sources', id, 'url'], message);
  }
};
