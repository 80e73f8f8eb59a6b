import { setTimeout as pause } from 'node:timers/promises';
import { createKnownPast, type KnownPast } from '../core/rules/known-past.ts';
import type { OpenMarket } from '../open-market.ts';
import type { Stores } from './stores.ts';

/** The candles that people and alerts look at, asked for once for all of them. */
export const openKnownPast = ({ candles }: Pick<Stores, 'candles'>, { feed, now }: OpenMarket): KnownPast =>
  createKnownPast({ candles, feed, now, wait: (ms) => pause(ms, [], { ref: false }) });
