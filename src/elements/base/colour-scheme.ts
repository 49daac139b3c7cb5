import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {luminance, parseColour} from '../../domain/contrast.js';

/**
 * Colour scheme of the text around an element, where the browser paints in another: a page can turn dark by a class alone, or allow the
 * dark scheme and stay light. Read once, when the element connects: reading between renders would make the browser recompute the
 * page's styles each time.
 */
export class ColourScheme implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  scheme: 'light' | 'dark' | '' = '';

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const {color, floodColor} = getComputedStyle(this.#host);
    // `flood-color` is set in tokens.ts to the scheme the browser paints in. Luminance 0.18 has the same contrast with black and white.
    const [ink, dark] = [color, floodColor].map((each) => luminance(parseColour(each) ?? [127, 127, 127]));
    this.scheme = ink! > 0.5 ? 'dark' : ink! < 0.18 && dark! > 0.5 ? 'light' : '';
  }
}
