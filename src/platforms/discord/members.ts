import { DiscordAPIError, type REST, RESTJSONErrorCodes, Routes } from 'discord.js';
import type { ChatId, PersonId } from '../../chat/message.ts';
import { readChat } from './caller.ts';

/** Servers of channels that are remembered; of any other it is asked again. */
const MOST_CHANNELS = 10_000;

/** Where Discord says that somebody is not there. Anything else says nothing. */
const GONE: ReadonlySet<number | string> = new Set([RESTJSONErrorCodes.UnknownMember, RESTJSONErrorCodes.UnknownUser]);

/**
 * Asks Discord whether a person is in the server of a channel: without a privileged intent, nobody tells who leaves.
 * Undefined where Discord does not say.
 */
export function createMembers(rest: REST) {
  const servers = new Map<string, string>();

  async function serverOf(channelId: string): Promise<string | undefined> {
    const known = servers.get(channelId);
    if (known) return known;
    const channel = await rest.get(Routes.channel(channelId));
    const server =
      typeof channel === 'object' && channel !== null && 'guild_id' in channel ? channel.guild_id : undefined;
    if (typeof server !== 'string') return undefined;
    if (servers.size >= MOST_CHANNELS) servers.clear();
    servers.set(channelId, server);
    return server;
  }

  return async (group: ChatId, person: PersonId): Promise<boolean | undefined> => {
    const [place, [, id] = []] = [readChat(group), /^discord:(\d{1,20})$/.exec(person) ?? []];
    if (!place || !('channelId' in place) || id === undefined) return undefined;
    try {
      const server = await serverOf(place.channelId);
      if (server === undefined) return undefined;
      const member = await rest.get(Routes.guildMember(server, id));
      // A page of whatever stands in between is no answer.
      return typeof member === 'object' && member !== null && 'user' in member ? true : undefined;
    } catch (error) {
      return error instanceof DiscordAPIError && GONE.has(error.code) ? false : undefined;
    }
  };
}
