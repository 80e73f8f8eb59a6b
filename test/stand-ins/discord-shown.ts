/** Any run of characters in which a backslash keeps its neighbour from meaning anything. */
const ANY = '((?:\\\\[\\s\\S]|[^\\\\])+?)';

/** Discord's markdown, in the order in which the client looks for it. */
const MARKS: readonly { readonly mark: RegExp; show(...groups: string[]): string }[] = [
  { mark: /\\([^0-9A-Za-z\s])/y, show: (_, sign) => sign! },
  { mark: /(`+)([\s\S]*?[^`])\1(?!`)/y, show: (_, __, code) => code! },
  ...[
    `\\*\\*${ANY}\\*\\*(?!\\*)`,
    `__${ANY}__(?!_)`,
    `\\*(?=\\S)${ANY}\\*`,
    `_${ANY}_(?!\\w)`,
    `~~${ANY}~~`,
    `\\|\\|${ANY}\\|\\|`,
  ].map((source) => ({ mark: new RegExp(source, 'y'), show: (_: string, inner?: string) => shown(inner!) })),
  { mark: /\[([^\]\\]+)\]\((\S+?)\)/y, show: (_, label) => `(link ${label})` },
  { mark: /<(@[!&]?\d+|#\d+|\/[^>\\]+|t:\d+[^>]*|id:\w+|a?:\w+:\d+)>/y, show: (_, what) => `(mention ${what})` },
  { mark: /@(everyone|here)/y, show: (_, what) => `(mention ${what})` },
  { mark: /https?:\/\/\S+/y, show: (url) => `(link ${url})` },
  { mark: /(?<=^|\n[ \t]*)(>{1,3}|#{1,3}|-#|[-+*]|\d+\.) /y, show: () => '(layout) ' },
];

/**
 * What a person reads where the bot wrote `content`: marks are gone, and what became a mention, a link or a list says
 * so, so that text which was meant literally and is not cannot pass unnoticed.
 */
export function shown(content: string): string {
  let text = '';
  for (let at = 0; at < content.length; ) {
    let length = 0;
    for (const { mark, show } of MARKS) {
      mark.lastIndex = at;
      const match = mark.exec(content);
      if (!match) continue;
      text += show(...(match as unknown as string[]));
      length = match[0].length;
      break;
    }
    if (length === 0) text += content[at];
    at += Math.max(1, length);
  }
  return text;
}
