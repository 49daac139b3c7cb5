import {visible} from '../check/characters.js';

// A terminal obeys characters that nobody sees, and file names and arguments may hold any: only what is rendered goes out as it is.

/** Prints a line to standard output. */
export const print = (line: string): void => void process.stdout.write(`${visible(line)}\n`);

/** Prints a line to standard error. */
export const warn = (line: string): void => void process.stderr.write(`${visible(line)}\n`);
