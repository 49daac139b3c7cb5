import type {Abilities, Answer, Question} from './renderer.js';

const worker = new Worker(new URL('renderer.js', import.meta.url), {type: 'module'});

const waiting = new Map<number, {resolve: (value: unknown) => void; reject: (reason: Error) => void}>();
let last = 0;

worker.addEventListener('message', ({data: {id, value, error}}: MessageEvent<Answer>) => {
  const asked = waiting.get(id);
  waiting.delete(id);
  if (error === undefined) asked?.resolve(value);
  else asked?.reject(new Error(error));
});
worker.addEventListener('error', () => {
  for (const {reject} of waiting.values())
    reject(new Error('The renderer did not load. Load this page again.'));
  waiting.clear();
});

/** Asks the renderer in the worker. @throws with a sentence for people. */
export function ask<Ability extends keyof Abilities>(
  ability: Ability,
  ...given: Parameters<Abilities[Ability]>
): ReturnType<Abilities[Ability]> {
  const id = ++last;
  return new Promise<unknown>((resolve, reject) => {
    waiting.set(id, {resolve, reject});
    worker.postMessage({id, ability, given} satisfies Question);
  }) as ReturnType<Abilities[Ability]>;
}
