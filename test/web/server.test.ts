import { afterEach, describe, expect, it } from 'vitest';
import { createMetrics, type Gauges } from '../../src/web/metrics.ts';
import { startWeb, type WebServer } from '../../src/web/server.ts';

const now = new Date('2026-06-01T12:00:00Z');
let servers: WebServer[] = [];
afterEach(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  servers = [];
});

async function serve(troubles: () => Promise<readonly string[]>, more: Partial<Gauges> = {}) {
  const metrics = createMetrics({
    rulesArmed: () => 3,
    sources: () => [
      { source: 'binance', state: 'fine' },
      { source: 'okx', state: 'failing' },
    ],
    duties: () => ['evaluate'],
    stopped: () => ['delivery'],
    backlog: async () => [{ lane: 0, count: 7, oldest: new Date(now.getTime() - 90_000) }],
    now: () => now,
    ...more,
  });
  const server = await startWeb({ port: 0, host: '127.0.0.1', metrics, troubles });
  servers.push(server);
  const get = (path: string) => fetch(`http://127.0.0.1:${server.port}${path}`);
  return { metrics, get, server, text: async () => (await get('/metrics')).text() };
}

describe('health', () => {
  it('is alive as long as it answers, whatever is wrong', async () => {
    const { get } = await serve(async () => ['The database does not answer.']);
    const answer = await get('/healthz');
    expect([answer.status, await answer.json()]).toEqual([200, { status: 'alive' }]);
  });

  it('is ready when nothing stands in the way, and says what does', async () => {
    let troubles: string[] = [];
    const { get } = await serve(async () => troubles);
    const fine = await get('/readyz');
    expect([fine.status, await fine.json()]).toEqual([200, { status: 'ready', troubles: [] }]);
    troubles = ['No source of market data gives usable answers.'];
    const bad = await get('/readyz');
    expect([bad.status, await bad.json()]).toEqual([503, { status: 'not ready', troubles }]);
  });

  it('knows no other pages', async () => {
    const { get } = await serve(async () => []);
    expect((await get('/')).status).toBe(404);
  });
});

describe('metrics', () => {
  it('count what happened, by its names', async () => {
    const { metrics, text, get } = await serve(async () => []);
    metrics.commandAnswered('telegram', 'watch');
    metrics.commandAnswered('telegram', 'watch');
    metrics.alertsEnqueued(5);
    const tried = { platform: 'discord', secondsSinceEnqueued: 0.3 };
    metrics.delivered({ ...tried, outcome: 'sent', secondsSinceTick: 1.5 });
    metrics.delivered({ ...tried, outcome: 'failed', secondsSinceTick: 1.5 });
    metrics.delivered({ ...tried, outcome: 'throttled', refused: 'all' });
    metrics.jobFinished('season', false);
    const found = await text();
    for (const line of [
      'tidebell_commands_total{platform="telegram",command="watch"} 2',
      'tidebell_alerts_enqueued_total 5',
      'tidebell_deliveries_total{platform="discord",outcome="sent"} 1',
      'tidebell_deliveries_total{platform="discord",outcome="failed"} 1',
      'tidebell_delivery_seconds_bucket{le="0.25",platform="discord"} 0',
      'tidebell_delivery_seconds_bucket{le="0.5",platform="discord"} 1',
      'tidebell_delivery_seconds_count{platform="discord"} 1',
      'tidebell_tick_to_sent_seconds_bucket{le="1",platform="discord"} 0',
      'tidebell_tick_to_sent_seconds_bucket{le="2",platform="discord"} 1',
      'tidebell_tick_to_sent_seconds_count{platform="discord"} 1',
      'tidebell_refusals_total{platform="discord",scope="all"} 1',
      'tidebell_duty{duty="evaluate"} 1',
      'tidebell_stopped{work="delivery"} 1',
      'tidebell_jobs_total{job="season",result="failed"} 1',
      'tidebell_rules 3',
      'tidebell_source_fine{source="binance"} 1',
      'tidebell_source_fine{source="okx"} 0',
      'tidebell_outbox_waiting{lane="0"} 7',
      'tidebell_outbox_oldest_seconds{lane="0"} 90',
    ]) {
      expect(found.split('\n')).toContain(line);
    }
    expect(found).toContain('tidebell_process_cpu_user_seconds_total');
    expect((await get('/metrics')).headers.get('content-type')).toContain('text/plain');
  });

  it('are told without the backlog while the database is away', async () => {
    const { text } = await serve(async () => [], { backlog: () => Promise.reject(new Error('no database')) });
    const lines = (await text()).split('\n');
    expect(lines).toContain('tidebell_rules 3');
    expect(lines.some((line) => line.startsWith('tidebell_outbox_waiting{'))).toBe(false);
  });
});

describe('the port', () => {
  it('that is taken is refused in a plain sentence', async () => {
    const { server, metrics } = await serve(async () => []);
    await expect(startWeb({ port: server.port, host: '127.0.0.1', metrics, troubles: async () => [] })).rejects.toThrow(
      new RegExp(
        `^Port ${server.port} on 127\\.0\\.0\\.1 cannot be used \\(.+\\)\\. Choose another HTTP_PORT, or 0 for none\\.$`,
      ),
    );
  });

  it('is free again after a stop', async () => {
    const { server, metrics } = await serve(async () => []);
    await server.stop();
    servers = [];
    const again = await startWeb({ port: server.port, host: '127.0.0.1', metrics, troubles: async () => [] });
    expect(again.port).toBe(server.port);
    await again.stop();
  });
});
