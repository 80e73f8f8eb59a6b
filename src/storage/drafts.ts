import { randomInt } from 'node:crypto';
import type { Drafts } from '../chat/draft.ts';
import type { Invocation } from '../chat/message.ts';
import { DAY_MS } from '../core/market/timeframe.ts';
import type { PrismaClient } from './generated/client.ts';

const KEEP_MS = DAY_MS;
/** Without letters and digits that look alike, since somebody may type it. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const LENGTH = 10;

const draw = (): string => Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');

export const createDrafts = (prisma: PrismaClient): Drafts => ({
  async keep({ command, args }, { chat, person }, now) {
    const id = draw();
    await prisma.draft.create({ data: { id, chatId: chat, person, does: { command, args }, createdAt: now } });
    return id;
  },

  async of(id, { chat, person }, now) {
    const row = await prisma.draft.findFirst({
      where: { id, chatId: chat, person, createdAt: { gt: new Date(now.getTime() - KEEP_MS) } },
    });
    return row ? (row.does as unknown as Invocation) : undefined;
  },
});
