// Content comes to elements through this room alone.
export {loadLetters} from '../../content/load.js';
