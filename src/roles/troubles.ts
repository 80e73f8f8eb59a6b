import type { Platform } from '../chat/platform.ts';
import { reasonOf } from '../core/reason.ts';
import type { OpenMarket } from '../open-market.ts';
import type { Duties } from '../processes/duties.ts';

/** What keeps the bot from doing its work, in plain words. */
export async function troublesOf(
  pool: { query(sql: string): Promise<unknown> },
  { feed }: OpenMarket,
  platforms: readonly Platform[],
  duties: Duties,
): Promise<readonly string[]> {
  const stored = await pool.query('SELECT 1').then(
    () => [],
    (error: unknown) => [`The database does not answer: ${reasonOf(error)}`],
  );
  const isFed = feed.sources().some(({ state }) => state === 'fine');
  // Where another process listens, nothing is wrong with not listening here.
  const stuck = platforms.flatMap((platform) => (duties.holds(`hear:${platform.name}`) && platform.trouble()) || []);
  return [...stored, ...(isFed ? [] : ['No source of market data gives usable answers.']), ...stuck];
}
