/**
 * The address, if it may be linked: https, on one of the hosts, without a login in it, and free of refused form numbers.
 * @param hosts without them any host may be linked, as it is for sources.
 * @returns the normalised address, or undefined.
 */
export function safeUrl(
  address: string,
  hosts?: readonly string[],
  refused: Iterable<string> = [],
): string | undefined {
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
  // A digit written as %31 is the same digit to the other site.
  const plain = url.href.replace(/%([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
  return allowed && ![...refused].some((number) => plain.includes(number)) ? url.href : undefined;
}
