/** Builds all outputs of rollup.config.js side by side: minifying runs in threads of its own, which should never wait. */
import {rollup} from 'rollup';
import configs from '../../rollup.config.js';

await Promise.all(
  configs.map(async (config) => {
    const bundle = await rollup(config);
    await bundle.write(config.output);
    await bundle.close();
  }),
);
