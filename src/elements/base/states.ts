/** Custom states of an element, which pages style with `:state()`. */
export class States {
  readonly #states: CustomStateSet | undefined;

  constructor(host: HTMLElement) {
    // Pages simulated for tests may lack them (happy-dom).
    this.#states = (host as Partial<HTMLElement>).attachInternals?.().states;
  }

  set(state: string, on: boolean): void {
    try {
      if (on) this.#states?.add(state);
      else this.#states?.delete(state);
    } catch {
      // Chrome before 125 refuses states without leading dashes. Nothing else depends on them.
    }
  }
}
