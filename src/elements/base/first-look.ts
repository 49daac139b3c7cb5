import {schemeAround, type ForcedScheme} from './colour-scheme.js';

/** Box whose surroundings are looked at. */
export interface LookedAt extends HTMLElement {
  /** Colour scheme of the text around it, where the browser paints in another. */
  schemeAround: ForcedScheme;
}

const attached: LookedAt[] = [];

/** Reads all before it writes: the browser computes styles a single time, whatever the number of boxes. */
function look(): void {
  const boxes = attached.splice(0);
  const schemes = boxes.map(schemeAround);
  boxes.forEach((box, index) => (box.schemeAround = schemes[index]!));
}

/** Looks at what surrounds a box, together with those that are attached in the same turn, before the first of them is rendered. */
export function lookLater(box: LookedAt): void {
  if (attached.push(box) === 1) queueMicrotask(look);
}
