/**
 * The script tag. Tags that are in the page already upgrade while the script runs and ask for their words at once, side
 * by side; nothing has to be fetched ahead of them. A script that runs once more, as articles that are added to a page bring
 * it along, looks for what was added.
 */
import {mount} from './define.js';

/** Now, when all is parsed, and when all is loaded, so that other scripts of ours had their turn. Nothing is observed. */
function look(): void {
  try {
    mount(document);
    if (document.readyState !== 'complete') document.addEventListener('readystatechange', look, {once: true});
  } catch {
    // An element of the page can take the name of any of these. What is there stays.
  }
}

look();
