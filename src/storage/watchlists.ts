import type { Watchlists } from '../alerts/watchlist.ts';
import type { MarketSymbol } from '../core/market/symbol.ts';
import type { PrismaClient } from './generated/client.ts';

export const createWatchlists = (prisma: PrismaClient): Watchlists => ({
  async add(chatId, symbol, most, createdAt) {
    const where = { chatId_symbol: { chatId, symbol } };
    if (await prisma.watchedCoin.findUnique({ where })) return 'there';
    if ((await prisma.watchedCoin.count({ where: { chatId } })) >= most) return 'full';
    // Two taps at once are one.
    const { count } = await prisma.watchedCoin.createMany({
      data: [{ chatId, symbol, createdAt }],
      skipDuplicates: true,
    });
    return count === 1 ? 'added' : 'there';
  },

  async remove(chatId, symbol) {
    const { count } = await prisma.watchedCoin.deleteMany({ where: { chatId, symbol } });
    return count > 0;
  },

  async of(chatId) {
    const rows = await prisma.watchedCoin.findMany({
      where: { chatId },
      orderBy: [{ createdAt: 'asc' }, { symbol: 'asc' }],
    });
    return rows.map(({ symbol }) => symbol as MarketSymbol);
  },
});
