/**
 * References of documents to tests, `test/pages/x.test.ts: part of its name`, and to what a screen reader was heard to say,
 * `test/spoken/walks/x.walk: heading`.
 */
import {existsSync, readFileSync} from 'node:fs';

/** Splits a reference. @returns file, and part of the name of a test in it. */
export function readReference(reference) {
  const [, file, name] = /^(test\/[\w/-]+\.(?:test\.ts|walk)): (.+)$/s.exec(reference) ?? [];
  if (!file)
    throw new Error(`“${reference}” is no reference such as “test/pages/x.test.ts: name of a test”.`);
  return {file, name};
}

/** Headings of the transcript of a walk. */
const headingsIn = (walk) => readFileSync(walk.replace('.walk', '.txt'), 'utf8').match(/(?<=^# ).*/gm) ?? [];

/** Names of the tests of a file, as they are written: with the marks of templates. Planted mistakes have theirs in `title`. */
const testsIn = (file) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:\b(?:test|it)\(|\btitle:)\s*(['`])([^]*?)(?<!\\)\1/g)].map(
    ([, , name]) => name,
  );

/** Reason why a reference leads nowhere; undefined where it leads to a test. */
export function lostReference(reference) {
  const {file, name} = readReference(reference);
  if (!existsSync(file)) return `There is no ${file}.`;
  const [kind, names] = file.endsWith('.walk') ? ['heading', headingsIn(file)] : ['test', testsIn(file)];
  return names.some((each) => each.includes(name)) ? undefined : `${file} has no ${kind} “${name}”.`;
}

/** Reference for a table. */
export function shortReference(reference) {
  const {file, name} = readReference(reference);
  return `\`${file}\`: ${name.replaceAll('|', '\\|')}`;
}
