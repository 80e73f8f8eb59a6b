import { EXCHANGES } from '../../core/market/sources.ts';
import { createClient, type ExchangeSettings } from './client.ts';

export type ProbeOptions = {
  readonly exchanges?: readonly ExchangeSettings[];
  readonly now: () => Date;
  /** The whole probe takes no longer than this. */
  readonly timeoutMs: number;
};

/**
 * Whether any exchange answers with a believable price: all are asked side by side for the price of
 * bitcoin, the first good answer decides. Used once, to choose between the live and a simulated market.
 */
export async function isReachable({ exchanges, now, timeoutMs }: ProbeOptions): Promise<boolean> {
  const asked = (exchanges ?? EXCHANGES.map((id) => ({ id }))).map(async (settings) => {
    const client = await createClient(settings, timeoutMs, now);
    if ((await client.probe()) === undefined) throw new Error(`${settings.id} answered without a price`);
  });
  // One good answer is enough; why the others failed is found out by the feed.
  return Promise.any(asked).then(
    () => true,
    () => false,
  );
}
