/** Packages of Debian that tests read, unpacked without being installed. */
import {execFileSync} from 'node:child_process';
import {mkdirSync, readdirSync, renameSync, rmSync} from 'node:fs';
import {join} from 'node:path';

/** Runs a command in view. */
export const run = (command, args, options) => {
  console.log(`> ${command} ${args.join(' ')}`);
  execFileSync(command, args, {stdio: ['ignore', 'inherit', 'inherit'], timeout: 300_000, ...options});
};

/**
 * Downloads a package and unpacks it into a folder.
 * @param {string} name of the package
 * @param {string} folder that it gets for itself
 */
export function unpack(name, folder) {
  const fresh = `${folder}.new`;
  rmSync(fresh, {recursive: true, force: true});
  mkdirSync(fresh, {recursive: true});
  run('apt-get', ['download', '-qq', name], {cwd: fresh});
  const [file] = readdirSync(fresh).filter((each) => each.endsWith('.deb'));
  run('dpkg-deb', ['-x', file, '.'], {cwd: fresh});
  rmSync(join(fresh, file));
  rmSync(folder, {recursive: true, force: true});
  // An interrupted download leaves no folder that looks complete.
  renameSync(fresh, folder);
}
