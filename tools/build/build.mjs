/** Builds all outputs of rollup.config.js, as many at a time as there are processors, because minifying runs in processes of its own. */
import {availableParallelism} from 'node:os';
import {rollup} from 'rollup';
import configs from '../../rollup.config.js';
import {writeHashes} from './hashes.mjs';

async function build(waiting) {
  const buildNext = async () => {
    for (let config = waiting.shift(); config; config = waiting.shift()) {
      const bundle = await rollup(config);
      await bundle.write(config.output);
      await bundle.close();
    }
  };
  await Promise.all(Array.from({length: availableParallelism()}, buildNext));
}

const [modules, ...scripts] = configs;
await build(scripts);
// One of the modules holds the hashes of the scripts.
writeHashes();
await build([modules]);
