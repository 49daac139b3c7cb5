import license from 'rollup-plugin-license';

/**
 * Writes the licences of packages beside the files that hold parts of them.
 * @param {string} folder of dist.
 * @param {string} files name for them in the text.
 * @param {string} allowed licences, as an SPDX expression; any other ends the build.
 */
export const thirdParty = (folder, files, allowed) =>
  license({
    thirdParty: {
      allow: {test: allowed, failOnUnlicensed: true, failOnViolation: true},
      output: {
        file: `dist/${folder}/THIRD-PARTY.txt`,
        template: (packages) =>
          [
            `The ${files} in this folder contain parts of:`,
            ...packages
              .sort((a, b) => (a.name < b.name ? -1 : 1))
              .map(({name, version, licenseText}) => `${name} ${version}\n\n${licenseText}`),
          ].join('\n\n\n'),
      },
    },
  });
