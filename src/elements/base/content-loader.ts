import type {ReactiveController} from 'lit';
import {
  defaultGuide,
  guideIds,
  hasGuide,
  languagesOf,
  loadPublisherGuide,
  loadPack,
  loadSources,
} from '../../content/load.js';
import {unknownWord, type Problem} from '../../domain/attribute.js';
import type {Sources} from '../../domain/model/sources.js';
import type {Pack} from '../../domain/model/guide.js';
import {languageOf} from '../../locale/language.js';
import {msgIn} from '../../locale/message.js';
import {loadStrings, type Strings} from '../../locale/strings.js';
import type {Author} from './author-messages.js';
import {takeWords} from './displaced-words.js';
import type {WayoutElement} from './wayout-element.js';

const unreachable = {
  code: 'not-loaded',
  message: 'A file could not be fetched. What was visible stays; it is tried again when the network is back.',
};

const lacking = (guide: string, what: string): Problem => ({
  code: `no-${what}`,
  message: `guide="${guide}" has no ${what} in its content. Showing what is inside the tag.`,
});

const showing = (guide: string | undefined) => `Showing ${guide ? `"${guide}"` : 'what is inside the tag'}.`;

/**
 * Fetches an element's guide in its language, when it connects and when one of the two changes. What fails is tried
 * again when it reconnects and when the network returns; the element shows its children meanwhile.
 */
export class Loader implements ReactiveController {
  readonly #host: WayoutElement;
  readonly #author: Author;
  #wanted = {};
  #away = new AbortController();

  constructor(host: WayoutElement, author: Author) {
    this.#host = host;
    this.#author = author;
    host.addController(this);
  }

  hostConnected(): void {
    this.#away.abort();
    this.#away = new AbortController();
    takeWords(this.#host);
    void this.#load();
  }

  hostDisconnected(): void {
    this.#away.abort();
  }

  async #load(): Promise<void> {
    const wanted = (this.#wanted = {});
    this.#author.loading = [];
    const guide = this.#host.src == null ? this.#guide() : await this.#own(wanted);
    if (this.#wanted !== wanted) return;
    const language = guide && this.#language(guide);
    try {
      const [pack, strings, sources] = guide ? await this.#fetch(guide, language!) : [];
      if (this.#wanted !== wanted) return;
      const {needs} = this.#kind;
      if (pack && needs && !(needs in pack || needs in pack.guide))
        this.#author.loading.push(lacking(pack.guide.id, needs));
      else if (pack) {
        this.#host.prepare();
        Object.assign(this.#host, {pack, key: guide, language, sources, msg: msgIn(strings)});
        // The reader opened them in the language before.
        if (!sources && this.#host.opened.has('sources')) void this.loadSources();
      }
    } catch {
      if (this.#wanted === wanted) this.#tryLater();
    }
    this.#host.requestUpdate();
  }

  get #kind(): typeof WayoutElement {
    return this.#host.constructor as typeof WayoutElement;
  }

  /** Side by side. Sentences without their sources are better than none, but words with buttons in English are not. */
  #fetch(guide: string, language: string): Promise<[Pack, Strings | undefined, Sources | undefined]> {
    const sources = this.#kind.showsSources ? loadSources(guide).catch(() => undefined) : undefined;
    return Promise.all([loadPack(guide, language), loadStrings(language), sources]);
  }

  async loadSources(): Promise<void> {
    const {pack, key} = this.#host;
    try {
      this.#host.sources = pack && (await loadSources(key));
    } catch {
      this.#author.loading = [unreachable];
      this.#host.opened = new Set([...this.#host.opened].filter((id) => id !== 'sources'));
    }
  }

  /**
   * The publisher's own guide. Where it cannot be used readers get the one that comes with the script; but not another one than the
   * pack, or the attribute `guide`, says it is about: then what is inside the tag is nearer to what was meant.
   */
  async #own(wanted: object): Promise<string | undefined> {
    const src = String(this.#host.src);
    try {
      return await loadPublisherGuide(src, this.#host.baseURI, this.#author.watching && this.#author.loading);
    } catch (error) {
      if (this.#wanted !== wanted) return undefined;
      const {message, guide: about} = error as Error & {guide?: string};
      const guide = this.#guide(about);
      this.#author.loading.push({
        code: 'src',
        message: `src="${src.slice(0, 80)}" is not used. ${message.replace(/\.?$/, '.')} ${showing(guide)}`,
      });
      return guide;
    }
  }

  /** The guide asked for. A misspelt one with nothing inside the tag to show instead becomes the default one. */
  #guide(usual = defaultGuide): string | undefined {
    const known = guideIds();
    const asked = String(this.#host.guide ?? usual);
    if (hasGuide(asked)) return asked;
    const instead = this.#host.childElementCount || this.#host.fromServer ? undefined : known[0];
    this.#author.loading.push(unknownWord('guide', asked, known, showing(instead)));
    return instead;
  }

  #language(guide: string): string {
    const known = languagesOf(guide);
    const {tag, language} = languageOf(this.#host, known);
    if (language) return language;
    const fallback = known.includes('en') ? 'en' : known[0]!;
    if (tag) this.#author.loading.push(unknownWord('lang', tag, known, `Showing "${fallback}".`));
    return fallback;
  }

  #tryLater(): void {
    this.#author.loading.push(unreachable);
    window.addEventListener('online', () => void this.#load(), {once: true, signal: this.#away.signal});
  }
}
