import { share } from './noise.ts';

/** Share of a coin's supply that changes hands in a day, roughly as on the large exchanges. */
const DAILY_TURNOVER = 0.05;
/** Now and then an hour, and more rarely a whole day, trades several times as much. */
const SPIKES = { ofHours: 0.004, ofDays: 0.012, times: 4 };

/** Coins traded in an hour counted from the epoch: the usual amount, up to 2.7 times more or less, and spikes. */
export function createVolume(key: number, supply: number): (hour: number) => number {
  const usual = (supply * DAILY_TURNOVER) / 24;
  return (hour) => {
    const ofHour = share(key, 2 * hour);
    const ofDay = share(key, 2 * Math.floor(hour / 24) + 1);
    const spike = (ofHour > 1 - SPIKES.ofHours ? SPIKES.times : 1) * (ofDay > 1 - SPIKES.ofDays ? SPIKES.times : 1);
    return usual * Math.exp(ofHour + ofDay - 1) * spike;
  };
}
