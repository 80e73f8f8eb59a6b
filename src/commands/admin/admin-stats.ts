import { LANES } from '../../alerts/alert.ts';
import { button, phrase, type Reply } from '../../chat/message.ts';
import { ROLES } from '../../processes/role.ts';
import type { Services } from '../services.ts';

const LANE_NAMES = new Map<number, string>(Object.entries(LANES).map(([name, lane]) => [lane, name]));

/** How many there are, what waits, and who does what. */
export async function stats({ operating, now }: Services): Promise<Reply> {
  const [census, backlog, processes, holders] = await Promise.all([
    operating.census(),
    operating.backlog(),
    operating.processes(),
    operating.holders(),
  ]);
  const { people, groups, channels, unreachable, rules, owners, subscriptions, sent, maybeSent, dead } = census;
  const at = now().getTime();
  const dutiesOf = (id: string) => holders.filter(({ by }) => by === id).map(({ duty }) => duty);
  const sources = processes.flatMap((each) => each.sources ?? []);
  return {
    says: [
      phrase('admin-chats', { people, groups, channels, unreachable }),
      phrase('admin-rules', { rules, owners, subscriptions }),
      phrase('admin-sent', { sent, maybe: maybeSent, dead }),
      ...(backlog.length === 0 ? [phrase('admin-queue-empty')] : []),
      ...backlog.map(({ lane, count, oldest }) => {
        const seconds = Math.max(0, Math.round((at - oldest.getTime()) / 1_000));
        return phrase('admin-queue', { lane: LANE_NAMES.get(lane) ?? String(lane), count, seconds });
      }),
      ...(sources.length === 0
        ? []
        : [phrase('admin-sources', { sources: sources.map(({ source, state }) => `${source} ${state}`).join(', ') })]),
      ...processes.map(({ id, roles, version, startedAt }) =>
        phrase('admin-process', {
          id: id.slice(0, 8),
          roles: roles.join(', '),
          version,
          since: startedAt.toISOString(),
          duties: dutiesOf(id).join(', ') || 'none',
        }),
      ),
      ...ROLES.filter((role) => !processes.some(({ roles }) => roles.includes(role))).map((role) =>
        phrase('admin-nobody', { role }),
      ),
    ],
    buttons: [button('button-admin-again', { command: 'admin', args: { what: 'stats' } })],
  };
}
