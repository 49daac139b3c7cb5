/**
 * What a link may set. Whoever can write a comment can write a link, so none of these brings words, addresses or settings of theirs
 * into the box: no `src`, which names the content; no `heading`, which is text of any kind under the newsroom's name; no
 * `stale-after`, which hides the age of the facts; no `remember`, `storage-consent` or `share-result`, which are the newsroom's to
 * answer for; no `debug`, which shows its messages to readers. What is left picks from our own words and looks.
 */
export const fromLinks =
  'guide lang region platform heading-level display theme frame device menus view only'.split(' ');

/** Single words for attributes with a hyphen: some versions of WordPress take other names of data away. */
export const flat = (attribute: string): string => attribute.replaceAll('-', '');
