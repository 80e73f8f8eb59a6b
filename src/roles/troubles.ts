import type { Platform } from '../chat/platform.ts';
import { reasonOf } from '../core/reason.ts';
import type { OpenMarket } from '../open-market.ts';
import type { Duties } from '../processes/duties.ts';

/** What keeps the bot from doing its work, in plain words. */
export async function troublesOf(
  pool: { query(sql: string): Promise<unknown> },
  { feed }: { readonly feed: Pick<OpenMarket['feed'], 'sources'> },
  platforms: readonly Pick<Platform, 'name' | 'trouble' | 'sendTrouble'>[],
  duties: Pick<Duties, 'holds'>,
): Promise<readonly string[]> {
  const stored = await pool.query('SELECT 1').then(
    () => [],
    (error: unknown) => [`The database does not answer: ${reasonOf(error)}`],
  );
  const isFed = feed.sources().some(({ state }) => state === 'fine');
  // Where another process listens or sends, nothing is wrong with not doing it here.
  const stuck = platforms.flatMap((platform) => [
    (duties.holds(`hear:${platform.name}`) && platform.trouble()) || [],
    (duties.holds(`send:${platform.name}`) && platform.sendTrouble?.()) || [],
  ]);
  // Whoever does both is told once.
  return [...stored, ...(isFed ? [] : ['No source of market data gives usable answers.']), ...new Set(stuck.flat())];
}
