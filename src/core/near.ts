/** The word that somebody misspelled, as far as two slips of the finger go; short words are too alike for that. */
export function nearest(words: Iterable<string>, typed: string): string | undefined {
  let best: string | undefined;
  let fewest = 3;
  for (const word of words) {
    const slips = editDistance(word, typed);
    if (slips >= fewest || slips >= word.length / 2) continue;
    best = word;
    fewest = slips;
  }
  return best;
}

/** Levenshtein distance; words whose lengths differ by more than two are simply far. */
function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return Number.POSITIVE_INFINITY;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
