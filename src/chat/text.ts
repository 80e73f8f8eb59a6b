/** Formatted text before any platform has touched it. Renderers escape, so authors cannot forget to. */
export type Span = string | { readonly style: 'bold' | 'code'; readonly text: string };
export type Text = readonly Span[];

export const plain = (text: Text): string => text.map((span) => (typeof span === 'string' ? span : span.text)).join('');

/**
 * Cuts a text into pieces of at most `limit` (two or more) UTF-16 units, so that no platform ever drops or trims what
 * does not fit. It is cut at the last line end that fits, which then falls away; a line that is too long by itself is
 * cut anywhere but inside a character.
 */
export function splitText(text: Text, limit: number): readonly Text[] {
  const whole = plain(text);
  const pieces: Text[] = [];
  for (let start = 0; start < whole.length; ) {
    const end = whole.length - start <= limit ? whole.length : cutBefore(whole, start, limit);
    if (end > start) pieces.push(between(text, start, end));
    start = whole[end] === '\n' ? end + 1 : end;
  }
  return pieces;
}

function cutBefore(text: string, start: number, limit: number): number {
  const line = text.lastIndexOf('\n', start + limit);
  if (line >= start) return line;
  const code = text.charCodeAt(start + limit - 1);
  const isInsidePair = code >= 0xd800 && code < 0xdc00;
  return start + limit - (isInsidePair ? 1 : 0);
}

/** The spans of a range of the text, each with its style. */
function between(text: Text, start: number, end: number): Text {
  let offset = 0;
  return text.flatMap((span): Span[] => {
    const words = typeof span === 'string' ? span : span.text;
    const part = words.slice(Math.max(start - offset, 0), Math.max(end - offset, 0));
    offset += words.length;
    if (part === '') return [];
    return [typeof span === 'string' ? part : { ...span, text: part }];
  });
}
