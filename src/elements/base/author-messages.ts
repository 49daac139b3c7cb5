import type {Problem, Reading} from '../../domain/attribute.js';
import {buttonContrast} from './button-contrast.js';
import type {WayoutElement} from './wayout-element.js';

/** Whether messages for authors are shown: on a developer's machine, in a preview, or when asked for. Never guessed. */
function isAuthorsPage(): boolean {
  const {hostname, protocol, search} = location;
  return (
    protocol === 'file:' ||
    /(^|\.)(localhost|local|test)$/.test(hostname) ||
    new URLSearchParams(search).has('wayout-debug')
  );
}

/**
 * What authors are told: each problem once in the console and once as an event, all of them in `problems`. Readers get
 * the best content there is and never see this.
 */
export class Author {
  readonly #host: WayoutElement;
  readonly #told = new Set<string>();
  /** Found while loading; they stay until the next load. */
  loading: Problem[] = [];
  /** Found while reading attributes; renewed at each update. */
  reading: Problem[] = [];
  /** Found by looking at the page, once. */
  #seen: Problem[] | undefined;

  constructor(host: WayoutElement) {
    this.#host = host;
  }

  get problems(): Problem[] {
    return [...this.loading, ...this.reading, ...(this.#seen ?? [])];
  }

  /** Whether problems are shown below the element. */
  get watching(): boolean {
    return !this.#host.nested && (this.#host.debug || isAuthorsPage());
  }

  /** The value of a reading; what was wrong with it is kept for the author. */
  take<T>({value, problems}: Reading<T>): T {
    this.reading.push(...problems);
    return value;
  }

  /** Looks at what the element shows, where an author is watching. */
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

  tell(): void {
    // What holds a nested element tells for it.
    if (this.#host.nested) return;
    for (const problem of this.problems) {
      if (this.#told.has(problem.message)) continue;
      this.#told.add(problem.message);
      console.warn(`<${this.#host.localName}> ${problem.message}`);
      this.#host.send('problem', {...problem});
    }
  }
}
