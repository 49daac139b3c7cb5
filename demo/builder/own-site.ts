/** Reading a page of the site that serves the builder. It runs in the worker: the page’s own policy lets it ask nobody. */

/** Kinds of texts, by what the server has to call them. */
const kinds = {page: /^(text\/html|application\/xhtml\+xml)\b/, sheet: /^text\/css\b/} as const;

/**
 * Reads a text of this site as a reader without a login gets it.
 * @param address whole.
 * @throws with a sentence for people where there is none, or it is elsewhere.
 */
export async function readOwn(address: string, kind: keyof typeof kinds): Promise<string> {
  const {href, origin} = new URL(address);
  if (origin !== self.location.origin)
    throw new Error(`${origin} is another site, which this page does not ask. Paste the HTML instead.`);
  let response: Response;
  try {
    response = await fetch(href, {mode: 'same-origin', credentials: 'omit'});
  } catch {
    throw new Error(
      `${href} cannot be read: the server did not answer, leads to another site, or has a policy against it. Paste the HTML instead.`,
    );
  }
  if (!response.ok) throw new Error(`The server answers ${response.status} for ${href}.`);
  if (!kinds[kind].test(response.headers.get('Content-Type') ?? ''))
    throw new Error(`${href} is no ${kind === 'page' ? 'HTML page' : 'style sheet'}.`);
  return response.text();
}
