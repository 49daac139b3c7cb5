import {readWord, type Problem, type Reading} from '../../domain/attribute.js';
import {buttonContrast} from './button-contrast.js';

/** Element whose author is told something. */
export interface AuthorHost extends HTMLElement {
  readonly debug: boolean;
  readonly embedded: boolean;
  readonly fromServer: boolean;
  readonly renderRoot: ParentNode;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
  send(name: string, detail: object): boolean;
}

/** Author's page: a developer's machine, a preview, or one that asks for messages. Never guessed. */
function isAuthorsPage(): boolean {
  const {hostname, protocol, search} = location;
  return (
    protocol === 'file:' ||
    /(^|\.)(localhost|local|test)$/.test(hostname) ||
    new URLSearchParams(search).has('wayout-debug')
  );
}

/**
 * Messages for the author of a page: each problem once in the console and once as an event, all of them in `problems`. Readers get
 * the best content there is and never see them.
 */
export class AuthorMessages {
  readonly #host: AuthorHost;
  readonly #told = new Set<string>();
  /** Problems found while loading; they stay until the next load. */
  loading: Problem[] = [];
  /** Problems found while reading attributes; renewed at each update. */
  reading: Problem[] = [];
  /** Problems found by looking at the page, once. */
  #seen: Problem[] | undefined;

  constructor(host: AuthorHost) {
    this.#host = host;
  }

  get problems(): Problem[] {
    return [...this.loading, ...this.reading, ...(this.#seen ?? [])];
  }

  /** True where problems are shown below the element. */
  get watching(): boolean {
    return !this.#host.embedded && (this.#host.debug || isAuthorsPage());
  }

  /** Unwraps the value of a reading and keeps its problems. */
  take<T>({value, problems}: Reading<T>): T {
    this.reading.push(...problems);
    return value;
  }

  /** Reads an attribute that takes one of a few words. @param usual word where it is absent or not known. */
  word<T extends string>(name: string, value: string | null, known: readonly T[], usual: T): T {
    return this.take(readWord(name, value, known, usual)) ?? usual;
  }

  /** Looks at the rendered element, where an author is watching. */
  inspect(): void {
    if (this.#seen || !this.watching) return;
    this.#seen = [];
    if (!this.#host.fromServer && !this.#host.textContent?.trim())
      this.#seen.push({
        code: 'no-fallback',
        message: 'Readers without scripts will see nothing. Paste the full snippet.',
      });
    const button = buttonContrast(this.#host.renderRoot);
    if (button && button.ratio < 4.5)
      this.#seen.push({
        code: 'contrast',
        message: `Button text has a contrast of ${button.ratio.toFixed(1)}:1 (${button.pair}). Readers need 4.5:1.`,
      });
    if (this.#seen.length) void this.#host.updateComplete.then(() => this.#host.requestUpdate());
  }

  /** Tells each new problem. The host around an embedded element tells for it. */
  tell(): void {
    if (this.#host.embedded) return;
    for (const problem of this.problems) {
      if (this.#told.has(problem.message)) continue;
      this.#told.add(problem.message);
      console.warn(`<${this.#host.localName}> ${problem.message}`);
      this.#host.send('problem', {...problem});
    }
  }
}
