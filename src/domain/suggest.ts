/** Counts the edits that turn one word into the other (Levenshtein distance). */
function distance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, i) => i);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++)
      next.push(Math.min(row[j]! + (a[i] === b[j] ? 0 : 1), row[j + 1]! + 1, next[j]! + 1));
    row = next;
  }
  return row[b.length]!;
}

/** Finds the known word that the author probably meant: at most a third of its letters differ. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const meant = word.toLowerCase().slice(0, 40);
  let best: string | undefined;
  let fewest = Infinity;
  for (const candidate of known) {
    const most = Math.min(fewest - 1, Math.ceil(candidate.length / 3));
    // Words differ by as many letters as one is longer, at least.
    if (Math.abs(candidate.length - meant.length) > most) continue;
    const edits = distance(meant, candidate.toLowerCase());
    if (edits <= most) [best, fewest] = [candidate, edits];
  }
  return best;
}
