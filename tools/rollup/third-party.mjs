import {existsSync, readFileSync} from 'node:fs';

/** Writes the licences of the packages a bundle really holds next to it, each text once. */
export const thirdParty = () => ({
  name: 'third-party',
  generateBundle(_options, bundle) {
    const packages = new Map();
    for (const {modules = {}} of Object.values(bundle))
      for (const id of Object.keys(modules)) {
        const [folder, name] = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id) ?? [];
        if (folder) packages.set(name, folder);
      }
    const licences = new Map();
    for (const [name, folder] of [...packages].sort()) {
      const file = `${folder}/LICENSE`;
      if (!existsSync(file)) this.error(`${name} has no LICENSE file`);
      const text = readFileSync(file, 'utf8').trim();
      licences.set(text, [...(licences.get(text) ?? []), name]);
    }
    const source = [...licences].map(([text, names]) => `${names.join(', ')}\n\n${text}\n`).join('\n\n');
    this.emitFile({
      type: 'asset',
      fileName: 'THIRD-PARTY.txt',
      source: `The scripts in this folder contain parts of:\n\n${source}`,
    });
  },
});
