import type pg from 'pg';

/**
 * Times what the connections of a pool are asked from now on, in milliseconds, by the kind of the query. What has no kind
 * is not timed, and neither is anything before `reset`.
 */
export function timeQueries<Kind extends string>(pool: pg.Pool, kindOf: (text: string) => Kind | undefined) {
  const ms = new Map<Kind, number[]>();
  const timed = new WeakSet<pg.PoolClient>();
  pool.on('acquire', (client) => {
    if (timed.has(client)) return;
    timed.add(client);
    const ask = client.query.bind(client) as (...asked: unknown[]) => unknown;
    const askTimed = (...asked: unknown[]): unknown => {
      const [query] = asked;
      const kind = kindOf(typeof query === 'string' ? query : ((query as pg.QueryConfig | undefined)?.text ?? ''));
      const answer = ask(...asked);
      if (kind === undefined || !(answer instanceof Promise)) return answer;
      const from = process.hrtime.bigint();
      return answer.finally(() => {
        const took = Number(process.hrtime.bigint() - from) / 1e6;
        const all = ms.get(kind);
        if (all) all.push(took);
        else ms.set(kind, [took]);
      });
    };
    client.query = askTimed as typeof client.query;
  });
  return { of: (kind: Kind): readonly number[] => ms.get(kind) ?? [], reset: () => ms.clear() };
}
