import {briefly, readWord, type Finding, type Problem, type Reading} from '../../domain/attribute.js';
import {authorFile, isAuthorsPage} from './author-file.js';

/** Element whose author is told something. */
export interface AuthorHost extends HTMLElement {
  readonly debug: boolean;
  readonly embedded: boolean;
  readonly hasWords: boolean;
  send(name: string, detail: object): boolean;
}

/**
 * Messages for the author of a page: each problem once in the console and once as an event, all of them in `problems`. Readers get
 * the best content there is and never see them. On authors' pages they wait for the file with the sentences.
 */
export class AuthorMessages {
  readonly #host: AuthorHost;
  readonly #told = new Set<string>();
  /** Problems found while loading; they stay until the next load. */
  loading: Finding[] = [];
  /** Problems found while reading attributes; renewed at each update. */
  reading: Finding[] = [];
  /** Problems found by looking at the page, once. */
  #seen: Finding[] | undefined;
  /** Code that only authors need, once it is there. */
  #file: Awaited<ReturnType<typeof authorFile>>;

  constructor(host: AuthorHost) {
    this.#host = host;
  }

  get findings(): Finding[] {
    return [...this.loading, ...this.reading, ...(this.#seen ?? [])];
  }

  get problems(): Problem[] {
    return this.findings.map((finding) => (this.#file?.problemOf ?? briefly)(finding));
  }

  /** True where problems are shown below the element. */
  get watching(): boolean {
    return !this.#host.embedded && (this.#host.debug || isAuthorsPage());
  }

  /** Unwraps the value of a reading and keeps its problems. */
  take<T>({value, findings}: Reading<T>): T {
    this.reading.push(...findings);
    return value;
  }

  /**
   * Reads an attribute that takes one of a few words.
   * @param usual word where it is absent or not known.
   * @param chosen the reader's choice, which comes first where it is known.
   */
  word<T extends string>(
    name: string,
    value: string | null,
    known: readonly T[],
    usual: T,
    chosen?: string,
  ): T {
    const written = this.take(readWord(name, value, known, usual));
    return known.find((word) => word === chosen) ?? written ?? usual;
  }

  /**
   * Tells each new problem, and shows all where an author is watching. The host around an embedded element tells for it.
   * @param shown true where the element has rendered its words, and can be looked at.
   */
  async tell(shown: boolean): Promise<void> {
    const host = this.#host;
    if (host.embedded) return;
    if (this.watching) this.#file ??= await authorFile();
    if (this.watching && shown) this.#seen ??= this.#file?.look(host, host.hasWords);
    const {findings, problems} = this;
    for (const [index, problem] of problems.entries()) {
      const {message: brief} = briefly(findings[index]!);
      if (this.#told.has(brief)) continue;
      this.#told.add(brief);
      console.warn(`<${host.localName}> ${problem.message}`);
      host.send('problem', problem);
    }
    this.#file?.show(host, this.watching ? problems : []);
  }
}
