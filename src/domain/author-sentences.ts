/** Sentences about problems. Readers' scripts do not hold this module: authors' pages fetch it, and the command imports it. */
import {briefly, type Finding, type Problem} from './attribute.js';
import {nearest} from './suggest.js';

/** Sentences of failures that no attribute is the cause of, by code. */
const failures: Record<string, string> = {
  'not-loaded':
    'A file could not be fetched. What was visible stays; it is tried again when the network is back.',
  broken: 'Its content cannot be shown, or this page changes it. Showing what is inside the tag.',
  unclosed:
    'What is inside seems to be part of the article and stays visible below. HTML has no self-closing tags: write <wayout-…></wayout-…>.',
  'no-fallback': 'Readers without scripts will see nothing. Paste the full snippet.',
};

const list = (words: readonly string[]): string => words.join(', ');

/** Predicate of the sentence: the rule that the text breaks. */
function fault({code, text, known, bounds, dropped, reason}: Finding): string {
  if (known) {
    const meant = nearest(text!, known);
    return `is not known.${meant ? ` Did you mean "${meant}"?` : ''}`;
  }
  if (bounds) {
    const {min, max} = bounds;
    return `is not a whole number from ${min}${max === Infinity ? '' : ` to ${max}`}.`;
  }
  if (dropped) return 'cannot be read.';
  return reason === undefined
    ? `has no ${code.slice('no-'.length)} in its content.`
    : `is not used. ${reason.replace(/\.?$/, '.')}`;
}

/** Sentence about the consequence. */
function consequence(finding: Finding): string {
  const {using, showing, dropped} = finding;
  if (dropped) return 'It is left out.';
  if (using !== undefined) return `Using ${JSON.stringify(using)}.`;
  if (!('showing' in finding)) return 'What is there stays.';
  if (typeof showing === 'string') return `Showing "${showing}".`;
  return `Showing ${showing ? list(showing) || 'all' : 'what is inside the tag'}.`;
}

/**
 * Makes the sentences for an author: the text that is wrong, the word that was probably meant, the consequence, and all known words.
 * @param instead sentence about the consequence, where the caller does something else than an element.
 */
export function problemOf(finding: Finding, instead = consequence(finding)): Problem {
  const {code, text, known} = finding;
  const failure = failures[code];
  if (failure !== undefined) return {code, message: failure};
  // The sentence of another file is whole where no text of an attribute comes before it.
  if (text === undefined) return briefly(finding);
  const {message: subject} = briefly({code: code.startsWith('no-') ? 'guide' : code, text});
  const parts = [subject, fault(finding), instead, ...(known ? [`Known: ${list(known)}.`] : [])];
  return {code, message: parts.join(' ')};
}
