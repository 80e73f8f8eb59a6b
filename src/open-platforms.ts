import type { Logger } from 'pino';
import type { Painter } from './chat/picture.ts';
import type { Platform } from './chat/platform.ts';
import type { Config } from './config.ts';
import type { Facts } from './core/result.ts';

type PlatformPorts = {
  readonly log: Logger;
  describe(id: string, locale: string, facts?: Facts): string;
  readonly painter: Painter;
};

/** The platforms that have a token. Their libraries are heavy, so only those are loaded. */
export async function openPlatforms({ telegram, discord }: Config, ports: PlatformPorts): Promise<readonly Platform[]> {
  return [
    ...(telegram ? [(await import('./platforms/telegram/telegram.ts')).createTelegram({ ...telegram, ...ports })] : []),
    ...(discord ? [(await import('./platforms/discord/discord.ts')).createDiscord({ ...discord, ...ports })] : []),
  ];
}
