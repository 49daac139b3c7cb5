/**
 * Entry of the script tag. Tags that are in the page already upgrade while the script runs and ask for their words at once, side by
 * side; nothing has to be fetched ahead of them. A script whose tag is added once more, as articles added to a page bring it along, mounts the
 * blocks and links that were added.
 */
import {mount} from './define.js';

/**
 * Mounts now, when the page is parsed, and when it is loaded, so that other scripts of ours had their turn. Elements
 * of the page can replace members of the document (DOM clobbering); then the slotted fallback stays.
 */
function mountAll(): void {
  try {
    mount(document);
    if (document.readyState !== 'complete')
      document.addEventListener('readystatechange', mountAll, {once: true});
  } catch {
    // Readers keep the words that are there.
  }
}

mountAll();

try {
  // A module runs once for each address. Tags that name it again load it at once, which is all that tells of them (HTML Standard,
  // “fetch a single module script”). Classic scripts run again, and would each leave a listener.
  if (!document.currentScript)
    document.addEventListener(
      'load',
      ({target}) => /wayout/.test((target as HTMLScriptElement).src) && mountAll(),
      true,
    );
} catch {
  // Readers keep the words that are there.
}
