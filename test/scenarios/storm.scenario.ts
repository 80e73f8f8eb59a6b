import { expect } from 'vitest';
import type { ChatId } from '../../src/chat/message.ts';
import { priceOf } from '../../src/core/market/reading.ts';
import { addDays } from '../../src/core/market/timeframe.ts';
import { createChats } from '../../src/storage/chats.ts';
import { createRules } from '../../src/storage/rules.ts';
import { createSubscriptions } from '../../src/storage/subscriptions.ts';
import { TOLD_LIMITS } from '../stand-ins/telegram-limits.ts';
import { keepAltcoinDay, keepNeutralDay, lastClose } from './season-state.ts';
import type { Stage } from './stage.ts';
import { scenario } from './stage.ts';
import { until } from './until.ts';

const ANNA = 42;
const RULES = 40;
const SUBSCRIBERS = Array.from({ length: 300 }, (_, i) => 1_000 + i);
/** One chat hears a message a second, and all together thirty. */
const STORM_MS = 120_000;

scenario(
  'forty rules of one person arrive in a few messages beside a feed of three hundred chats, each once and within the limits',
  { telegram: { limits: TOLD_LIMITS } },
  async (stage) => {
    const { telegram, exchange } = stage;
    const day = lastClose();
    await keepNeutralDay(stage, addDays(day, -1));
    await keepAltcoinDay(stage, day, { isWhole: true });
    await subscribeAll(stage);
    exchange.setPrice('ETH', 3_200);

    await stage.start();
    const rung = () =>
      texts(stage, ANNA).filter((text) => text.includes('of your alerts rang') || text.startsWith('🔔 ETH'));
    const seasons = () =>
      SUBSCRIBERS.flatMap((id) => texts(stage, id).filter((text) => text.startsWith('🔔 Altcoin season has begun')));
    const { pool } = await stage.database();
    const settled = async () =>
      (
        await pool.query<{ rule: number; outcome: string; batch: string | null }>(
          `SELECT (alert->>'rule')::int AS rule, outcome, batch FROM delivery_log WHERE chat_id = $1 ORDER BY 1`,
          [`telegram:${ANNA}`],
        )
      ).rows;
    await until(() => seasons().length >= SUBSCRIBERS.length, 'the season, everywhere', STORM_MS);
    await until(async () => (await settled()).length >= RULES, 'all forty', STORM_MS);
    await stage.priceRounds(1);

    const log = await settled();
    expect(log.map(({ outcome }) => outcome)).toEqual(Array.from({ length: RULES }, () => 'sent'));
    expect(new Set(log.map(({ rule }) => rule)).size, 'each by itself in the log').toBe(RULES);
    const messages = rung();
    expect(messages.length).toBeLessThanOrEqual(3);
    expect(messages[0]).toMatch(/ETH\/USDT rose to 3,200 through \d+ of your levels, 3,100 … 3,1\d\d/);
    for (const id of SUBSCRIBERS)
      expect(texts(stage, id)).toEqual([expect.stringMatching(/^🔔 Altcoin season has begun/)]);
    // Words go alone, and the season with its picture.
    const sent = telegram.calls('send*');
    expect(sent, 'the server never had to refuse one').toHaveLength(messages.length + SUBSCRIBERS.length);
  },
);

/** Forty rules just below the price to come, and three hundred private subscriptions, as the bot itself stores them. */
async function subscribeAll(stage: Stage): Promise<void> {
  const { pool, prisma } = await stage.database();
  const chats = createChats(prisma, pool);
  const rules = createRules(prisma, pool);
  const subscriptions = createSubscriptions(prisma);
  const now = new Date();
  const meet = async (id: number): Promise<ChatId> => {
    stage.telegram.addPerson(id);
    const chat: ChatId = `telegram:${id}`;
    await chats.heard({ chat, person: chat, role: 'admin', kind: 'private', locale: 'en' }, now);
    return chat;
  };
  const anna = await meet(ANNA);
  for (let i = 0; i < RULES; i++) {
    const at = 3_100 + i;
    await rules.add(
      { chat: anna, owner: anna, metric: priceOf('ETH/USDT'), threshold: { side: 'above', at, rearm: at * 0.98 } },
      RULES,
      now,
    );
  }
  for (const id of SUBSCRIBERS) {
    const chat = await meet(id);
    await subscriptions.add({ chat, owner: chat, subject: { topic: 'season', scope: 'top50' } }, RULES, now);
  }
}

const texts = ({ telegram }: Stage, chat: number): readonly string[] =>
  telegram.transcript(chat).flatMap(({ text }) => text ?? []);
