import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { Metrics } from './metrics.ts';

export type WebPorts = {
  readonly port: number;
  readonly host: string;
  readonly metrics: Metrics;
  /** What keeps the bot from doing its work now, in plain words; empty when nothing does. */
  troubles(): Promise<readonly string[]>;
};

export type WebServer = { readonly port: number; stop(): Promise<void> };

/** Health for whoever runs the bot. Rejects with a plain sentence when the port cannot be had. */
export function startWeb({ port, host, metrics, troubles }: WebPorts): Promise<WebServer> {
  const pages = new Hono();
  // Alive: the process answers. A supervisor restarts on this one, so a platform that is down must not fail it.
  pages.get('/healthz', (context) => context.json({ status: 'alive' }));
  pages.get('/readyz', async (context) => {
    const found = await troubles();
    return context.json(
      { status: found.length > 0 ? 'not ready' : 'ready', troubles: found },
      found.length > 0 ? 503 : 200,
    );
  });
  pages.get('/metrics', async (context) =>
    context.body(await metrics.registry.metrics(), 200, { 'content-type': metrics.registry.contentType }),
  );

  return new Promise((resolve, reject) => {
    const server = serve({ fetch: pages.fetch, port, hostname: host }, ({ port }: AddressInfo) => {
      resolve({
        port,
        stop: () =>
          new Promise((done) => {
            server.close(() => done());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
    server.on('error', (error) =>
      reject(
        new Error(
          `Port ${port} on ${host} cannot be used (${error.message}). Choose another HTTP_PORT, or 0 for none.`,
        ),
      ),
    );
  });
}
