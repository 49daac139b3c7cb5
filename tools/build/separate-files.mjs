import {checkFile} from './outputs.mjs';

/**
 * Leaves what checks a publisher's own pack in a file of its own beside the script: `import()` finds it from the address of the
 * script that calls it, module or not, and no element on the page can pretend to be that. It is a bundle in itself, because a chunk
 * that shares code with `wayout.js` would run that a second time where it was loaded under another address.
 */
export const checkApart = () => ({
  name: 'check-apart',
  resolveId: (source) => (source === './publisher-guide.js' ? {id: `./${checkFile}`, external: true} : null),
});
