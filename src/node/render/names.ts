/** Names in the templates of the elements that the static HTML depends on; a test finds each of them there. */

/** Classes. */
export const classNames = [
  'assumed',
  'band',
  'button',
  'fold',
  'footer',
  'group',
  'key',
  'kicker',
  'matrix',
  'meta',
  'options',
  'outcome',
  'point',
  'progress',
  'questions',
  'unseen',
] as const;
export type ClassName = (typeof classNames)[number];

/** Parts, as in `::part()`. */
export const partNames = ['number', 'question'] as const;
export type PartName = (typeof partNames)[number];

/** Id of the heading of a box. */
export const titleId = 'title';
