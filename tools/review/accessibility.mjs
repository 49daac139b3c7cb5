/** Document docs/accessibility.md, from accessibility.json. */
import {readFileSync} from 'node:fs';
import {elements} from '../build/outputs.mjs';
import {readReference, shortReference} from './references.mjs';
import {table} from './table.mjs';

export const page = 'docs/accessibility.md';

/**
 * Criteria with their status for all elements, and for those that differ; promises by element.
 * @type {{criteria: {criterion: string, name: string, level: string, new?: boolean, status: string, except?: Record<string, string>, how: string[], note?: string}[], promises: Record<string, string[]>}}
 */
export const {criteria, promises} = JSON.parse(readFileSync('tools/review/accessibility.json', 'utf8'));

export const statuses = ['supports', 'partly', 'not', 'not applicable'];

/** Ways to know that are no tests. */
const otherWays = /^(none|by hand|not tested): /;

export const isTest = (how) => !otherWays.test(how);

const names = elements.map(({name}) => name);

/** Statuses of a criterion in words: one for all elements, or those that differ behind it. */
function statusOf({status, except = {}}) {
  const others = Object.entries(except).map(([name, each]) => `${name}: ${each}`);
  return [others.length ? `${status}, but ${others.join(', ')}` : status].join();
}

const howOf = ({how}) => how.map((each) => (isTest(each) ? shortReference(each) : each)).join('<br>');

/** Number of the clause of EN 301 549 V3.2.1, whose clause 9 repeats WCAG 2.1. */
const clauseOf = ({criterion, new: isNew}) => (isNew ? '–' : `9.${criterion}`);

const counts = () =>
  table(
    ['Element', ...statuses],
    names.map((name) => [
      `\`<wayout-${name}>\``,
      ...statuses.map(
        (status) => criteria.filter(({except, status: usual}) => (except?.[name] ?? usual) === status).length,
      ),
    ]),
  );

const rows = () =>
  table(
    ['WCAG 2.2', 'EN 301 549', 'Level', 'Status', 'How it is known', 'Remark'],
    criteria.map((each) => [
      `${each.criterion} ${each.name}`,
      clauseOf(each),
      each.level,
      statusOf(each),
      howOf(each),
      each.note ?? '',
    ]),
  );

/** The document, as it is now. */
export const written = () =>
  [
    '# Accessibility: what is met, and how it is known',
    'For whoever has to answer for a page that holds a box: WCAG 2.2, levels A and AA, and clause 9 of EN 301 549. `npm run docs` writes this document from `tools/review/accessibility.json`; a test compares it and looks for every test it names. Tests are named by their files and a part of their names. They run in Chromium, and for elements in Firefox and WebKitGTK, too.',
    '## Not tested with',
    '- **JAWS, NVDA, VoiceOver, TalkBack**: nobody has listened to a box with any of them.\n- **People**: no reader with a disability, and no other, has been asked yet.\n- **Voice control, switches, screen magnifiers**: nobody has used a box with them.\n- **Phones**: nothing was run on one.\n\nTested with one screen reader, Orca 43 on Linux, in Chromium and Firefox: transcripts of walks, each judged by a person, are compared with what it says. `npm test` goes a walk through each element in Chromium; `npm run spoken` the others: tables, links to an answer, a box in German, the questions in Firefox. They are named by their files and a heading of the transcript beside them.',
    '## At a glance',
    'Number of criteria by element. “Not applicable” is a matter of the page or the site, or of something that no box has.',
    counts(),
    '## Criterion by criterion',
    'A status counts for all six elements unless it says otherwise. “By hand” means that somebody of the project looked; “none” that there is nothing to test.',
    rows(),
    'A dash stands for criteria that WCAG 2.2 added: EN 301 549 V3.2.1 has WCAG 2.1.',
    '## Acceptance criteria',
    'What each element promises, in the words of the tests that hold it.',
    ...names.flatMap((name) => [
      `### \`<wayout-${name}>\``,
      promises[name]
        .map((each) => `- ${readReference(each).name} (\`${readReference(each).file}\`)`)
        .join('\n'),
    ]),
  ].join('\n\n');
