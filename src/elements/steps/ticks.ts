import type {ReactiveController} from 'lit';
import {keep, recall} from './tick-storage.js';
import type {WayoutSteps} from '../wayout-steps.js';

/** Which steps are done, by `control/step`. In memory, unless the publisher and the reader want them kept. */
export class Ticks implements ReactiveController {
  readonly #host: WayoutSteps;
  #done = new Set<string>();
  /** What was last asked of the storage. */
  #asked = '';
  /** Whether the ticks are kept on this device. */
  stored = false;

  constructor(host: WayoutSteps) {
    this.#host = host;
    host.addController(this);
  }

  /** Brings back what an earlier visit kept, once the guide and the author's choice are known; drops it when told to. */
  hostUpdate(): void {
    const {pack, place, mayKeep} = this.#host;
    const wanted = pack && place !== 'off' && `${place} ${mayKeep}`;
    if (!wanted || wanted === this.#asked) return;
    this.#asked = wanted;
    if (!mayKeep) return this.#keep([]);
    const kept = recall(place, pack.guide.id, pack.guide.revision);
    if (!kept?.length) return;
    this.#done = new Set([...kept, ...this.#done]);
    this.stored = true;
  }

  has(key: string): boolean {
    return this.#done.has(key);
  }

  count(control: string, steps: readonly string[]): number {
    return steps.filter((step) => this.has(`${control}/${step}`)).length;
  }

  set(keys: readonly string[], done: boolean): void {
    for (const key of keys)
      if (done) this.#done.add(key);
      else this.#done.delete(key);
    if (this.#host.mayKeep) this.#keep([...this.#done]);
    this.#host.requestUpdate();
  }

  /** Drops what is kept on this device; what is on the screen stays. */
  forget(): void {
    this.#keep([]);
    this.#host.requestUpdate();
  }

  #keep(done: readonly string[]): void {
    const {pack, place} = this.#host;
    this.stored = Boolean(pack && keep(place, pack.guide.id, pack.guide.revision, done));
  }
}
