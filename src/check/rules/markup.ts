import {suggestion, quote} from '../problem.js';
import {nearest} from '../../domain/suggest.js';
import {parseText} from '../../domain/rich-text.js';

const kinds = ['label', 'link'] as const;

/** Ids that a text may refer to. */
export type KnownIds = Readonly<Record<(typeof kinds)[number], ReadonlySet<string>>>;

/** Placeholders of a text, in alphabetical order: a translation may place them elsewhere. */
export const placeholders = (text: string): string[] =>
  parseText(text)
    .flatMap(({kind, value}) => (kind === 'label' || kind === 'link' ? [`{${kind}:${value}}`] : []))
    .sort();

/** Ids of the labels that a text places. */
export const labelsIn = (text: string): string[] =>
  parseText(text).flatMap(({kind, value}) => (kind === 'label' ? [value] : []));

/** Finds mark-up that the parser left in plain text, because it is none. */
function* inPlainText(text: string): Generator<string> {
  const rest = text.replace(/\{([^{}]*)\}/g, '');
  for (const [whole, inner = ''] of text.matchAll(/\{([^{}]*)\}/g)) {
    const [kind = '', id] = inner.split(/:(.*)/s);
    const meant = id === undefined ? undefined : nearest(kind, kinds);
    const expected = meant
      ? `Did you mean ${quote(`{${meant}:${id}}`)}?`
      : 'Expected "{label:id}" or "{link:id}".';
    yield `${quote(whole)} is not a placeholder. ${expected}`;
  }
  if (/[{}]/.test(rest)) yield `A brace without its partner in ${quote(text)}.`;
  if (rest.includes('*'))
    yield `An asterisk without its partner in ${quote(text)}. Expected *emphasised words*.`;
}

/** Finds mistakes in the placeholders and the emphasis of a text. */
export function* markupProblems(text: string, known: KnownIds): Generator<string> {
  for (const {kind, value} of parseText(text)) {
    if (kind === 'text') yield* inPlainText(value);
    else if (kind === 'strong' && /[{}]/.test(value))
      yield `${quote(`*${value}*`)} holds a placeholder. Expected it outside the asterisks.`;
    else if (kind !== 'strong' && !known[kind].has(value))
      yield `${quote(value)} is not a ${kind}.${suggestion(value, known[kind])}`;
  }
}
