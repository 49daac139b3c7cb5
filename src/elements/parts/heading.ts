import {html, nothing, type TemplateResult} from 'lit';

/** Attributes of a heading. */
interface Marks {
  id?: string;
  class?: string;
  part?: string;
}

type Heading = (content: unknown, marks: Marks) => TemplateResult;

// Heading elements instead of roles: they follow the page's outline, and its heading offset where browsers support it.
const headings: Record<number, Heading> = {
  2: (content, {id, class: name, part}) =>
    html`<h2 id=${id ?? nothing} class=${name ?? nothing} part=${part ?? nothing}>${content}</h2>`,
  3: (content, {id, class: name, part}) =>
    html`<h3 id=${id ?? nothing} class=${name ?? nothing} part=${part ?? nothing}>${content}</h3>`,
  4: (content, {id, class: name, part}) =>
    html`<h4 id=${id ?? nothing} class=${name ?? nothing} part=${part ?? nothing}>${content}</h4>`,
  5: (content, {id, class: name, part}) =>
    html`<h5 id=${id ?? nothing} class=${name ?? nothing} part=${part ?? nothing}>${content}</h5>`,
  6: (content, {id, class: name, part}) =>
    html`<h6 id=${id ?? nothing} class=${name ?? nothing} part=${part ?? nothing}>${content}</h6>`,
};

/** Heading of level 2 to 6; deeper ones stay at 6. */
export const heading = (level: number, content: unknown, marks: Marks = {}): TemplateResult =>
  headings[Math.min(level, 6)]!(content, marks);
