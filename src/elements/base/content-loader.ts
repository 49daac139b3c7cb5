import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {
  defaultGuide,
  guideIds,
  hasGuide,
  hasSources,
  languagesOf,
  loadPublisherGuide,
  loadPack,
  loadSources,
} from '../../content/load.js';
import {chooseGuide, chooseLanguage, lacking, type Need} from '../../domain/choose.js';
import type {Pack} from '../../domain/model/guide.js';
import type {Sources} from '../../domain/model/sources.js';
import {languageTagAround} from '../../locale/language.js';
import {msgIn, type MsgFn} from '../../locale/message.js';
import {loadStrings, type Strings} from '../../locale/strings.js';
import type {AuthorMessages} from './author-messages.js';
import {takeWords} from './displaced-words.js';

const unreachable = {
  code: 'not-loaded',
  message: 'A file could not be fetched. What was visible stays; it is tried again when the network is back.',
};

const showing = (guide: string | undefined) => `Showing ${guide ? `"${guide}"` : 'what is inside the tag'}.`;

/** Guide in one language, as it arrives. */
export interface Loaded {
  loaded: Pack;
  /** Id of the guide, or address of a publisher's own. */
  packId: string;
  language: string;
  sources: Sources | undefined;
  msg: MsgFn;
}

/** Element that a guide is loaded for. */
export interface LoaderHost extends HTMLElement, ReactiveControllerHost {
  readonly guide: string | null;
  readonly src: string | null;
  readonly fromServer: boolean;
  readonly loaded: Pack | undefined;
  readonly packId: string;
  sources: Sources | undefined;
  opened: ReadonlySet<string>;
  beforeFirstRender(): void;
}

/** Class of such an element. */
export interface LoaderHostClass {
  readonly needs: Need | undefined;
  readonly showsSources: boolean;
  readonly panelsShowSources: boolean;
}

/**
 * Loads an element's guide in its language, when it connects and when one of the two changes, and its sources when a reader opens them.
 * A failed fetch is tried again when the element reconnects and when the network returns; the slotted fallback is visible meanwhile.
 */
export class ContentLoader implements ReactiveController {
  readonly #host: LoaderHost;
  readonly #author: AuthorMessages;
  /** Token of the latest load: an earlier one that ends later changes nothing. */
  #latest = {};
  /** Panels that were open when sources were last asked for. */
  #asked: ReadonlySet<string> | undefined;
  #disconnected = new AbortController();

  constructor(host: LoaderHost, author: AuthorMessages) {
    this.#host = host;
    this.#author = author;
    host.addController(this);
  }

  hostConnected(): void {
    this.reload();
  }

  hostDisconnected(): void {
    this.#disconnected.abort();
  }

  /** Asks for sources when a panel that shows them is open, whoever opened it; after a failure not before another one opens. */
  hostUpdate(): void {
    const {loaded, sources, opened} = this.#host;
    if (!loaded || sources || opened === this.#asked) return;
    this.#asked = opened;
    if (this.#class.panelsShowSources ? opened.size : opened.has('sources')) void this.#loadSources();
  }

  /** Loads what the attributes ask for now. */
  reload(): void {
    this.#disconnected.abort();
    this.#disconnected = new AbortController();
    takeWords(this.#host);
    void this.#load();
  }

  async #load(): Promise<void> {
    const latest = (this.#latest = {});
    this.#author.loading = [];
    const guide = this.#host.src == null ? this.#guide() : await this.#publishersGuide(latest);
    if (this.#latest !== latest) return;
    const language = guide && this.#language(guide);
    try {
      const [loaded, strings, sources] = guide ? await this.#fetch(guide, language!) : [];
      if (this.#latest !== latest) return;
      const problem = loaded && lacking(loaded, this.#class.needs, `. ${showing(undefined)}`);
      if (problem) this.#author.loading.push(problem);
      else if (loaded) {
        this.#host.beforeFirstRender();
        const arrived = {loaded, packId: guide!, language: language!, sources, msg: msgIn(strings)};
        Object.assign(this.#host, arrived satisfies Loaded);
        this.#asked = undefined;
      }
    } catch {
      if (this.#latest === latest) this.#retryOnline();
    }
    this.#host.requestUpdate();
  }

  get #class(): LoaderHostClass {
    return this.#host.constructor as unknown as LoaderHostClass;
  }

  /** Fetches side by side. Sentences without their sources are better than none, but words with buttons in English are not. */
  #fetch(guide: string, language: string): Promise<[Pack, Strings | undefined, Sources | undefined]> {
    const {showsSources, panelsShowSources} = this.#class;
    // Paper shows closed panels, too.
    const atOnce = showsSources || (panelsShowSources && hasSources(guide));
    const sources = atOnce
      ? Promise.resolve(loadSources(guide, showsSources)).catch(() => undefined)
      : undefined;
    return Promise.all([loadPack(guide, language), loadStrings(language), sources]);
  }

  /** Loads the sources of the guide that is shown. Where they do not come their panel closes, and other panels do without. */
  async #loadSources(): Promise<void> {
    const {packId} = this.#host;
    try {
      const sources = await loadSources(packId, this.#class.showsSources);
      if (packId === this.#host.packId) this.#host.sources = sources;
    } catch {
      this.#retryOnline();
      this.#asked = this.#host.opened = new Set([...this.#host.opened].filter((id) => id !== 'sources'));
    }
  }

  /**
   * Loads the publisher's own guide. Where it cannot be used readers get the bundled one, if that is the guide which the pack, or the
   * attribute `guide`, is about; else the slotted fallback is nearer to what was meant.
   */
  async #publishersGuide(latest: object): Promise<string | undefined> {
    const src = String(this.#host.src);
    try {
      return await loadPublisherGuide(src, this.#host.baseURI, this.#author.watching && this.#author.loading);
    } catch (error) {
      if (this.#latest !== latest) return undefined;
      const {message, guide: about} = error as Error & {guide?: string};
      const guide = this.#guide(about);
      this.#author.loading.push({
        code: 'src',
        message: `src="${src.slice(0, 80)}" is not used. ${message.replace(/\.?$/, '.')} ${showing(guide)}`,
      });
      return guide;
    }
  }

  /** Chooses the guide. A misspelt one becomes the first one where nothing inside the tag could be shown instead. */
  #guide(about?: string): string | undefined {
    const known = guideIds();
    const asked = this.#host.guide == null ? about : String(this.#host.guide);
    if (asked !== undefined && hasGuide(asked)) return asked;
    const fallback = this.#host.childElementCount || this.#host.fromServer ? undefined : known[0];
    const {value, problems} = chooseGuide(asked, known, defaultGuide, showing(fallback));
    this.#author.loading.push(...problems);
    return value ?? fallback;
  }

  #language(guide: string): string {
    const known = languagesOf(guide);
    const {value, problems} = chooseLanguage(languageTagAround(this.#host, known), known);
    this.#author.loading.push(...problems);
    return value;
  }

  #retryOnline(): void {
    this.#author.loading = [...new Set([...this.#author.loading, unreachable])];
    window.addEventListener('online', () => void this.#load(), {
      once: true,
      signal: this.#disconnected.signal,
    });
  }
}
