/** Events by name, with their details. All bubble and cross shadow roots; only `wayout-open` can be cancelled. */
export interface WayoutEventMap {
  'wayout-ready': CustomEvent<{element: string; guide: string; version: string; lang: string}>;
  'wayout-view': CustomEvent<{what: 'network' | 'device' | 'panel' | 'filter'}>;
  'wayout-step': CustomEvent<{step: string; done: boolean}>;
  'wayout-done': CustomEvent<{guide: string}>;
  'wayout-answered': CustomEvent<{question: string}>;
  'wayout-result': CustomEvent<{complete: true; objections?: number}>;
  'wayout-open': CustomEvent<{form: string; host: string}>;
  'wayout-copy': CustomEvent<{what: string}>;
  'wayout-stale': CustomEvent<{days: number; oldest: 'links' | 'steps' | 'background'}>;
  'wayout-problem': CustomEvent<{code: string; message: string}>;
}

/* eslint-disable @typescript-eslint/no-empty-object-type */
declare global {
  interface HTMLElementEventMap extends WayoutEventMap {}
  interface DocumentEventMap extends WayoutEventMap {}
  interface WindowEventMap extends WayoutEventMap {}
}
