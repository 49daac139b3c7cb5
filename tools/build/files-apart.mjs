import {dirname, join} from 'node:path';
import {filesApart} from './outputs.mjs';

const files = new Map(
  Object.entries(filesApart).map(([module, file]) => [join(process.cwd(), module), file]),
);

/**
 * Leaves code that few pages need in files of its own beside the script: `import()` finds them from the address of the script that calls
 * it, module or not, and no element on the page can pretend to be that. Each is a bundle in itself, because a chunk that shares code
 * with `wayout.js` would run that a second time where it was loaded under another address.
 */
export const leaveFilesApart = () => ({
  name: 'leave-files-apart',
  resolveId(source, importer) {
    const file = importer && files.get(join(dirname(importer), source.replace(/\.js$/, '.ts')));
    return file ? {id: `./${file}`, external: true} : null;
  },
});
