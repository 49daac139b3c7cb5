/** Further walks, for `npm run spoken`. */
import {elementNames} from '../../src/node/render.js';
import {compareWalks, names} from './walks.js';

compareWalks(names.filter((name) => !elementNames.includes(name)));
