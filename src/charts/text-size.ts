/** About how wide Inter draws, in parts of its size: nobody measures letters before they are painted. */
const WIDTHS: readonly { readonly of: RegExp; readonly width: number }[] = [
  { of: /[.,:;'|!il\u2009]/, width: 0.3 },
  { of: /[ \-()/tfjrI]/, width: 0.38 },
  { of: /[mwMW%@▲▼■]/, width: 0.92 },
  { of: /[A-Z+−≥≤=#&]/, width: 0.72 },
  { of: /[₀-₉]/, width: 0.45 },
];
const USUAL_WIDTH = 0.62;

const BOLD_WIDTH = 1.06;

export const widthOf = (text: string, size: number, weight: 500 | 700 = 500): number =>
  (weight === 700 ? BOLD_WIDTH : 1) *
  size *
  [...text].reduce((sum, letter) => sum + (WIDTHS.find(({ of }) => of.test(letter))?.width ?? USUAL_WIDTH), 0);

/** The largest size up to `size` in which a text is no wider than there is room. */
export const sizeFor = (text: string, size: number, room: number, weight: 500 | 700 = 500): number =>
  Math.min(size, Math.floor((size * room) / Math.max(widthOf(text, size, weight), 1)));

/**
 * Without letters of scripts that Inter has none of, which would be drawn as empty boxes: `?` stands for them, and the
 * words beside the picture have the name.
 */
export const drawable = (text: string): string =>
  text.replace(/[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]+/gu, '?');

/** Cuts a text that is wider than there is room, with … where it was cut. */
export function fitted(text: string, size: number, room: number, weight: 500 | 700 = 500): string {
  if (widthOf(text, size, weight) <= room) return text;
  const letters = [...text];
  while (letters.length > 1 && widthOf(`${letters.join('')}…`, size, weight) > room) letters.pop();
  return `${letters.join('')}…`;
}

/**
 * Places for labels that want to stand at these heights, in their order from the top, `gap` apart and inside the
 * bounds where there is room for all: each moves as little as its neighbours let it.
 */
export function spread(wanted: readonly number[], gap: number, { min, max }: { min: number; max: number }): number[] {
  const order = wanted.map((y, i) => ({ y, i })).sort((a, b) => a.y - b.y);
  const placed: number[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const { y } of order) {
    last = Math.max(y, last + gap, min);
    placed.push(last);
  }
  let next = Number.POSITIVE_INFINITY;
  for (let n = placed.length - 1; n >= 0; n -= 1) {
    next = Math.min(placed[n] ?? max, next - gap, max);
    placed[n] = next;
  }
  const result = wanted.map(() => 0);
  for (const [n, { i }] of order.entries()) result[i] = placed[n] ?? 0;
  return result;
}
