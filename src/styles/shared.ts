import type {CSSResultGroup} from 'lit';
import {controlStyles} from './controls.js';
import {frameStyles} from './frame.js';
import {mediaStyles} from './media.js';
import {tokens} from './tokens.js';

/** Style sheets of an element: those that all elements share around its own. Later ones win, so media queries come after it. */
export const withShared = (own: CSSResultGroup): CSSResultGroup[] => [
  tokens,
  frameStyles,
  controlStyles,
  own,
  mediaStyles,
];
