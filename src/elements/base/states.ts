/** Custom states of an element, which pages style with `:state()`. */
export class States {
  #states: CustomStateSet | undefined;

  constructor(host: HTMLElement) {
    try {
      this.#states = host.attachInternals().states;
    } catch {
      // Simulated pages have none, and some scripts of pages replace the method.
    }
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
