import {checkSafety, largest, type PackFile} from '../check/safety.js';
import {withAddresses, withAuthorities, withCollections, withEnglish} from '../domain/fill.js';
import type {Finding} from '../domain/attribute.js';
import {loadOnce} from '../domain/load-once.js';
import type {CatalogueEntry} from './catalogue.js';

// Formats of the languages and countries that only such a guide has.
export {intlFormats} from '../locale/intl-formats.js';

/** Problems named at once. The others follow when these are mended, or from the check in a terminal. */
const namedAtMost = 3;
const day = 86_400_000;

/** Content of the file, and the time of the server's clock in milliseconds; 0 where it does not say. */
interface Fetched {
  json: unknown;
  served: number;
}

/** Reason why a guide is not used, in a sentence to its author. */
class Refusal extends Error {
  /** Id of the guide in the file, where that is known. */
  readonly guide?: string | undefined;

  /** @param fetched where the guide could be read, but is not safe. */
  constructor(
    message: string,
    readonly fetched?: Fetched,
  ) {
    super(message);
    this.guide = fetched && guideOf(fetched.json);
  }
}

/**
 * Finds the address of the guide. A guide decides which hosts its links lead to, so whoever answers for the page has to answer for
 * the guide, too: another origin could send readers anywhere, any day, and no hash would tell. There is no way to allow it.
 */
function addressOf(src: string, base: string): URL {
  const url = URL.canParse(src, base) ? new URL(src, base) : undefined;
  if (!url) throw new Refusal('It is not an address.');
  // In a sandbox without `allow-same-origin` the origin is "null", and no address has the same.
  if (url.origin !== self.origin || !/^https?:$/.test(url.protocol))
    throw new Refusal(`A pack has to be on the same origin as the page, ${self.origin}. Copy it there.`);
  url.hash = '';
  return url;
}

/** Reads a response as text, up to the size that anybody would write. */
async function limitedText({body}: Response): Promise<string> {
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

/** Names the first problems of a file in one line. */
function summaryOf(problems: readonly {path: string; message: string}[]): string {
  const named = problems.slice(0, namedAtMost).map(({path, message}) => `${path}${path && ': '}${message}`);
  const more = problems.length - named.length;
  return [...named, ...(more ? [`And ${more} more.`] : [])].join(' ');
}

/** Reads the id of the guide, as far as anything can be read from the file. */
const guideOf = (json: unknown): string | undefined => {
  const id: unknown = (json as Partial<PackFile> | null)?.guide?.id;
  return typeof id === 'string' ? id : undefined;
};

/** Entry for the catalogue. Each language is completed only when it is asked for: a pack may begin a thousand of them. */
const catalogueEntry = ({guide, linkage, letters, labels, sources, words}: PackFile): CatalogueEntry => {
  const file =
    <T>(content: () => T) =>
    () =>
      Promise.resolve({default: content()});
  const english = withCollections(words['en']!);
  return {
    guide: file(() => ({
      ...withAddresses(guide, sources),
      ...(letters ? {letters: withAuthorities(letters, guide, sources)} : {}),
    })),
    ...(linkage ? {linkage: file(() => linkage)} : {}),
    labels: file(() => labels),
    sources: file(() => sources),
    words: Object.fromEntries(
      Object.entries(words).map(([language, each]) => [
        language,
        file(() => (each.status === 'partial' ? withEnglish(each, english) : withCollections(each))),
      ]),
    ),
  };
};

/**
 * Checks a guide as a whole, for its author. A clock may be wrong, and it may be tomorrow where the guide was written: dates count as
 * past if they are by any of these.
 * @returns the sentence for the author, or undefined where nothing is wrong.
 * @throws when the check cannot be fetched; a later call tries again.
 */
async function wholeCheck({json, served}: Fetched): Promise<string | undefined> {
  const {checkInPage} = await loadOnce('check file', (_again) => import('./publisher-check.js'));
  const today = new Date(Math.max(Date.now(), served) + day).toISOString().slice(0, 10);
  const problems = checkInPage(json, today);
  return problems.length ? summaryOf(problems) : undefined;
}

async function fetchGuide(url: URL): Promise<Fetched & {json: PackFile}> {
  // The mode `same-origin` makes the browser refuse redirects to another origin (Fetch standard, “HTTP-redirect fetch”).
  const response = await fetch(url, {mode: 'same-origin', credentials: 'same-origin'}).catch(
    (error: Error) => {
      throw new Refusal(`It could not be fetched: ${error.message}`);
    },
  );
  if (!response.ok) throw new Refusal(`The server answers ${response.status}.`);
  const json = parse(await limitedText(response));
  const served = Date.parse(response.headers.get('date') ?? '') || 0;
  const unsafe = checkSafety(json);
  if (unsafe.length) throw new Refusal(summaryOf(unsafe), {json, served});
  return {json: json as PackFile, served};
}

/**
 * Fetches a publisher's guide and checks that it is safe to show. Loaded only where the attribute `src` is: nobody else pays for it.
 * @param told takes problems that do not keep the guide from readers; false where no author is watching, and the file that checks the
 *   guide as a whole is not fetched.
 * @returns the address it came from, and its entry for the catalogue.
 * @throws with a message for the author, and `guide` where the file says which guide it holds. A later call tries again.
 */
export async function loadGuide(
  src: string,
  base: string,
  told: Finding[] | false,
): Promise<[address: string, entry: CatalogueEntry]> {
  const url = addressOf(src, base);
  const fetching = Promise.resolve(loadOnce(`src ${url.href}`, () => fetchGuide(url)));
  const fetched = await fetching.catch(async (refusal: Refusal) => {
    // An author reads the sentences of the whole check.
    const unsafe = told && refusal.fetched;
    const found = unsafe && (await wholeCheck(unsafe).catch(() => undefined));
    throw found ? new Refusal(found, unsafe) : refusal;
  });
  if (told) {
    const checking = Promise.resolve(loadOnce(`check ${url.href}`, () => wholeCheck(fetched)));
    const found = await checking.then(
      (summary) => summary && `The check finds: ${summary}`,
      ({message}: Error) => `It could not be checked as a whole: ${message}.`,
    );
    if (found) told.push({code: 'src', reason: `src="${src.slice(0, 80)}" is shown. ${found}`});
  }
  return [url.href, catalogueEntry(fetched.json)];
}
