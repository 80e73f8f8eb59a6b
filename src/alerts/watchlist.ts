import type { ChatId } from '../chat/message.ts';
import type { MarketSymbol } from '../core/market/symbol.ts';

/**
 * The coins on the list of a chat. What a chat watches is more: the coins of its rules too. `any watchlist: …` and the
 * signals of `watched` are about all of them.
 */
export interface Watchlists {
  /** `full`: the chat has `most` already. */
  add(chat: ChatId, symbol: MarketSymbol, most: number, now: Date): Promise<'added' | 'there' | 'full'>;
  /** False when it was not on the list. */
  remove(chat: ChatId, symbol: MarketSymbol): Promise<boolean>;
  /** In the order in which they were added. */
  of(chat: ChatId): Promise<readonly MarketSymbol[]>;
}
