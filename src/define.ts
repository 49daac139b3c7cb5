import {elements} from './elements/index.js';
import {canShow} from './embed/probe.js';
import {version} from './version.js';

export {mount} from './embed/mounts.js';
// Types of tags and events, which registering brings into the page.
export type * from './index.js';

/**
 * Registers each tag that is free, when this module is imported. A copy of the library that was faster stays: two would fight over the
 * same elements. A copy of another version says so in the console, once, and does nothing else.
 */
function define(): void {
  let isTold = false;
  for (const [tag, element] of Object.entries(elements)) {
    const first = customElements.get(tag) as {version?: string} | undefined;
    if (!first) customElements.define(tag, element);
    else if (first.version !== version && !isTold) {
      isTold = true;
      console.info(
        `wayout ${version}: version ${first.version ?? 'unknown'} is already on this page and stays.`,
      );
    }
  }
}

try {
  if (!canShow()) throw new Error();
  define();
} catch {
  // Node imports the module, too, to render a page that holds the tags.
  if (globalThis.document)
    console.info(
      'wayout: light-dark() is not known here, or a security policy lacks the Trusted Types policy "wayout". What is inside the tags stays.',
    );
}
