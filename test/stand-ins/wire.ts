import type { AddressInfo } from 'node:net';
import net from 'node:net';

/** What a wire does with what goes over it. */
export type WireState =
  | 'carries'
  /** Takes connections, and says nothing on them: neither an answer nor an end. */
  | 'is silent'
  /** Cuts what is connected, and refuses what connects. */
  | 'is cut';

export type Wire = Awaited<ReturnType<typeof createWire>>;

/** A wire to a server, on a port of this machine, that can be slow, silent or cut. */
export async function createWire(target: net.NetConnectOpts) {
  const pairs = new Set<readonly [net.Socket, net.Socket]>();
  let state: WireState = 'carries';
  /** Milliseconds that a piece of data takes, each way. */
  let delayMs = () => 0;

  function carry(from: net.Socket, to: net.Socket): void {
    // Pieces keep their order, however long each takes.
    let before = Promise.resolve();
    from.on('data', (piece) => {
      const ms = delayMs();
      const ready = ms === 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, ms));
      before = before
        .then(() => ready)
        .then(() => {
          if (state === 'carries' && !to.destroyed) to.write(piece);
        });
    });
    from.on('error', () => to.destroy());
    from.on('close', () => to.destroy());
  }

  const server = net.createServer((near) => {
    if (state === 'is cut') {
      near.destroy();
      return;
    }
    const far = net.connect(target);
    const pair = [near, far] as const;
    pairs.add(pair);
    near.on('close', () => pairs.delete(pair));
    carry(near, far);
    carry(far, near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    port: (server.address() as AddressInfo).port,
    /** What was on its way when it falls silent is lost: a wire that carries again has new connections, or broken ones. */
    set(next: WireState): void {
      state = next;
      if (next === 'is cut') for (const [near] of pairs) near.destroy();
    },
    slow(ms: () => number): void {
      delayMs = ms;
    },
    connections: () => pairs.size,
    async close(): Promise<void> {
      for (const [near] of pairs) near.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
