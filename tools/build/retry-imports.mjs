import {checkFile} from './outputs.mjs';

/**
 * Lets a content file that failed be fetched under another address: `import("./file.js")` becomes `import("./file.js" + _again)`,
 * with the parameter that the lists of files hand in. Content files import nothing, so a second copy does no harm, nor does one of the check.
 */
export const again = () => ({
  name: 'again',
  renderDynamicImport: ({targetModuleId}) =>
    targetModuleId?.endsWith('.json') || targetModuleId?.endsWith(checkFile)
      ? {left: 'import(', right: '+_again)'}
      : null,
});
