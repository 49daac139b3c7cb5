/**
 * Attributes that a link may set. Anyone who can write a comment can write a link, and mostly a block, so none of these brings a
 * stranger's words, addresses or settings into the box: no `src`, which names the content; no `heading`, which is text of any kind under
 * the newsroom's name; no `stale-after`, which hides the age of the facts; no `remember`, `storage-consent` or `share-result`, which are
 * the newsroom's to answer for; no `debug`, which shows its messages to readers. The rest picks from our own words and looks.
 */
export const fromLinks =
  'guide lang region platform heading-level display theme frame device menus view only'.split(' ');

/** Attributes that a block may set, unless the page says that its blocks are the newsroom's own. */
export const fromBlocks = [...fromLinks, 'loading'];

/** Attribute name without hyphens, for `data-` attributes: some versions of WordPress remove data names that hold a hyphen. */
export const flat = (attribute: string): string => attribute.replaceAll('-', '');
