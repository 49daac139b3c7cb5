import {checkPack, type PackFile} from '../check/pack.js';
import {withAddresses, withEnglish} from '../domain/fill.js';
import type {Words} from '../domain/model/guide.js';
import {loadOnce} from '../domain/load-once.js';
import type {CatalogueEntry} from './catalogue.js';

/** Bytes. Meta's guide with its sources in four languages is a sixth of it. */
const largest = 2_000_000;
/** Problems that an author is told of at once; the rest follows when these are mended, or from the check in a terminal. */
const namedAtMost = 3;
const day = 86_400_000;

/** Why a pack is not used, in a sentence to its author. */
class Refusal extends Error {
  /** @param guide id of the guide it is about, where that is known. */
  constructor(
    message: string,
    readonly guide?: string,
  ) {
    super(message);
  }
}

/**
 * Where the pack may be fetched from. A pack decides which hosts its links lead to, so whoever answers for the page has to answer for
 * the pack, too: another origin could send readers anywhere, any day, and no hash would tell. There is no way to allow it.
 */
function addressOf(src: string, base: string): URL {
  const url = URL.canParse(src, base) ? new URL(src, base) : undefined;
  if (!url) throw new Refusal('It is not an address.');
  // Where a sandbox takes the page its origin, this is "null", and nothing is on the same.
  if (url.origin !== self.origin || !/^https?:$/.test(url.protocol))
    throw new Refusal(`A pack has to be on the same origin as the page, ${self.origin}. Copy it there.`);
  url.hash = '';
  return url;
}

/** A response's text, unless there is more of it than anybody would write. */
async function textOf({body}: Response): Promise<string> {
  const decoder = new TextDecoder();
  const reader = body!.getReader();
  let text = '';
  let size = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > largest) {
      void reader.cancel();
      throw new Refusal(`It is larger than ${largest / 1_000_000} MB.`);
    }
    text += decoder.decode(value, {stream: true});
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal(`It is not JSON: ${(error as Error).message}`);
  }
}

/**
 * The day on which dates are in the future. A reader's clock may be wrong, and it may be tomorrow where the pack was written: what is
 * in the past by any of these is.
 */
function dayAfter({headers}: Response): string {
  const served = Date.parse(headers.get('date') ?? '') || 0;
  return new Date(Math.max(Date.now(), served) + day).toISOString().slice(0, 10);
}

/** The id that a pack gives its guide, as far as anything can be read from it. */
const guideOf = (json: unknown): string | undefined => {
  const id: unknown = (json as Partial<PackFile> | null)?.guide?.id;
  return typeof id === 'string' ? id : undefined;
};

const catalogueEntry = ({guide, linkage, labels, sources, words}: PackFile): CatalogueEntry => {
  const file =
    <T>(json: T) =>
    () =>
      Promise.resolve({default: json});
  const complete = (own: Words & {status: string}) =>
    own.status === 'partial' ? withEnglish(own, words['en']!) : own;
  return {
    guide: file(withAddresses(guide, sources)),
    ...(linkage ? {linkage: file(linkage)} : {}),
    labels: file(labels),
    sources: file(sources),
    words: Object.fromEntries(
      Object.entries(words).map(([language, own]) => [language, file(complete(own) as Words)]),
    ),
  };
};

async function fetchPack(url: URL): Promise<CatalogueEntry> {
  // With this mode the browser refuses redirects to another origin.
  const response = await fetch(url, {mode: 'same-origin', credentials: 'same-origin'}).catch(
    (error: Error) => {
      throw new Refusal(`It could not be fetched: ${error.message}`);
    },
  );
  if (!response.ok) throw new Refusal(`The server answers ${response.status}.`);
  const json = parse(await textOf(response));
  const problems = checkPack('', json, {today: dayAfter(response)});
  if (!problems.length) return catalogueEntry(json as PackFile);
  const named = problems.slice(0, namedAtMost).map(({path, message}) => `${path}${path && ': '}${message}`);
  const more = problems.length - named.length;
  throw new Refusal([...named, ...(more ? [`And ${more} more.`] : [])].join(' '), guideOf(json));
}

/**
 * Fetches a publisher's own pack and checks it. Loaded only where the attribute `src` is: nobody else pays for the check.
 * @returns the address it came from, and what the catalogue has of a guide.
 * @throws with a message for the author, and `guide` where the pack says what it is about. A later call tries again.
 */
export async function readOwnPack(
  src: string,
  base: string,
): Promise<[address: string, entry: CatalogueEntry]> {
  const url = addressOf(src, base);
  return [url.href, await loadOnce(`own ${url.href}`, () => fetchPack(url))];
}
