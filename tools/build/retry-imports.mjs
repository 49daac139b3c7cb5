import {mark} from './marks.mjs';
import {publisherFiles, sourcesFile} from './outputs.mjs';

const retried = ['.json', ...Object.values(publisherFiles), sourcesFile(mark('guide'))];

/**
 * Lets a file that failed be fetched under another address: `import("./file.js")` becomes `import("./file.js" + _again)`, with the
 * parameter that `loadOnce` hands in. Such files import nothing that is loaded already, so a second copy does no harm.
 */
export const retryImports = () => ({
  name: 'retry-imports',
  renderDynamicImport: ({targetModuleId}) =>
    retried.some((name) => targetModuleId?.endsWith(name)) ? {left: 'import(', right: '+_again)'} : null,
});
