import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Command } from '../../chat/command.ts';
import { formatLine, formatPress, readPress } from '../../chat/line.ts';
import type { Button, Message } from '../../chat/message.ts';
import { plain, type Span, splitText, type Text } from '../../chat/text.ts';

/** What Discord takes in one message, in UTF-16 units and pieces. */
const LIMITS = { content: 2_000, label: 80, customId: 100, buttonsInRow: 5, rows: 5 } as const;

/** One message as Discord takes it. */
export type Part = {
  readonly content: string;
  readonly components: APIActionRowComponent<APIButtonComponentWithCustomId>[];
};

/**
 * A message in as many parts as its length needs; the buttons hang under the last. What cannot be a button, because
 * its line is too long or the message is full, is written out as the line that a person may type instead.
 */
export function toParts(catalog: readonly Command[], { text, buttons = [] }: Message, isPlain = false): Part[] {
  const { rows, left } = isPlain ? { rows: [], left: [] } : toRows(catalog, buttons);
  const lines: Span[] = left.flatMap(({ label, line }) => [
    `\n${label}: `,
    { style: 'code', text: `/${readPress(line).line}` },
  ]);
  const contents = toContents([...text, ...lines], isPlain);
  if (contents.length === 0 && rows.length > 0) contents.push('');
  return contents.map((content, i) => ({ content, components: i === contents.length - 1 ? rows : [] }));
}

type Row = Part['components'][number];

function toRows(catalog: readonly Command[], buttons: readonly Button[]) {
  const labels = new Map<string, string>();
  for (const button of buttons) {
    const carried = formatPress(catalog, button);
    // Discord refuses a message in which two buttons do the same.
    if (!labels.has(carried)) labels.set(carried, button.label.trim() || formatLine(catalog, button.does));
  }
  const wanted = [...labels].map(([line, label]) => ({ line, label }));
  const fits = wanted.filter(({ line }) => line.length <= LIMITS.customId);
  const shown = fits.slice(0, LIMITS.rows * LIMITS.buttonsInRow);

  const rows: Row[] = [];
  for (let i = 0; i < shown.length; i += LIMITS.buttonsInRow) {
    const components = shown.slice(i, i + LIMITS.buttonsInRow).map(toButton);
    rows.push({ type: ComponentType.ActionRow, components });
  }
  return { rows, left: wanted.filter((each) => !shown.includes(each)) };
}

const toButton = ({ label, line }: { label: string; line: string }): APIButtonComponentWithCustomId => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  label: shorten(label, LIMITS.label),
  custom_id: line,
});

/** At most `limit` characters, with … where it was cut. */
export const shorten = (text: string, limit: number): string =>
  text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;

/** Escaping lengthens a text, so a piece that grew over the limit is cut again, smaller. */
function toContents(text: Text, isPlain: boolean, limit: number = LIMITS.content): string[] {
  return splitText(text, limit).flatMap((piece) => {
    const content = isPlain ? escapeMarkdown(plain(piece)) : toMarkdown(piece);
    if (content.length > LIMITS.content) return toContents(piece, isPlain, Math.ceil(limit / 2));
    // Discord refuses a message of blanks alone.
    return content.trim() ? [content] : [];
  });
}

/** Text in Discord's markdown, in which only the styles of the text itself mean anything. */
export const toMarkdown = (text: Text): string =>
  merge(text).reduce((line, { style, text: part }) => {
    if (style === 'code' && !/[`\n]/.test(part) && part.trim()) return `${line}\`${part}\``;
    if (style !== 'bold') return line + escapeMarkdown(part, line);
    const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(part) ?? [];
    return inner ? `${line}${before}**${escapeMarkdown(inner, line + before)}**${after}` : line + part;
  }, '');

/** Neighbours of one style become one: between two bold spans the marks would read as text. */
function merge(text: Text): { style?: 'bold' | 'code'; text: string }[] {
  const merged: { style?: 'bold' | 'code'; text: string }[] = [];
  for (const span of text) {
    const { style, text: part } = typeof span === 'string' ? { style: undefined, text: span } : span;
    const last = merged.at(-1);
    if (last && last.style === style) last.text += part;
    else merged.push(style ? { style, text: part } : { text: part });
  }
  return merged;
}

/**
 * Text that shows exactly as it is after `before`: no styles, mentions, links, quotes, headings or lists. Marks that
 * mean something only where a line begins are left alone elsewhere.
 */
export function escapeMarkdown(text: string, before = ''): string {
  const startsLine = /(^|\n)[^\S\n]*$/.test(before);
  return text
    .replace(/[\\*_~`|<>@[\]]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/(^|\n)([^\S\n]*)(?:([#+-])(?=[#\s])|(\d+)(?=\.\s))/g, (whole, end, blanks, mark, digits) => {
      if (end === '' && !startsLine) return whole;
      // A digit cannot be escaped; the dot behind it can.
      return `${end}${blanks}${mark ? `\\${mark}` : `${digits}\\`}`;
    });
}
