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
import {textOf} from '../../domain/attribute.js';
import {chooseGuide, chooseLanguage, lacking, type Need} from '../../domain/choose.js';
import {isPromise, whenAll, type Coming} from '../../domain/load-once.js';
import type {Pack} from '../../domain/model/guide.js';
import type {Sources} from '../../domain/model/sources.js';
import {languageTagAround} from '../../locale/language.js';
import {msgIn, type MsgFn} from '../../locale/message.js';
import {loadStrings} from '../../locale/strings.js';
import type {AuthorMessages} from './author-messages.js';

const unreachable = {code: 'not-loaded'};

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
  readonly hasWords: boolean;
  readonly loaded: Pack | undefined;
  readonly packId: string;
  sources: Sources | undefined;
  opened: ReadonlySet<string>;
  beforeFirstRender(): void;
  attach(): void;
}

/** Class of such an element. */
export interface LoaderHostClass {
  readonly needs: Need | undefined;
  readonly showsSources: boolean;
  readonly panelsShowSources: boolean;
}

/**
 * Loads an element's guide in its language, when the reader is near and when one of the two changes, and its sources when a reader opens
 * them. A failed fetch is tried again when the element reconnects and when the network returns; the slotted fallback is visible meanwhile.
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
    void this.#load();
  }

  async #load(): Promise<void> {
    const latest = (this.#latest = {});
    this.#author.loading = [];
    const src = textOf(this.#host.src);
    const guide = src === undefined ? this.#guide() : await this.#publishersGuide(src, latest);
    if (this.#latest !== latest) return;
    try {
      const arrived = guide && (await this.#fetch(guide));
      // An element that left meanwhile loads anew when it returns.
      if (this.#latest !== latest || !this.#host.isConnected) return;
      const finding = arrived && lacking(arrived.loaded, this.#class.needs);
      if (finding) this.#author.loading.push(finding);
      else if (arrived) {
        this.#host.beforeFirstRender();
        // Boxes whose words come together are all measured before the first of them is written.
        await Promise.resolve();
        if (this.#latest !== latest) return;
        this.#take(arrived);
      }
    } catch {
      if (this.#latest === latest) this.#retryOnline();
    }
    // Without words there is nothing to render but messages: what is inside the tag stays as it is.
    if (this.#host.loaded || this.#author.watching) this.#host.attach();
    else this.#author.tell(false).catch(() => undefined);
    this.#host.requestUpdate();
  }

  /**
   * Takes the words at once, where they are there: in the script, or for another box of the page. Paper does not wait for a promise,
   * if a script of the page calls `print()`.
   */
  loadNow(): void {
    const told = this.#author.loading;
    this.#author.loading = [];
    const guide = textOf(this.#host.src) === undefined ? this.#guide() : undefined;
    const arrived = guide && this.#fetch(guide);
    // The load under way, or the one that failed, has told what is wrong.
    if (!arrived || isPromise(arrived) || lacking(arrived.loaded, this.#class.needs))
      return void (this.#author.loading = told);
    this.#latest = {};
    this.#host.beforeFirstRender();
    this.#take(arrived);
    this.#host.attach();
  }

  #take(arrived: Loaded): void {
    Object.assign(this.#host, arrived);
    this.#asked = undefined;
  }

  get #class(): LoaderHostClass {
    return this.#host.constructor as unknown as LoaderHostClass;
  }

  /** Fetches side by side. Sentences without their sources are better than none, but words with buttons in English are not. */
  #fetch(packId: string): Coming<Loaded> {
    const {showsSources, panelsShowSources} = this.#class;
    const language = this.#language(packId);
    // Paper shows closed panels, too.
    const atOnce = showsSources || (panelsShowSources && hasSources(packId));
    const coming = atOnce ? loadSources(packId, showsSources) : undefined;
    return whenAll(
      [
        loadPack(packId, language),
        loadStrings(language),
        isPromise(coming) ? coming.catch(() => undefined) : coming,
      ] as const,
      ([loaded, strings, sources]) => ({
        loaded,
        packId,
        language,
        sources,
        msg: msgIn(strings, loaded.words.interface),
      }),
    );
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
  async #publishersGuide(src: string, latest: object): Promise<string | undefined> {
    try {
      return await loadPublisherGuide(src, this.#host.baseURI, this.#author.watching && this.#author.loading);
    } catch (error) {
      if (this.#latest !== latest) return undefined;
      const {message: reason, guide: about} = error as Error & {guide?: string};
      const showing = this.#guide(about);
      this.#author.loading.push({code: 'src', text: src, reason, showing});
      return showing;
    }
  }

  /** Chooses the guide. A misspelt one becomes the first one where nothing inside the tag could be shown instead. */
  #guide(about?: string): string | undefined {
    const known = guideIds();
    const asked = textOf(this.#host.guide) ?? about;
    if (asked !== undefined && hasGuide(asked)) return asked;
    const fallback = this.#host.hasWords ? undefined : known[0];
    const {value, findings} = chooseGuide(asked, known, defaultGuide, fallback);
    this.#author.loading.push(...findings);
    return value;
  }

  #language(guide: string): string {
    const known = languagesOf(guide);
    const {value, findings} = chooseLanguage(languageTagAround(this.#host, known), known);
    this.#author.loading.push(...findings);
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
