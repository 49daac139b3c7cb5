/** Milliseconds that `wayout/render` takes for each element: the first time, with settings it has not met, and with those it has. */
import {elementNames, renderElement} from '../../dist/node/render.js';

const rounds = Number(process.env.ROUNDS ?? 7);

/** Milliseconds of one rendering. */
async function time(name, heading) {
  const start = performance.now();
  await renderElement(name, {format: 'element', attributes: heading ? {heading} : {}});
  return performance.now() - start;
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

console.log(`Medians of ${rounds} rounds, in ms`);
console.log('| Element  |  first |  other settings |  the same again |');
console.log('|----------|-------:|----------------:|----------------:|');
for (const name of elementNames) {
  const first = await time(name);
  const other = [];
  const same = [];
  for (let round = 0; round < rounds; round++) {
    other.push(await time(name, `Heading ${round}`));
    same.push(await time(name));
  }
  const cells = [
    first.toFixed(0).padStart(6),
    median(other).toFixed(1).padStart(15),
    median(same).toFixed(2).padStart(15),
  ];
  console.log(`| ${name.padEnd(8)} | ${cells.join(' | ')} |`);
}
