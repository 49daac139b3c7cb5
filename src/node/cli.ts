#!/usr/bin/env node
/** `wayout <command>`: what a newsroom needs of this package outside a page. */
import {suggestion, quote} from '../check/problem.js';
import {version} from '../version.js';
import type {Command} from './commands/command.js';
import {Mistake} from './usage-error.js';

/** Loaded when called: each needs packages that others do not. */
const commands: Record<string, () => Promise<Command>> = {
  render: async () => (await import('./commands/render.js')).render,
  check: async () => (await import('./commands/check.js')).check,
  list: async () => (await import('./commands/list.js')).list,
  translated: async () => (await import('./commands/translated.js')).translated,
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
    throw new Mistake(usage);
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) throw new Mistake(`${quote(name)} is not a command.${suggestion(name, Object.keys(commands))}`);
  const command = await load();
  return args.some(wantsHelp) ? print(command.help) : command.run(args);
}

function print(text: string): number {
  console.log(text);
  return 0;
}

/** What went wrong, in a sentence. Only what is our own fault has a stack. */
function explain(error: unknown): number {
  const {code, message = ''} = error as NodeJS.ErrnoException;
  const [, missing] = /Cannot find package '([^']+)'/.exec(message) ?? [];
  if (error instanceof Mistake) console.error(message);
  else if (code === 'ERR_MODULE_NOT_FOUND' && missing)
    console.error(`This command needs a package that is not installed: npm install ${missing}`);
  else if (code && /^E[A-Z]+$/.test(code)) console.error(message);
  else throw error;
  return error instanceof Mistake ? error.exitCode : 2;
}

// Whoever reads the output, such as `head`, may have enough of it.
process.stdout.on('error', ({code}: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));

process.exitCode = await run(process.argv.slice(2)).catch(explain);
