/**
 * Walks as files: what a page holds, and what a reader does there.
 *
 * A walk begins with lines such as `box: <wayout-steps></wayout-steps>`:
 * - `box` is what stands between two paragraphs of an article;
 * - `language` of page and screen reader, `en` without it;
 * - `browser`, `chromium` without it, or `firefox`;
 * - `fragment` of the page's address.
 *
 * Each line after it is a step:
 * - `Tab`, `shift+h x3`: keys by their names in X, and how often;
 * - `Tab until "Copy link"`: a key, pressed until the words are heard; only the last time is written;
 * - `type photos`: letters into a field;
 * - `read on`: Orca's command to read from here to the end;
 * - `wait`: what is said though nothing is done, in three seconds;
 * - `# Tabs`: a heading of the transcript.
 *
 * Down reads line by line, and fonts and width decide where a line ends: it is pressed only where arrow keys choose, after `Insert+a`, with
 * which Orca leaves the keys to a field.
 */
import type {Engine} from './session.js';

export type Step =
  | {does: 'head'; line: string}
  | {does: 'wait'; line: string}
  | {does: 'type'; line: string; text: string}
  | {does: 'press'; line: string; key: string; until?: string};

export interface Walk {
  box: string;
  language: string;
  browser: Engine;
  fragment: string;
  steps: Step[];
}

const setting = /^(box|language|browser|fragment): (.+)$/;

/** Key with which Orca reads on, on keyboards with a keypad. */
const readOn = 'KP_Add';

function stepsOf(line: string): Step[] {
  if (line.startsWith('# ')) return [{does: 'head', line}];
  if (line === 'wait') return [{does: 'wait', line}];
  if (line === 'read on') return [{does: 'press', line, key: readOn}];
  const [, text] = /^type (.+)$/.exec(line) ?? [];
  if (text) return [{does: 'type', line, text}];
  const [, key, wanted, times = '1'] = /^([\w+]+)(?: until "(.+)"| x(\d+))?$/.exec(line) ?? [];
  if (!key) throw new Error(`“${line}” is no step of a walk.`);
  if (wanted) return [{does: 'press', line, key, until: wanted}];
  return Array.from({length: Number(times)}, () => ({does: 'press', line: key, key}));
}

/** Reads a walk. @throws where a line is no step. */
export function readWalk(text: string): Walk {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const settings = Object.fromEntries(
    lines.flatMap((line) => {
      const [, name, value] = setting.exec(line) ?? [];
      return name ? [[name, value]] : [];
    }),
  ) as Partial<Walk>;
  const {box, language = 'en', browser = 'chromium', fragment = ''} = settings;
  if (!box) throw new Error('A walk needs a line “box: …”.');
  const steps = lines.filter((line) => !setting.test(line)).flatMap(stepsOf);
  return {box, language, browser, fragment, steps};
}
