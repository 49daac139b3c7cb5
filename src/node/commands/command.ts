import {parseArgs, type ParseArgsConfig} from 'node:util';
import {formatProblem, suggestion, quote, type ContentProblem} from '../../check/problem.js';
import {warn} from '../print.js';
import {UsageError} from '../usage-error.js';

/** Command `wayout <name>`. */
export interface Command {
  /** Purpose in a few words. */
  summary: string;
  /** Text for `--help`. */
  help: string;
  /** @returns the exit code, as `wayout --help` lists them. @throws UsageError. */
  run: (args: readonly string[]) => Promise<number>;
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** Arguments after the name of a command. */
export interface Given {
  values: Readonly<Record<string, string | boolean | undefined>>;
  positionals: readonly string[];
}

/**
 * Reads the arguments of a command.
 * @param most greatest number of arguments besides the options.
 * @throws UsageError for an option that is not known, or that lacks its value.
 */
export function readArguments(args: readonly string[], options: Options, most: number): Given {
  const known = Object.keys(options);
  const config = {args: [...args], options, allowPositionals: true} as const;
  const {tokens} = parseArgs({...config, strict: false, tokens: true});
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const {name, rawName, value, inlineValue} = token;
    const plain = name.replace(/^no-/, '');
    const option = options[name] ?? (options[plain]?.type === 'boolean' ? options[plain] : undefined);
    if (!option) throw new UsageError(`${quote(rawName)} is not an option.${suggestion(name, known)}`);
    if (option.type === 'string' && value === undefined) throw new UsageError(`${rawName} needs a value.`);
    if (!inlineValue && value?.startsWith('-'))
      throw new UsageError(
        `${rawName} needs a value. One that begins with a hyphen: ${rawName}=${quote(value)}.`,
      );
    if (option.type === 'boolean' && value !== undefined) throw new UsageError(`${rawName} takes no value.`);
  }
  const {values, positionals} = parseArgs({...config, strict: true, allowNegative: true});
  if (positionals.length > most)
    throw new UsageError(`${quote(positionals[most]!)} is one too many. See --help.`);
  return {values: values as Given['values'], positionals};
}

/** Prints problems to standard error, each with its place. @returns the exit code. */
export function tell(problems: readonly ContentProblem[]): number {
  for (const problem of problems) warn(formatProblem(problem));
  return problems.length ? 1 : 0;
}
