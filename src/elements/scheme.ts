import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {luminance, parseColour} from '../domain/contrast.js';

/**
 * Whether the text around an element is light, as on a page that turns dark by a class alone and leaves `color-scheme` light.
 * Asked once, when the element connects: asking between renders would have the browser work out the page's styles each time.
 */
export class Surroundings implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  lightText = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const ink = parseColour(getComputedStyle(this.#host).color);
    this.lightText = Boolean(ink && luminance(ink) > 0.5);
  }
}
