import type { Context, MiddlewareFn } from 'grammy';
import type { Log } from './log.ts';

/** Lines of one chat that may wait for their answers at the same time. */
const MOST_WAITING = 50;

/**
 * Drops the lines of a chat that floods. Lines wait for the ones before them in their chat, and all that wait share
 * the room there is for lines at work: without this one chat could make the bot deaf for everybody.
 */
export function createFloodGate(chatOf: (ctx: Context) => string, log: Log): MiddlewareFn {
  const waiting = new Map<string, { count: number; isFlooding: boolean }>();
  return async (ctx, next) => {
    const isLine =
      ctx.msg?.text !== undefined || ctx.callbackQuery !== undefined || ctx.message?.chat.type === 'private';
    if (!isLine) return next();

    const chat = chatOf(ctx);
    const queue = waiting.get(chat) ?? { count: 0, isFlooding: false };
    if (queue.count >= MOST_WAITING) {
      if (!queue.isFlooding) log.warn({ chat, waiting: queue.count }, 'A chat floods; its further lines are dropped');
      queue.isFlooding = true;
      return;
    }
    waiting.set(chat, queue);
    queue.count += 1;
    try {
      await next();
    } finally {
      queue.count -= 1;
      if (queue.count === 0) waiting.delete(chat);
    }
  };
}
