import type { ReplayDay } from '../../core/season/replay-market.ts';

/** A longer hole is a hole: what happened in it is not known. */
const MOST_CARRIED_DAYS = 2;

/**
 * Days without any market capitalisation, at most two in a row, get the assets of the day before, and prices on the
 * straight line between the logarithms of their neighbours' where no other source tells them. Changes `days` in
 * place, which are consecutive; tells which it has changed.
 */
export function carryBroken(days: ReplayDay[]): readonly number[] {
  const carried: number[] = [];
  const isBroken = (i: number) => days[i]!.ranked.length === 0;
  for (let i = 1; i < days.length; i++) {
    if (!isBroken(i)) continue;
    const before = i - 1;
    let after = i;
    while (after < days.length && isBroken(after)) after++;
    const hole = after - i;
    if (after < days.length && !isBroken(before) && hole <= MOST_CARRIED_DAYS) {
      for (let day = i; day < after; day++) {
        const { ranked, marketCaps } = days[before]!;
        const share = (day - before) / (after - before);
        days[day] = { ranked, marketCaps, closes: between(days[before]!, days[after]!, share, days[day]!) };
        carried.push(day);
      }
    }
    i = after;
  }
  return carried;
}

function between(before: ReplayDay, after: ReplayDay, share: number, known: ReplayDay): Float64Array {
  return known.closes.map((close, asset) => {
    const [from, to] = [before.closes[asset]!, after.closes[asset]!];
    return Number.isNaN(close) ? from * (to / from) ** share : close;
  });
}
