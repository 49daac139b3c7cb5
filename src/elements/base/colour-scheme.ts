import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {luminance, parseColour} from '../../domain/contrast.js';

/**
 * The scheme that the colours around an element ask for, where it is not the one that the browser paints in: a page can turn
 * dark by a class alone, or allow the dark scheme and stay light. Asked once, when the element connects: asking between renders
 * would have the browser work out the page's styles each time.
 */
export class Surroundings implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  scheme: 'light' | 'dark' | '' = '';

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const {color, floodColor} = getComputedStyle(this.#host);
    // What the browser paints is told in tokens.ts. A text of less than 0.18 cannot be read on black, nor one of more on white.
    const [ink, dark] = [color, floodColor].map((each) => luminance(parseColour(each) ?? [127, 127, 127]));
    this.scheme = ink! > 0.5 ? 'dark' : ink! < 0.18 && dark! > 0.5 ? 'light' : '';
  }
}
