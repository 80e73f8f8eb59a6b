/** Formatted text before any platform has touched it. Renderers escape, so authors cannot forget to. */
export type Span = string | { readonly style: 'bold' | 'code'; readonly text: string };
export type Text = readonly Span[];

export const plain = (text: Text): string => text.map((span) => (typeof span === 'string' ? span : span.text)).join('');

/**
 * Cuts a text into pieces of at most `limit` UTF-16 units, at line ends where there are any, so that no platform
 * ever drops or trims what does not fit.
 */
export function splitText(text: Text, limit: number): readonly Text[] {
  const pieces: Span[][] = [[]];
  let room = limit;
  for (const span of text) {
    let rest = typeof span === 'string' ? span : span.text;
    const style = typeof span === 'string' ? undefined : span.style;
    while (rest.length > 0) {
      const cut = rest.length <= room ? rest.length : cutBefore(rest, room);
      const part = rest.slice(0, cut);
      if (part) pieces.at(-1)?.push(style ? { style, text: part } : part);
      rest = rest.slice(cut);
      room -= cut;
      if (rest.length > 0) {
        pieces.push([]);
        room = limit;
        rest = rest.replace(/^\n/, '');
      }
    }
  }
  return pieces.filter((piece) => piece.length > 0);
}

/** Where to cut: after the last line end that fits, else anywhere but inside a surrogate pair. */
function cutBefore(text: string, room: number): number {
  const line = text.lastIndexOf('\n', room);
  if (line > 0) return line;
  const code = text.charCodeAt(room - 1);
  return code >= 0xd800 && code < 0xdc00 ? room - 1 : room;
}
