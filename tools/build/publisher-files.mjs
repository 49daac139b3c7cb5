import {publisherFiles} from './outputs.mjs';

/**
 * Leaves the code for a publisher's guide in files of their own beside the script: `import()` finds them from the address of the
 * script that calls it, module or not, and no element on the page can pretend to be that. Each is a bundle in itself, because a chunk
 * that shares code with `wayout.js` would run that a second time where it was loaded under another address.
 */
export const publisherFilesApart = () => ({
  name: 'publisher-files-apart',
  resolveId(source, importer) {
    const file = importer && publisherFiles[/^\.\/([\w-]+)\.js$/.exec(source)?.[1]];
    return file ? {id: `./${file}`, external: true} : null;
  },
});
