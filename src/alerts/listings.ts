import type { Metric } from '../core/market/reading.ts';

/** What rules wait for that coins begin and cease to be traded, `coin:XYZ|listed`, each once. */
export interface Listings {
  awaited(): Promise<readonly Metric[]>;
}
