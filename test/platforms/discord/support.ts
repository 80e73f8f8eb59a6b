import { createDiscord, type DiscordOptions } from '../../../src/platforms/discord/discord.ts';
import { createRecordingBot, type RecordingBot } from '../../contracts/platform.ts';
import { createDiscordStandIn } from '../../stand-ins/discord.ts';

type Options = {
  readonly standIn?: Parameters<typeof createDiscordStandIn>[0];
  readonly platform?: Partial<DiscordOptions>;
  readonly bot?: RecordingBot;
};

/** What the platform logged, one sentence a line. */
function createLog() {
  const lines: string[] = [];
  const write = (_: object, text: string) => void lines.push(text);
  return { lines, debug: write, info: write, warn: write, error: write };
}

/** The platform on the real library, pointed at a stand-in. */
export const createTidebell = (
  { token, apiRoot }: Pick<DiscordOptions, 'token' | 'apiRoot'>,
  options: Partial<DiscordOptions> = {},
) =>
  createDiscord({
    token,
    apiRoot,
    log: createLog(),
    describe: (id) => `words of ${id}`,
    reconnectMs: 10,
    ...options,
  });

/** Both of them, not yet started. */
export async function setUpDiscord({ standIn, platform, bot = createRecordingBot() }: Options = {}) {
  const discord = await createDiscordStandIn(standIn);
  const log = createLog();
  const tidebell = createTidebell(discord, { log, ...platform });
  return {
    discord,
    tidebell,
    bot,
    log: log.lines,
    async stop() {
      await tidebell.stop();
      await discord.stop();
    },
  };
}

/** The same, started. */
export async function startDiscord(options: Options = {}) {
  const set = await setUpDiscord(options);
  await set.tidebell.start(set.bot);
  return set;
}
