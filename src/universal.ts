/** Entry of `wayout.js`, the script for every guide and language. It is a module, from which code of the page can import `mount`. */
import './auto.js';

export {mount} from './define.js';
