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
