/** Names in the templates of the elements that the static HTML depends on; a test finds each of them there. */

/** Classes. */
export const classesInUse = [
  'assumed',
  'at-once',
  'band',
  'button',
  'desk',
  'differs',
  'expand',
  'fold',
  'footer',
  'group',
  'held',
  'key',
  'kicker',
  'letter',
  'matrix',
  'meta',
  'options',
  'outcome',
  'point',
  'progress',
  'questions',
  'unseen',
] as const;
export type ClassName = (typeof classesInUse)[number];

/** Parts, as in `::part()`. */
export const partsInUse = ['number', 'question'] as const;
export type PartName = (typeof partsInUse)[number];

/** Id of the heading of a box. */
export const titleId = 'title';
