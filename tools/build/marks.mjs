/**
 * Marks in the code of a script where a guide and a language are filled in, such as `<%say%|1ej68%>`. The code around them is compiled and
 * minified once for all guides and languages. A mark stands in a string or a template, where a minifier leaves it as it is, and its
 * signs stand nowhere else in code.
 */
import {escaped} from './ascii.mjs';

const [open, between, close] = ['<%', '%|', '%>'];

/**
 * Text of a mark.
 * @param {string} name of the filler.
 * @param {...string} parts handed to it. In a template, each may be a value: `${count}`.
 */
export const mark = (name, ...parts) => open + [name, ...parts].join(between) + close;

/** A mark without others inside, with the quotes around it where it is all of a string or a template. */
const innermost = /(["'`]?)<%((?:(?!<%|%>)[^])+)%>\1/g;

/**
 * Fills in the marks of minified code.
 * @param {string} code
 * @param {Record<string, (...parts: string[]) => {text: string} | {code: string}>} fillers by name. Each is given the code of its parts as
 *   it stands in a string, and gives a text to stand there, or code of a value, in brackets where it is more than one literal.
 * @returns {string} code in ASCII.
 */
export function fillIn(code, fillers) {
  const fill = (_, quote, inside) => {
    const [name, ...parts] = inside.split(between);
    const {text, code: value} = fillers[name](...parts);
    if (text !== undefined) return quote + escaped(text) + quote;
    return quote ? escaped(value) : `\${${escaped(value)}}`;
  };
  const filled = code.replace(innermost, fill);
  return filled === code ? code : fillIn(filled, fillers);
}
