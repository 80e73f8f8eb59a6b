import { vi } from 'vitest';
import type { Command } from '../../../src/chat/command.ts';
import type { ChatId } from '../../../src/chat/message.ts';
import type { Painter } from '../../../src/chat/picture.ts';
import type { Platform } from '../../../src/chat/platform.ts';
import type { Log } from '../../../src/platforms/telegram/log.ts';
import { createTelegram } from '../../../src/platforms/telegram/telegram.ts';
import type { Waits } from '../../../src/platforms/telegram/waits.ts';
import { createRecordingBot, type RecordingBot } from '../../contracts/platform.ts';
import { createTelegramStandIn, type TelegramStandIn } from '../../stand-ins/telegram.ts';

/** The people of the story: ANNA talks to the bot in private and owns the group, BEN is a member of it. */
export const ANNA = 42;
export const BEN = 43;
export const GROUP = -4_000;
export const FORUM = -1_001_000;
export const CHANNEL = -1_002_000;
export const chatId = (chat: number, topic?: number): ChatId =>
  topic === undefined ? `telegram:${chat}` : `telegram:${chat}/${topic}`;

type Line = { readonly level: string; readonly facts: object; readonly text: string };
export type Story = {
  readonly telegram: TelegramStandIn;
  readonly platform: Platform;
  readonly bot: RecordingBot;
  /** What the operator reads. */
  readonly logged: readonly Line[];
  /** Moves the platform's clock. */
  pass(ms: number): void;
  stop(): Promise<void>;
};

/** Failures are followed by another try almost at once; nothing else differs from production. */
const IMPATIENT: Partial<Waits> = { retryMs: () => 5 };

export async function prepareStory(
  options: {
    readonly waits?: Partial<Waits>;
    readonly standIn?: Parameters<typeof createTelegramStandIn>[0];
    readonly token?: string;
    readonly apiRoot?: string;
    readonly painter?: Painter;
    readonly catalog?: readonly Command[];
    readonly describe?: (id: string, locale: string) => string;
  } = {},
): Promise<Story> {
  const telegram = await createTelegramStandIn(options.standIn);
  telegram.addPerson(ANNA, { language_code: 'pt-BR' });
  telegram.addPerson(BEN);
  telegram.addGroup(GROUP, { [ANNA]: 'creator', [BEN]: 'member' }, { title: 'Traders' });
  telegram.addGroup(FORUM, { [ANNA]: 'administrator', [BEN]: 'member' }, { title: 'Forum', is_forum: true });
  telegram.addChannel(CHANNEL, { [ANNA]: 'creator', [BEN]: 'member' });

  const logged: Line[] = [];
  const write = (level: string) => (facts: object, text: string) => void logged.push({ level, facts, text });
  const log: Log = { info: write('info'), warn: write('warn'), error: write('error') };
  let at = 0;
  const bot = createRecordingBot(options.catalog);
  const platform = createTelegram({
    token: options.token ?? telegram.token,
    apiRoot: options.apiRoot ?? telegram.url,
    log,
    describe: options.describe ?? ((id) => `What ${id} does`),
    elapsedMs: () => at,
    ...(options.painter ? { painter: options.painter } : {}),
    waits: { ...IMPATIENT, ...options.waits },
  });
  return {
    telegram,
    platform,
    bot,
    logged,
    pass(ms) {
      at += ms;
    },
    async stop() {
      await platform.stop();
      await telegram.stop();
    },
  };
}

export async function startStory(options: Parameters<typeof prepareStory>[0] = {}): Promise<Story> {
  const story = await prepareStory(options);
  await story.platform.start(story.bot);
  return story;
}

/** Waits for what happens on our side of the socket, of which the stand-in hears nothing. */
export const eventually = <T>(read: () => T | undefined | false): Promise<T> =>
  vi.waitFor(
    () => {
      const found = read();
      if (found === undefined || found === false) throw new Error(`It did not come to this: ${read}`);
      return found;
    },
    { timeout: 10_000, interval: 5 },
  );
