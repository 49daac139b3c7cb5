/** Contrast of the texts of a box on what is behind them in a page. */
import {contrastOf} from '../colours.js';

/** Text with the least contrast above or below what it needs. */
export interface Measured {
  /** Words of it. */
  text: string;
  ratio: number;
  /** Least ratio for its size. Source: WCAG 2.2, 1.4.3. */
  least: number;
}

export interface TextsContrast {
  /** Number of texts that were measured. */
  texts: number;
  /** Texts with too little, the worst first. */
  faint: readonly Measured[];
  /** Text with the least; undefined where none was measured. */
  worst: Measured | undefined;
  /** Texts on a picture or a gradient, whose ground has no one colour. */
  unknown: number;
}

/** Element around another, shadow roots passed through. */
const around = (element: Element): Element | null => {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
};

/** Elements with words of their own, those in shadow roots included. */
function textsIn(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...([...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue!.trim())
      ? [element]
      : []),
    ...(element.shadowRoot ? textsIn(element.shadowRoot) : []),
  ]);
}

const brush = document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;

/** Colour that comes of colours on one another, the lowest first, as `rgb()`. */
function blend(colours: readonly {colour: string; opacity: number}[]): string {
  brush.clearRect(0, 0, 1, 1);
  for (const {colour, opacity} of colours) {
    brush.globalAlpha = opacity;
    brush.fillStyle = colour;
    brush.fillRect(0, 0, 1, 1);
  }
  return `rgb(${[...brush.getImageData(0, 0, 1, 1).data].slice(0, 3).join(' ')})`;
}

/** Measures a text; undefined where nobody sees it, 'unknown' where what is behind it has no one colour. */
function measure(element: Element, canvas: string, view: Window): Measured | 'unknown' | undefined {
  const {width, height} = element.getBoundingClientRect();
  const style = view.getComputedStyle(element);
  // Text for screen readers alone is clipped to a pixel; a control that is off needs no contrast (WCAG 2.2, 1.4.3).
  if (width <= 1 || height <= 1 || style.visibility !== 'visible' || element.closest(':disabled'))
    return undefined;
  const grounds: {colour: string; opacity: number}[] = [];
  let opacity = 1;
  for (let each: Element | null = element; each; each = around(each)) {
    const {backgroundColor, backgroundImage, opacity: own} = view.getComputedStyle(each);
    if (backgroundImage !== 'none') return 'unknown';
    grounds.unshift({colour: backgroundColor, opacity: 1});
    opacity *= Number(own);
  }
  const ground = [{colour: canvas, opacity: 1}, ...grounds];
  const size = Number.parseFloat(style.fontSize);
  const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
  return {
    text: element.textContent.replace(/\s+/g, ' ').trim().slice(0, 60),
    ratio: contrastOf(blend([...ground, {colour: style.color, opacity}]), blend(ground)),
    least: isLarge ? 3 : 4.5,
  };
}

/** Measures every text of a box that is seen. @param box in the page of a view. */
export function textsContrast(box: Element, view: Window): TextsContrast {
  const {documentElement} = view.document;
  const probe = view.document.createElement('span');
  probe.style.color = 'Canvas';
  documentElement.append(probe);
  const canvas = view.getComputedStyle(probe).color;
  probe.remove();
  const all = textsIn(box.shadowRoot!).map((element) => measure(element, canvas, view));
  const measured = all
    .filter((each) => typeof each === 'object')
    .sort((a, b) => a.ratio / a.least - b.ratio / b.least);
  return {
    texts: measured.length,
    faint: measured.filter(({ratio, least}) => ratio < least),
    worst: measured[0],
    unknown: all.filter((each) => each === 'unknown').length,
  };
}
