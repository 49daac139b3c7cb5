/** Piece of a sentence: plain, emphasised, or a reference to a label or a link of the guide. */
export interface Piece {
  kind: 'text' | 'strong' | 'label' | 'link';
  /** Text, or id of the label or link. */
  value: string;
}

// No id holds a brace, so a placeholder without its end is left at the next one: each letter is read once or twice.
const markup = /\{(label|link):([^{}]*)\}|\*([^*]+)\*/g;

/** Splits `Press {label:submit}, then *wait*.` into its pieces. Nothing else is mark-up; the rest stays text. */
export function parseText(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  const plain = (to: number) => {
    if (to > end) pieces.push({kind: 'text', value: text.slice(end, to)});
  };
  for (const match of text.matchAll(markup)) {
    plain(match.index);
    pieces.push(
      match[3] === undefined
        ? {kind: match[1] as 'label' | 'link', value: match[2]!}
        : {kind: 'strong', value: match[3]},
    );
    end = match.index + match[0].length;
  }
  plain(text.length);
  return pieces;
}
