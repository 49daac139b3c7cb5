import type {Guide} from './model/guide.js';

/** Address that passed `safeUrl`. Plain text is not assignable to it, so the compiler watches over the links of templates. */
export type SafeUrl = `https://${string}`;

/**
 * Address that readers may be sent to: https, on one of the hosts, without a login or port, and free of refused form numbers.
 * @param hosts allow-list of the guide; without it any host passes, as for sources.
 * @param refused numbers of withdrawn forms.
 * @returns the normalised address, or undefined.
 */
export function safeUrl(
  address: string,
  hosts?: readonly string[],
  refused: Iterable<string> = [],
): SafeUrl | undefined {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return undefined;
  }
  const allowed =
    url.protocol === 'https:' &&
    !url.port &&
    !url.username &&
    !url.password &&
    (hosts?.includes(url.host) ?? true);
  // Percent-encoding: the other site reads %31 as the same digit.
  const plain = url.href.replace(/%([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
  return allowed && ![...refused].some((number) => plain.includes(number))
    ? (url.href as SafeUrl)
    : undefined;
}

/** Address of a guide's link, if readers may be sent there. */
export const linkUrl = ({links, hosts, refused}: Guide, id: string): SafeUrl | undefined =>
  safeUrl(links[id]?.url ?? '', hosts, Object.keys(refused));

/**
 * Address of the publisher's that readers may be sent to: from the root of the page's own origin, such as `/evidence/`, to write an email
 * to (`mailto:`), or as `safeUrl` takes one. A second slash would begin another host, as would a backslash or white space (URL Standard,
 * “relative slash state”).
 * @param subject place of a mistake, added as the parameter `subject`, which emails have, too: guide, revision, language and sentence.
 *   None of them holds a character that means something in a query.
 */
export function publisherUrl(address: string, subject?: readonly (string | number)[]): SafeUrl | undefined {
  const url = /^(mailto:|\/(?![/\\\s]))/.test(address) ? (address as SafeUrl) : safeUrl(address);
  return url && subject
    ? (`${url}${url.includes('?') ? '&' : '?'}subject=${subject.join()}` as SafeUrl)
    : url;
}

/**
 * Parts of a query that are the reader's, not the article's: parameters of trackers, and those named after what identifies people;
 * values with an `@`, or with 16 letters and digits in a row, as tokens have.
 */
const readers =
  /(?<=[?&])(_|at_|cmp|gaa_|igsh|mc_|mtm_|pk_|ref|si=|trk|uid|utm_|wt_|xtor|[^=?&#]*(auth(?!or)|braid|campaign|clid|mail|sess|subscri|token|user)|[^?&#]*(@|%40|(?=[a-z]{0,15}\d)(?=\d{0,15}[a-z])[a-z\d]{16}))[^?&#]*&?/gi;

/**
 * Web address without what is the reader's, without a login, session ids in its path (`;jsessionid=…`), and a fragment that is no route.
 * @returns undefined where it is none.
 */
function withoutReader(address: string): string | undefined {
  if (!/^\s*https?:/.test(address) || !URL.canParse(address)) return undefined;
  const {origin, pathname, search, hash} = new URL(address);
  // Routers write `#/article` or `#!/article`, and a place in it behind another `#`.
  const [route = ''] = /^#!?\/[^#]*/.exec(hash) ?? [];
  return (
    origin +
    pathname.replace(/;[^/]*/g, '') +
    (search + route).replace(readers, '').replace(/[?&](?=#|$)/g, '')
  );
}

/**
 * Address that an article is passed on by: the one that its page names, else the page's own, both without what is the reader's.
 * @param page address of the page.
 * @param canonical addresses that the page says are its own (`rel=canonical`). They do not count where they differ, are relative, or are
 *   those of a home page, as where a template has one for all pages; nor where the page's own has a route in its fragment.
 * @returns undefined where there is none, as in `about:srcdoc`, `blob:` or `file:`.
 */
export function articleUrl(page: string, canonical: readonly string[]): string | undefined {
  const own = withoutReader(page);
  const [named, ...others] = new Set(canonical.map(withoutReader));
  return !named || others.length || /\/\/[^/]+\/$/.test(named) || own?.includes('#') ? own : named;
}
