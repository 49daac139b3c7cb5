import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {keep, recall, type Place} from './tick-storage.js';
import type {Pack} from '../../domain/model/guide.js';
import type {ShownControl} from '../../domain/plan.js';

/** Element whose ticks are kept. */
interface TicksHost extends ReactiveControllerHost {
  readonly loaded: Pack | undefined;
  readonly place: Place;
  readonly mayKeep: boolean;
}

/** Ticked steps, by `control/step`: in memory, unless the publisher and the reader want them kept. */
export class Ticks implements ReactiveController {
  readonly #host: TicksHost;
  #done = new Set<string>();
  /** Place and consent for which the storage was last read. */
  #read = '';
  /** True where the ticks are kept on this device. */
  stored = false;

  constructor(host: TicksHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Restores the ticks of an earlier visit, once the guide and the author's choice are known; drops them where consent is denied. */
  hostUpdate(): void {
    const {loaded: pack, place, mayKeep} = this.#host;
    const wanted = pack && place !== 'off' && `${place} ${mayKeep}`;
    if (!wanted || wanted === this.#read) return;
    this.#read = wanted;
    if (!mayKeep) return this.#keep([]);
    const kept = recall(place, pack.guide.id, pack.guide.revision);
    if (!kept?.length) return;
    this.#done = new Set([...kept, ...this.#done]);
    this.stored = true;
  }

  has({control}: ShownControl, step: string): boolean {
    return this.#done.has(`${control.id}/${step}`);
  }

  /** Number of ticked steps of a control. */
  count(shown: ShownControl): number {
    return shown.steps.filter((step) => this.has(shown, step)).length;
  }

  set({control}: ShownControl, steps: readonly string[], done: boolean): void {
    const {loaded, place, mayKeep} = this.#host;
    // Another tab may have ticked or cleared since.
    const kept = mayKeep && recall(place, loaded!.guide.id, loaded!.guide.revision);
    if (kept) this.#done = new Set(this.stored ? kept : [...kept, ...this.#done]);
    for (const key of steps.map((step) => `${control.id}/${step}`))
      if (done) this.#done.add(key);
      else this.#done.delete(key);
    if (mayKeep) this.#keep([...this.#done]);
    this.#host.requestUpdate();
  }

  /** Drops the ticks kept on this device; those on the screen stay. */
  forget(): void {
    this.#keep([]);
    this.#host.requestUpdate();
  }

  #keep(done: readonly string[]): void {
    const {loaded: pack, place} = this.#host;
    this.stored = Boolean(pack && keep(place, pack.guide.id, pack.guide.revision, done));
  }
}
