/** Module with the sentences, checks and the box for authors. */
export type AuthorFile = typeof import('./author-view.js');

let page: boolean | undefined;
let file: Promise<AuthorFile | undefined> | undefined;

/** Author's page: a developer's machine, a preview, or one that asks for messages. Never guessed; looked into once. */
export function isAuthorsPage(): boolean {
  const {hostname, protocol, search} = location;
  return (page ??=
    protocol === 'file:' ||
    /(^|\.)(localhost|local|test)$/.test(hostname) ||
    new URLSearchParams(search).has('wayout-debug'));
}

/** Fetches that module once per page; undefined where it does not come: then authors get what readers' pages get. */
export const authorFile = (): Promise<AuthorFile | undefined> =>
  (file ??= import('./author-view.js').catch(() => undefined));
