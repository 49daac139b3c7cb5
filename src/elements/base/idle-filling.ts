import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {everyPanel, type Panels} from './panels.js';

/** Element with closed panels that the browser's search has to find. */
interface IdleFillingHost extends HTMLElement, ReactiveControllerHost {
  readonly renderRoot: ParentNode;
  readonly loaded: object | undefined;
  readonly filled: Panels;
  /** Renders these closed panels at once, all without the argument. */
  fill(panels?: Panels): void;
}

/** Number of closed panels that are filled at a time. */
const slice = 4;

/** Milliseconds of an idle period that filling leaves to the page. */
const spare = 5;

/** Elements with closed panels that are not rendered yet. */
const unfilled = new Set<IdleFillingHost>();
/** Ends the listeners; undefined while there are none. */
let listening: AbortController | undefined;
let isIdleAwaited = false;

function forget(host: IdleFillingHost): void {
  unfilled.delete(host);
  if (unfilled.size) return;
  listening?.abort();
  listening = undefined;
}

/** Renders some of the closed panels. @returns false where none is left. */
function fillSome(host: IdleFillingHost): boolean {
  const closed = [...host.renderRoot.querySelectorAll('[hidden=until-found]')];
  const next = closed.flatMap(({id}) => (host.filled.has(id) ? [] : id)).slice(0, slice);
  host.fill(next.length ? new Set([...(host.filled as Set<string>), ...next]) : everyPanel);
  return next.length > 0;
}

/** Fills boxes in the window in slices, while the browser is idle. */
function fillWhenIdle(): void {
  if (isIdleAwaited) return;
  isIdleAwaited = true;
  try {
    requestIdleCallback((deadline) => {
      isIdleAwaited = false;
      for (const host of unfilled) {
        const {top, bottom} = host.getBoundingClientRect();
        if (bottom < 0 || top > innerHeight) continue;
        while (fillSome(host)) if (deadline.timeRemaining() < spare) return fillWhenIdle();
        forget(host);
      }
    });
  } catch {
    // The page replaced what tells of idle periods: panels wait until they are opened.
  }
}

/**
 * Fills the closed panels of an element before a reader can search for what is in them. Readers who open the browser's search press a key,
 * or take the focus from the page; before any act they cannot have done so.
 */
export class IdleFilling implements ReactiveController {
  readonly #host: IdleFillingHost;

  constructor(host: IdleFillingHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    forget(this.#host);
  }

  /** Without the search, or without idle periods, closed panels wait until they are opened. */
  hostUpdate(): void {
    const host = this.#host;
    // An update that was asked for before the element left comes after.
    if (!host.isConnected || !host.loaded || host.filled === everyPanel) return;
    if (!('onbeforematch' in host) || typeof requestIdleCallback !== 'function') return;
    unfilled.add(host);
    if (listening) return;
    listening = new AbortController();
    for (const act of ['scroll', 'keydown', 'pointerdown', 'blur'])
      addEventListener(act, fillWhenIdle, {capture: true, passive: true, signal: listening.signal});
  }
}
