#!/usr/bin/env node
/** Command line `wayout <command>`: this package outside a page. */
import {debuglog} from 'node:util';
import {suggestion, quote} from '../check/problem.js';
import {version} from '../version.js';
import type {Command} from './commands/command.js';
import {isFileError, reasonOf} from './file-errors.js';
import {print, warn} from './print.js';
import {UsageError} from './usage-error.js';

/** Commands by name, loaded when called: each needs code that others do not. */
const commands: Record<string, () => Promise<Command>> = {
  render: async () => (await import('./commands/render.js')).renderCommand,
  copy: async () => (await import('./commands/copy.js')).copyCommand,
  check: async () => (await import('./commands/check.js')).checkCommand,
  list: async () => (await import('./commands/list.js')).listCommand,
  evidence: async () => (await import('./commands/evidence.js')).evidenceCommand,
  changes: async () => (await import('./commands/changes.js')).changesCommand,
  recorded: async () => (await import('./commands/recorded.js')).recordedCommand,
  translated: async () => (await import('./commands/translated.js')).translatedCommand,
  audit: async () => (await import('./commands/audit.js')).auditCommand,
};

const usage = `wayout <command> [options]

  render      Write an element as HTML, text or a snippet
  copy        Lay out the scripts for a server
  check       Check the guides of a folder
  list        List guides, languages and review dates
  evidence    Write every sentence with its sources as pages
  changes     Say in sentences how one version of content differs from another
  recorded    Record changed facts under a change and its reason
  translated  Mark words as translated from the English ones
  audit       Find pasted words of old days in a site’s HTML

wayout <command> --help says more. wayout --version prints ${version}.

Exit codes: 0 all is well, 1 problems in content or pages, 2 wrong usage, or a file or output that cannot be used, 3 a mistake of
wayout itself; with NODE_DEBUG=wayout it shows where.`;

const wantsHelp = (argument: string | undefined): boolean => argument === '--help' || argument === '-h';

async function run([name, ...args]: readonly string[]): Promise<number> {
  if (name === '--version') return say(version);
  if (name === undefined || wantsHelp(name)) {
    if (name) return say(usage);
    throw new UsageError(usage);
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load)
    throw new UsageError(`${quote(name)} is not a command.${suggestion(name, Object.keys(commands))}`);
  const command = await load();
  return args.some(wantsHelp) ? say(command.help) : command.run(args);
}

function say(text: string): number {
  print(text);
  return 0;
}

/** Prints an error as a sentence. @returns the exit code. */
function explain(error: unknown): number {
  const {message, path, stack = ''} = Object(error) as Partial<NodeJS.ErrnoException>;
  if (error instanceof UsageError) {
    warn(error.message);
    return error.exitCode;
  }
  if (isFileError(error)) warn(`${path === undefined ? '' : `${path}: `}${reasonOf(error)}.`);
  else {
    warn(`This is a mistake of wayout, not of yours; please report it: ${message ?? String(error)}`);
    debuglog('wayout')(stack);
    return 3;
  }
  return 2;
}

// A reader of the output, such as `head`, may close the pipe before the end.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') warn(`The output cannot be written. ${reasonOf(error)}.`);
  process.exit(error.code === 'EPIPE' ? 0 : 2);
});
// The exit code is still learnt by somebody who stops reading the sentences.
process.stderr.on('error', () => {});

process.exitCode = await run(process.argv.slice(2)).catch(explain);
