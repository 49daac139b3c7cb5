#!/usr/bin/env node
/** Command line `wayout <command>`: this package outside a page. */
import {suggestion, quote} from '../check/problem.js';
import {version} from '../version.js';
import type {Command} from './commands/command.js';
import {UsageError} from './usage-error.js';

/** Commands by name, loaded when called: each needs packages that others do not. */
const commands: Record<string, () => Promise<Command>> = {
  render: async () => (await import('./commands/render.js')).renderCommand,
  check: async () => (await import('./commands/check.js')).checkCommand,
  list: async () => (await import('./commands/list.js')).listCommand,
  translated: async () => (await import('./commands/translated.js')).translatedCommand,
};

const usage = `wayout <command> [options]

  render      Write an element as HTML, text or a snippet
  check       Check the guides of a folder
  list        List guides, languages and review dates
  translated  Mark words as translated from the English ones

wayout <command> --help says more. wayout --version prints ${version}.`;

const wantsHelp = (argument: string | undefined): boolean => argument === '--help' || argument === '-h';

async function run([name, ...args]: readonly string[]): Promise<number> {
  if (name === '--version') return print(version);
  if (name === undefined || wantsHelp(name)) {
    if (name) return print(usage);
    throw new UsageError(usage);
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load)
    throw new UsageError(`${quote(name)} is not a command.${suggestion(name, Object.keys(commands))}`);
  const command = await load();
  return args.some(wantsHelp) ? print(command.help) : command.run(args);
}

function print(text: string): number {
  console.log(text);
  return 0;
}

/**
 * Prints an error as a sentence. Errors of the package itself are thrown on, with their stack.
 * @returns the exit code.
 */
function explain(error: unknown): number {
  const {code, message = ''} = error as NodeJS.ErrnoException;
  const [, missing] = /Cannot find package '([^']+)'/.exec(message) ?? [];
  if (error instanceof UsageError) console.error(message);
  else if (code === 'ERR_MODULE_NOT_FOUND' && missing)
    console.error(`This command needs a package that is not installed: npm install ${missing}`);
  else if (code && /^E[A-Z]+$/.test(code)) console.error(message);
  else throw error;
  return error instanceof UsageError ? error.exitCode : 2;
}

// A reader of the output, such as `head`, may close the pipe before the end.
process.stdout.on('error', ({code}: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));

process.exitCode = await run(process.argv.slice(2)).catch(explain);
