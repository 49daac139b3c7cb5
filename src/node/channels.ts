import {quote} from '../check/problem.js';
import {version} from '../version.js';
import {addressIn, channels, type Channel} from './channel-addresses.js';
import {scriptHashes} from './script-hashes.js';
import {UsageError} from './usage-error.js';

/** Tests for the universal script, the one that is a module: run as another it would give its names to the page. */
export const isModule = (script: string): boolean => /(^|\/)wayout\.js([?#]|$)/.test(script);

/** Tag of a script, as an editor or a theme takes it. */
export function scriptTag(channel: Channel, file: string, base?: string): string {
  const kind = isModule(file) ? ' type="module"' : ' async';
  const pin = channel === 'pinned' ? ` integrity="${scriptHashes[file]}" crossorigin="anonymous"` : '';
  const src = addressIn(channel, file, base).replaceAll('&', '&amp;');
  return `<script src="${src}"${pin}${kind}></script>`;
}

/** Address that browsers and this command read alike: of the web, without a login, a query or a fragment. */
function isBase({protocol, username, password, search, hash}: URL): boolean {
  return /^https?:$/.test(protocol) && ![username, password, search, hash].some(Boolean);
}

/**
 * Reads the address of the folder that holds both channels.
 * @param whole refuses an address without its host.
 * @returns the address with a slash at its end.
 * @throws UsageError for an address that would differ from page to page, run code, hold a login, or be none of a folder.
 */
export function readBase(address: string, whole = false): string {
  const isWhole = URL.canParse(address);
  const isPath = !whole && /^\/(?!\/)/.test(address);
  const url = new URL(isWhole || isPath ? address : 'about:blank', 'https://www.example.org');
  if (!isBase(url))
    throw new UsageError(
      `${quote(address)} is no address of a folder. Expected ${whole ? '' : '"/wayout", or '}a whole one without a login, a query or a fragment, such as "https://www.example.org/wayout".`,
    );
  return (isWhole ? url.href : url.pathname).replace(/\/*$/, '/');
}

/** Result of looking for a hash: none where none belongs there, and a sentence where one is missing or may do harm. */
export interface Integrity {
  hash?: string;
  problem?: string;
}

/**
 * Finds the hash for a script's address.
 * @param wanted true or false as the caller said; undefined to follow the address: none in `current`, whose files change.
 */
export function integrityOf(script: string, wanted: boolean | undefined): Integrity {
  const [file = '', folder = ''] = new URL(script, 'https://www.example.org/').pathname.split('/').reverse();
  if (wanted === false || (wanted === undefined && folder === channels.current)) return {};
  const without = 'The script is written without integrity.';
  if (/^v?\d+\.\d+\.\d+/.test(folder) && folder.replace(/^v/, '') !== version)
    return {
      problem: `${quote(script)} is of version ${folder.replace(/^v/, '')}, whose hashes this package, version ${version}, does not know. ${without}`,
    };
  const hash = Object.hasOwn(scriptHashes, file) ? scriptHashes[file]! : undefined;
  if (hash === undefined)
    return {
      problem: Object.keys(scriptHashes).length
        ? `${quote(file)} is no script of this package, so its hash is not known. ${without}`
        : `No hash is known before the scripts are built: npm run build. ${without}`,
    };
  if (wanted || folder.replace(/^v/, '') === version) return {hash};
  return {
    hash,
    problem: `${quote(script)} has a hash and names no version: a newer file at this address would be refused, and readers would see the pasted words. Pinned scripts are at ${addressIn('pinned', file)}, those that change at ${addressIn('current', file)}. With integrity asked for, this is not said.`,
  };
}
