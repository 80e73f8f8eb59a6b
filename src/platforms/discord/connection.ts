import {
  type Client,
  type ClientOptions,
  DiscordAPIError,
  DiscordjsError,
  Events,
  GatewayIntentBits,
  Options,
} from 'discord.js';
import { NO_MENTIONS } from './send.ts';

/** Free text in servers would need a privileged intent, so there people use commands. */
export const clientOptions = (apiRoot: string): ClientOptions => ({
  intents: [GatewayIntentBits.Guilds, GatewayIntentBits.DirectMessages],
  allowedMentions: NO_MENTIONS,
  // Answers are tried again in answer.ts, which knows what may be repeated. Waiting for a bucket is the library's.
  rest: { api: apiRoot, retries: 0 },
  makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
  // A server that is down would otherwise hold back the whole start for 15 seconds.
  waitGuildTimeout: 3_000,
});

/** Connects, and resolves once people are heard. Rejects with what the library says; the client is then of no use. */
export const connect = (client: Client, token: string): Promise<void> =>
  new Promise((resolve, reject) => {
    client.once(Events.ClientReady, () => resolve());
    client.login(token).catch(reject);
  });

/** Why Discord will never let this bot in, in a sentence for its operator; undefined when trying again may help. */
export function refusal(error: unknown): string | undefined {
  const message = error instanceof Error ? error.message : String(error);
  const isUnauthorized = error instanceof DiscordAPIError && error.status === 401;
  const isInvalid = error instanceof DiscordjsError && error.code === 'TokenInvalid';
  if (isUnauthorized || isInvalid || message === 'Authentication failed') return WRONG_TOKEN;
  if (message === 'Used disallowed intents' || message === 'Used invalid intents') return WRONG_INTENTS;
  return undefined;
}

/** The close codes with which the gateway ends a running connection for good. */
export function closedForGood(code: number): string {
  if (code === 4004) return WRONG_TOKEN;
  if (code === 4013 || code === 4014) return WRONG_INTENTS;
  return `Discord closed the connection for good, with code ${code}. Restart the bot; if it stays, look for a newer version.`;
}

export const WRONG_TOKEN =
  'Discord does not accept DISCORD_TOKEN. Copy the bot token again from https://discord.com/developers/applications (Bot, Reset Token).';
const WRONG_INTENTS =
  'Discord refuses the intents Guilds and Direct Messages to this bot. Check the bot at https://discord.com/developers/applications.';
