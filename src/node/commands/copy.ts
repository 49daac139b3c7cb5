import {defaultGuide} from '../../content/load.js';
import {channels, usualBase, type Channel} from '../channel-addresses.js';
import {readBase, scriptTag} from '../channels.js';
import {chooseOneFiles, known, readScripts, type OneFile} from '../copy/choose.js';
import {lay, write, type Laid} from '../copy/write.js';
import {print, warn} from '../print.js';
import {scriptHashes} from '../script-hashes.js';
import {UsageError} from '../usage-error.js';
import {readArguments, type Command} from './command.js';

const list = {type: 'string', multiple: true} as const;
const options = {
  base: {type: 'string'},
  element: list,
  frames: {type: 'boolean'},
  guide: list,
  lang: list,
} as const;

/** Names in an option, which may come several times and hold several. */
function namesOf(given: unknown): string[] | undefined {
  const names = ([given ?? []].flat() as string[]).flatMap((text) => text.split(/[\s,]+/)).filter(Boolean);
  return names.length ? names.map((name) => name.replace(/^wayout-/, '')) : undefined;
}

/** Scripts that readers' pages name: the others are fetched by these. */
const isEntry = (file: string): boolean =>
  file === 'wayout.js' || chooseOneFiles({}).some((script) => script.file === file);

/** Lines on what was written, and on files of others that no longer fit. */
function report({path, channel, files, fresh, before}: Laid, there: readonly string[]): void {
  const version = channels.pinned;
  const replaced =
    before !== undefined && before !== version ? `; version ${version} in place of ${before}` : '';
  print(`${path}: ${fresh.length} written, ${files.size - fresh.length} unchanged${replaced}`);
  const stale = there.filter((name) => fresh.some((file) => name.startsWith(`${file}.`)));
  if (stale.length) warn(`${path}: Made of a file that was replaced, so make anew: ${stale.join(' ')}`);
  const left = there.filter((name) => /\.html$/.test(name) && !files.has(name));
  if (channel === 'current' && left.length)
    warn(`${path}: These frame pages keep their words; --frames writes them anew: ${left.join(' ')}`);
}

const headlines: Readonly<Record<Channel, string>> = {
  pinned: 'Pinned: articles keep the words of this version.',
  current: 'Current: articles get the words of the version that was copied last.',
};

export const copyCommand: Command = {
  summary: 'Lay out the scripts for a server',
  help: `wayout copy <folder> [--element names] [--lang languages] [--guide names] [--base address] [--frames]

Copies scripts to a folder that your server shows, in two channels, and prints the script tag for each:

  <folder>/${channels.pinned}/  Pinned: the tag has the hash of the file, and files here are never replaced
  <folder>/current/  Current: the tag has no hash, and each copy replaces the files, so that old articles get corrected facts

With them come the files that they fetch, the loader, the licences and sri.json, which has all hashes.
All scripts in current are brought to this version, also those that are not named now.

  --element names    Whose scripts: ${known('element').join(' ')}; all and whole hold every element
  --lang languages   Languages: ${known('language').join(' ')}
  --guide names      Guides: ${known('guide').join(' ')}. Without it ${defaultGuide}
                     Several names stand in quotation marks, or the option stands again. Without an option: all, of every guide
  --base address     Where the server shows the folder, such as https://www.example.org/wayout. Without it: ${usualBase}
  --frames           For systems that take nothing but a frame or an address: a page with the box for each element and language, and
                     its oEmbed response. Needs --base with the whole address

Exit code: 0, 2 for wrong usage, and where something is in the way: then nothing is written.`,
  async run(args) {
    const {positionals, values} = readArguments(args, options, 1);
    const [folder] = positionals;
    if (!folder)
      throw new UsageError('Which folder? Such as: wayout copy public/wayout --element steps --lang en');
    const {element, lang, guide, base: given, frames: withFrames} = values;
    const named = {elements: namesOf(element), languages: namesOf(lang), guides: namesOf(guide)};
    const everything = !Object.values(named).some(Boolean);
    const choice = everything ? named : {...named, guides: named.guides ?? [defaultGuide]};
    const chosen = chooseOneFiles(choice);
    if (withFrames && given === undefined)
      throw new UsageError(
        'Frame pages and oEmbed responses name whole addresses. Say where the server shows the folder: --base https://…',
      );
    const base = given === undefined ? usualBase : readBase(String(given), Boolean(withFrames));
    const framed = chosen.filter(({element: name}) => name !== 'all' && name !== 'whole');
    const frames = withFrames ? await import('../copy/frames.js') : undefined;
    if (frames && !framed.length)
      throw new UsageError('Frame pages are made for single elements. Name one with --element.');

    const names = [
      ...(everything ? Object.keys(scriptHashes).filter((file) => file.endsWith('.js')) : []),
      ...chosen.map(({file}) => file),
      ...(frames?.scriptsForFrames(framed) ?? []),
    ];
    const scripts = names.filter(isEntry).filter((file, index, all) => all.indexOf(file) === index);
    const laidOut: [Laid, readonly string[]][] = [];
    for (const channel of Object.keys(channels) as Channel[]) {
      let there: readonly string[] = [];
      const laid = await lay(folder, channel, async (found) => {
        there = found;
        const older = found.filter((name) => name.endsWith('.js') && Object.hasOwn(scriptHashes, name));
        const files = await readScripts([...names, ...older]);
        const pages = await frames?.framesFor(framed, channel, base);
        return new Map([...files, ...(pages ?? [])]);
      });
      laidOut.push([laid, there]);
    }
    // Nothing is written before all is known to fit.
    for (const [laid, there] of laidOut) {
      await write(laid);
      report(laid, there);
    }
    for (const channel of Object.keys(channels) as Channel[]) {
      print(`\n${headlines[channel]}`);
      for (const file of scripts) print(scriptTag(channel, file, base));
      for (const script of frames ? framed : ([] as OneFile[]))
        print(frames!.frameAddress(channel, script, base));
    }
    return 0;
  },
};
