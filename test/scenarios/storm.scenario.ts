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
  'forty rules of one person and a feed of three hundred chats arrive once each, within the limits',
  { telegram: { limits: TOLD_LIMITS } },
  async (stage) => {
    const { telegram, exchange } = stage;
    const day = lastClose();
    await keepNeutralDay(stage, addDays(day, -1));
    await keepAltcoinDay(stage, day, { isWhole: true });
    await subscribeAll(stage);
    exchange.setPrice('ETH', 3_200);

    await stage.start();
    const rung = () => texts(stage, ANNA).filter((text) => text.startsWith('🔔 ETH'));
    const seasons = () =>
      SUBSCRIBERS.flatMap((id) => texts(stage, id).filter((text) => text.startsWith('🔔 Altcoin season has begun')));
    await until(() => rung().length >= RULES && seasons().length >= SUBSCRIBERS.length, 'all of it', STORM_MS);
    await stage.priceRounds(1);

    const levels = rung().map((text) => /your level is ([\d,]+)/.exec(text)?.[1]);
    expect(new Set(levels).size).toBe(RULES);
    expect(levels).toHaveLength(RULES);
    for (const id of SUBSCRIBERS)
      expect(texts(stage, id)).toEqual([expect.stringMatching(/^🔔 Altcoin season has begun/)]);
    // Words go alone, and the season with its picture.
    const sent = [...telegram.calls('sendMessage'), ...telegram.calls('sendPhoto')];
    expect(sent, 'the server never had to refuse one').toHaveLength(RULES + SUBSCRIBERS.length);
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
