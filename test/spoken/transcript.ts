/** Transcripts: what is done in a walk, each time with what is heard then. */
import type {Utterance} from './session.js';

/** An act and what is heard then; a heading has nothing to hear. */
export interface Passage {
  line: string;
  heard?: string[];
}

const silence = ['(silence)'];

/** Orca says on its own when keys are for fields, sooner or later than what has the focus. */
const modes = /^(Focus mode|Browse mode|Fokusmodus|Fokus-Modus|Stöbern-Modus)\.?$/i;

/**
 * Utterances as lines. Live regions speak for themselves, whenever their words have settled: they come last, in the order of the
 * alphabet, so that nothing depends on the moment.
 */
export function linesOf(heard: readonly Utterance[], language: string): string[] {
  const lines = heard.map(({text, live, lang}) => {
    const other = lang && lang !== language ? `[${lang}] ` : '';
    return `${live ? '(live) ' : ''}${other}${text.trim().replace(/\s+/g, ' ')}`;
  });
  const isLive = (line: string) => line.startsWith('(live) ');
  const said = lines.filter((line) => !isLive(line) && !modes.test(line));
  const all = [...said, ...lines.filter(isLive).sort()];
  return all.length ? all : silence;
}

export const isSilence = (lines: readonly string[]): boolean => lines.join() === silence.join();

/** A transcript as it is kept in a file. */
export const written = (passages: readonly Passage[]): string =>
  passages
    .map(({line, heard}) =>
      (heard ? [`> ${line}`, ...heard.map((each) => `  ${each}`)] : ['', line]).join('\n'),
    )
    .join('\n')
    .concat('\n');

/** Reads what `written` wrote. */
export const passagesIn = (text: string): Passage[] =>
  text
    .split(/\n+(?=[>#] )/)
    .filter((part) => part.trim())
    .map((part) => {
      const [line, ...heard] = part.trimEnd().split('\n');
      return line!.startsWith('> ')
        ? {line: line!.slice(2), heard: heard.map((each) => each.trim())}
        : {line: line!};
    });
