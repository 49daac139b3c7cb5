/** Builds all outputs of rollup.config.js side by side: minifying runs in threads of its own, which should never wait. */
import {rollup} from 'rollup';
import configs from '../../rollup.config.js';
import {writeHashes} from './hashes.mjs';

const build = (waiting) =>
  Promise.all(
    waiting.map(async (config) => {
      const bundle = await rollup(config);
      await bundle.write(config.output);
      await bundle.close();
    }),
  );

const [modules, nodeBundle, ...scripts] = configs;
await build([modules, ...scripts]);
// The bundle for Node holds the hashes of the scripts.
writeHashes();
await build([nodeBundle]);
