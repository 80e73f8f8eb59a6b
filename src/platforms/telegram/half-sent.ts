import { plain, type Text } from '../../chat/text.ts';

/** Long messages that stopped half way, of which the pieces already sent are remembered. */
const MOST_HALF_SENT = 1_000;

type Sent = { readonly hasPicture: boolean; readonly pieces: readonly string[] };

/** Remembers how far a message came, so that its next try goes on there and nobody reads the beginning twice. */
export function createHalfSent() {
  const halves = new Map<string, Sent>();
  return {
    /** What need not go again. A text that was worded anew since then starts from its beginning, a picture never. */
    of(key: string, pieces: readonly Text[]): { readonly hasPicture: boolean; readonly count: number } {
      const { hasPicture, pieces: sent } = halves.get(key) ?? { hasPicture: false, pieces: [] };
      const isSame = sent.every((piece, i) => piece === plain(pieces[i] ?? []));
      return { hasPicture: hasPicture || sent.length > 0, count: isSame ? sent.length : 0 };
    },
    remember(key: string, hasPicture: boolean, pieces: readonly Text[]): void {
      halves.delete(key);
      halves.set(key, { hasPicture, pieces: pieces.map(plain) });
      for (const oldest of halves.keys()) {
        if (halves.size <= MOST_HALF_SENT) break;
        halves.delete(oldest);
      }
    },
    forget: (key: string) => void halves.delete(key),
  };
}
