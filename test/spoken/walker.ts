/** Goes a walk with a screen reader and writes down what is heard. */
import {setTimeout as pause} from 'node:timers/promises';
import {until} from '../../tools/until.mjs';
import {packOf} from '../fixtures/pack.mjs';
import {module, pageOf, universal} from '../pages/fixture.js';
import {serve} from '../pages/server.js';
import {open, type Session} from './session.js';
import {isSilence, linesOf, written, type Passage} from './transcript.js';
import type {Step, Walk} from './walk.js';

/** Milliseconds of silence after which nothing more is expected, and for which speech is waited for that nobody knows of. */
interface Pace {
  quiet: number;
  patience: number;
}

/** Pace where the transcript knows what comes: that is waited for, and then this long for anything that nobody asked for. */
const known: Pace = {quiet: 350, patience: 900};
/** Pace where nothing is known, or something else was heard: silence has to speak for itself. */
const unknown: Pace = {quiet: 1200, patience: 2000};
/** Longest time that a known sentence is waited for, in milliseconds. */
const limit = 10_000;
/** A step that waits. */
const rest: Pace = {quiet: 3000, patience: 3000};
/** Times that a key may be pressed until words are heard. */
const presses = 40;

/** Article around a box: its heading, a paragraph before and one behind, and the next heading. */
const articles: Record<string, readonly string[]> = {
  en: ['Article', 'Before the box.', 'After the box.', 'Next part'],
  de: ['Artikel', 'Vor dem Kasten.', 'Nach dem Kasten.', 'Nächster Teil'],
};

/** Orca and the browser on windows and loading, in English and German; sooner, later or not at all. */
const aboutWindows = /\b(frame|Rahmen)\.?$|^(Loading|Finished loading|Es wird geladen|Laden von)\b/;

/**
 * Page with a box, whose clock stands still; it asks for /ready once the box shows its words. The box stands in an `article`: where nothing
 * but `main` is around both, Orca 43 leaves what it reads for the selected tab of any list of tabs that comes into the page.
 */
function pageFor({box, language}: Walk): string {
  const [title, before, after, next] = articles[language]!;
  return pageOf({
    html: `lang="${language}"`,
    head: `<script>
      const day = Date.parse('2026-11-30');
      Date = class extends Date {
        constructor(...given) { super(...(given.length ? given : [day])); }
        static now() { return day; }
      };
      let waiting = 0;
      document.addEventListener('wayout-ready', () => {
        clearTimeout(waiting);
        waiting = setTimeout(() => fetch('/ready'), 200);
      });</script>${module(universal)}`,
    body: `<main><article><h1>${title}</h1><p>${before}</p>
      ${box}
      <p>${after}</p><h2>${next}</h2></article></main>`,
  });
}

/** Listens until nothing more is to be expected. @returns what was said since `from`, as lines. */
async function listen(
  {heard}: Session,
  language: string,
  from: number,
  {quiet, patience}: Pace,
  expected?: readonly string[],
): Promise<string[]> {
  const start = performance.now();
  let count = from;
  let last = start;
  for (;;) {
    await pause(20);
    const now = performance.now();
    if (heard.length !== count) [count, last] = [heard.length, now];
    const lines = linesOf(heard.slice(from), language);
    const isExpected = expected?.join('\n') === lines.join('\n');
    if (expected && !isExpected && now - start < limit) continue;
    if (now - last > (count > from && !(expected && isSilence(expected)) ? quiet : patience)) return lines;
  }
}

/** Presses a key until words are heard. */
async function pressUntil(session: Session, language: string, key: string, words: string): Promise<string[]> {
  for (let count = 0; count < presses; count++) {
    const from = session.heard.length;
    await session.press(key);
    const lines = await listen(session, language, from, {quiet: 300, patience: 2000});
    if (lines.join('\n').includes(words)) return lines;
  }
  throw new Error(`“${words}” was not heard in ${presses} times ${key}.`);
}

async function take(session: Session, language: string, step: Step, expected?: string[]): Promise<string[]> {
  const from = session.heard.length;
  if (step.does === 'wait') return listen(session, language, from, rest);
  if (step.does === 'press' && step.until) return pressUntil(session, language, step.key, step.until);
  if (step.does === 'press') await session.press(step.key);
  if (step.does === 'type') await session.type(step.text);
  return listen(session, language, from, expected ? known : unknown, expected);
}

/**
 * Goes a walk.
 * @param before passages of the last time: what is known is waited for, however busy the machine is.
 */
export async function go(walk: Walk, before: readonly Passage[]): Promise<Passage[]> {
  const {language, browser, fragment, steps} = walk;
  let isReady = () => {};
  const ready = new Promise<void>((resolve) => (isReady = resolve));
  const site = await serve({
    '/': {body: pageFor(walk), type: '.html'},
    '/nothing.json': JSON.stringify(packOf()),
    '/workspaces.json': JSON.stringify(packOf('workspaces')),
    '/ready': () => {
      isReady();
      return '';
    },
  });
  const session = await open(`${site.origin}/${fragment}`, browser, language);
  const passages: Passage[] = [];
  try {
    await ready;
    let isSame = true;
    const note = async (line: string, listened: (expected?: string[]) => Promise<string[]>) => {
      const known = before[passages.length];
      const expected = isSame && known?.line === line ? known.heard : undefined;
      const heard = await listened(expected);
      isSame = expected?.join('\n') === heard.join('\n');
      passages.push({line, heard});
    };
    await note('page opens', () => arrival(session, language));
    for (const step of steps)
      if (step.does === 'head') passages.push({line: step.line});
      else await note(step.line, (expected) => take(session, language, step, expected));
    return passages;
  } catch (error) {
    throw new Error(`${(error as Error).message} Until then:\n${written(passages)}`, {cause: error});
  } finally {
    await session.close();
    await site.close();
  }
}

/** Listens to the arrival, whose words on windows and loading are left out. */
async function arrival(session: Session, language: string): Promise<string[]> {
  // The first words say that Orca is on.
  const ofPage = () => session.heard.slice(1).filter(({text}) => !aboutWindows.test(text));
  await until('Orca to speak of the page', () => ofPage().length, 30_000);
  await listen(session, language, session.heard.length, unknown);
  return linesOf(ofPage(), language);
}
