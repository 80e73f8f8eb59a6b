import pg from 'pg';
import { type Connection, toPgConfig } from './connect.ts';
import type { Log } from './log.ts';

const RECONNECT_MS = 2_000;

/**
 * Calls what listens to a channel whenever something is raised there, and once after every connection: what was raised
 * while nobody listened would be missed otherwise.
 */
export function listen(
  connection: Connection,
  channels: Readonly<Record<string, () => void>>,
  log: Log,
): { stop(): Promise<void> } {
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;

  async function connect(): Promise<void> {
    const next = new pg.Client(toPgConfig(connection));
    client = next;
    next.on('notification', ({ channel }) => channels[channel]?.());
    next.on('error', (error) => log.warn({ error: error.message }, 'The connection that listens for changes broke'));
    next.on('end', again);
    try {
      await next.connect();
      for (const channel of Object.keys(channels)) await next.query(`LISTEN ${channel}`);
      for (const raised of Object.values(channels)) raised();
    } catch (error) {
      log.warn({ error: String(error) }, 'Cannot listen for changes yet; they are found by asking instead');
      await next.end().catch(() => undefined);
      again();
    }
  }

  function again(): void {
    if (isStopped || timer) return;
    timer = setTimeout(() => {
      timer = undefined;
      void connect();
    }, RECONNECT_MS);
  }

  void connect();
  return {
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
}
