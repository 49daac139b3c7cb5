/** The states of an element that pages can style with `:state()`. */
export class States {
  readonly #states: CustomStateSet | undefined;

  constructor(host: HTMLElement) {
    this.#states = host.attachInternals().states;
  }

  set(state: string, on: boolean): void {
    try {
      if (on) this.#states?.add(state);
      else this.#states?.delete(state);
    } catch {
      // Chrome before 125 wants states to begin with dashes. Nothing else depends on them.
    }
  }
}
