/** References of documents to tests: `test/pages/x.test.ts: part of its name`. */
import {existsSync, readFileSync} from 'node:fs';

/** Splits a reference. @returns file, and part of the name of a test in it. */
export function readReference(reference) {
  const [, file, name] = /^(test\/[\w/-]+\.test\.ts): (.+)$/s.exec(reference) ?? [];
  if (!file)
    throw new Error(`“${reference}” is no reference such as “test/pages/x.test.ts: name of a test”.`);
  return {file, name};
}

/** Names of the tests of a file, as they are written: with the marks of templates. Planted mistakes have theirs in `title`. */
const namesIn = (file) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:\b(?:test|it)\(|\btitle:)\s*(['`])([^]*?)(?<!\\)\1/g)].map(
    ([, , name]) => name,
  );

/** Reason why a reference leads nowhere; undefined where it leads to a test. */
export function lostReference(reference) {
  const {file, name} = readReference(reference);
  if (!existsSync(file)) return `There is no ${file}.`;
  return namesIn(file).some((each) => each.includes(name)) ? undefined : `${file} has no test “${name}”.`;
}

/** Reference for a table. */
export function shortReference(reference) {
  const {file, name} = readReference(reference);
  return `\`${file}\`: ${name.replaceAll('|', '\\|')}`;
}
