import {execFile, execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {promisify} from 'node:util';

const run = promisify(execFile);

interface Locked {
  dependencies?: Record<string, string>;
}
const {packages} = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Locked>;
};

/** Packages that come with one, itself included, by the lock file. */
function closure(name: string, known = new Set<string>()): Set<string> {
  if (known.has(name)) return known;
  known.add(name);
  for (const each of Object.keys(packages[`node_modules/${name}`]?.dependencies ?? {})) closure(each, known);
  return known;
}

/** Project that installed the package as npm would publish it, without a network. */
export interface Project {
  folder: string;
  manifest: {
    dependencies: Record<string, string>;
    exports: Record<string, string | Record<string, string>>;
    alias: Record<string, string>;
  };
  /** Packages beside ours. */
  brought: readonly string[];
  /** Runs Node there. @returns what it prints, on both outputs. */
  node: (...args: string[]) => Promise<string>;
  remove: () => void;
}

/** Packs the package, and unpacks it into an empty project beside the packages that it depends on. */
export function install(): Project {
  const folder = mkdtempSync(join(tmpdir(), 'wayout-project-'));
  const pack = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  ) as [{filename: string}];
  execFileSync('tar', ['-xzf', pack[0].filename], {cwd: folder});
  const home = join(folder, 'node_modules/wayout');
  mkdirSync(dirname(home));
  cpSync(join(folder, 'package'), home, {recursive: true});
  const manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as Project['manifest'];
  const brought = [
    ...new Set(Object.keys(manifest.dependencies).flatMap((name) => [...closure(name)])),
  ].sort();
  for (const name of brought) {
    const target = join(folder, 'node_modules', name);
    mkdirSync(dirname(target), {recursive: true});
    symlinkSync(join(process.cwd(), 'node_modules', name), target);
  }
  return {
    folder,
    manifest,
    brought,
    node: async (...args) => {
      const {stdout, stderr} = await run(process.execPath, args, {cwd: folder, maxBuffer: 1e7});
      return stdout + stderr;
    },
    remove: () => rmSync(folder, {recursive: true, force: true}),
  };
}
