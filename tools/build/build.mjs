/** Builds all outputs of rollup.config.js, as many at a time as there are processors, because minifying runs in processes of its own. */
import {availableParallelism} from 'node:os';
import {rollup} from 'rollup';
import configs from '../../rollup.config.js';

const waiting = [...configs];

async function buildNext() {
  for (let config = waiting.shift(); config; config = waiting.shift()) {
    const bundle = await rollup(config);
    await bundle.write(config.output);
    await bundle.close();
  }
}

await Promise.all(Array.from({length: availableParallelism()}, buildNext));
