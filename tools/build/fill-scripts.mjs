import {readdirSync} from 'node:fs';
import {contentOf} from './content.mjs';
import {stringsOf} from './inline-strings.mjs';
import {fillIn} from './marks.mjs';

const quoted = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;

/**
 * Writes one script per guide and language in place of the code that they share. Their content is text, so that nothing is parsed before
 * a box asks for it.
 * @param {typeof import('./outputs.mjs').oneFiles} scripts
 */
export const fillScripts = (scripts) => ({
  name: 'fill-scripts',
  buildStart() {
    for (const folder of ['content', 'src/locale/generated'])
      for (const file of readdirSync(folder, {recursive: true}))
        if (file.endsWith('.json')) this.addWatchFile(`${folder}/${file}`);
  },
  generateBundle(_options, bundle) {
    const [[name, {code}]] = Object.entries(bundle);
    delete bundle[name];
    for (const script of scripts) {
      const {file, guide} = script;
      const source = fillIn(code, {
        ...stringsOf(script),
        guide: () => ({text: guide}),
        content: (path) => ({
          code: quoted(JSON.stringify(contentOf(`content/${guide}/${path}`, {...script, packed: true}))),
        }),
      });
      this.emitFile({type: 'asset', fileName: file, source});
    }
  },
});
