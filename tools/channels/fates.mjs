/** Fates of mounts in newsrooms’ systems, as test/survival/matrix.test.ts sees them. The embed builder tells editors of them. */

/**
 * Fate of a mount in a system.
 *
 * upgrades: every word and address is there, and a box takes their place where the page has the script;
 * twice: a box came, and its words stayed beside it;
 * readable: every word and address is there, and stays as it is;
 * leaks: what was meant for machines is there as prose;
 * lost: words or addresses are missing;
 * browsers: words are missing from the HTML that feeds, mail and search engines read, though a browser shows a box.
 *
 * Of a frame: it stays, nothing in it may run (dead), or it is gone.
 * @typedef {'upgrades' | 'twice' | 'readable' | 'leaks' | 'lost' | 'browsers' | 'stays' | 'dead' | 'gone'} Fate
 */

/** Mounts in the order of the fates below. The first three are those that editors are given. */
export const mountRows = /** @type {const} */ (['element', 'div', 'link', 'blockquote', 'shadow', 'frame']);

/**
 * Fates by the name of the system, each in its usual configuration.
 * @type {Readonly<Record<string, readonly Fate[]>>}
 */
export const fates = {
  'WordPress, Author': ['readable', 'upgrades', 'upgrades', 'upgrades', 'leaks', 'gone'],
  'WordPress, Administrator': ['upgrades', 'upgrades', 'upgrades', 'upgrades', 'browsers', 'stays'],
  'WordPress, Author, HTML block': ['readable', 'upgrades', 'upgrades', 'upgrades', 'leaks', 'gone'],
  'WordPress, Administrator, HTML block': [
    'upgrades',
    'upgrades',
    'upgrades',
    'upgrades',
    'browsers',
    'stays',
  ],
  'sanitize-html': ['readable', 'readable', 'upgrades', 'readable', 'readable', 'gone'],
  'rehype-sanitize': ['readable', 'readable', 'upgrades', 'readable', 'lost', 'gone'],
  DOMPurify: ['readable', 'upgrades', 'upgrades', 'upgrades', 'lost', 'gone'],
  TinyMCE: ['readable', 'upgrades', 'upgrades', 'upgrades', 'lost', 'dead'],
  'CKEditor 5': ['readable', 'readable', 'upgrades', 'readable', 'leaks', 'gone'],
  'CKEditor 5 that allows all': ['upgrades', 'upgrades', 'upgrades', 'upgrades', 'browsers', 'stays'],
};
