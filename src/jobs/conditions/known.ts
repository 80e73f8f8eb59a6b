import type { Reading } from '../../core/market/reading.ts';
import { readsLive, type Told } from './state.ts';
import { atClose, type Touched } from './touches.ts';

/** What became known, when that was, and where from. */
export type Known = {
  readonly told: Told;
  readonly at: Date;
  readonly source: string;
  readonly isForGroups: boolean;
  /** Of a price that a candle told, when it may have been. */
  readonly within?: NonNullable<Reading['within']>;
  /** What turns again within the same candle is told to groups once: when that closes. */
  readonly closesAt?: Date;
};

/** Of what reads live prices, the first turn after a start may have been told to groups before it. */
export const toKnown = (told: Told, at: Date, source: string, isLiveKnown: boolean): Known => ({
  told,
  at,
  source,
  isForGroups: isLiveKnown || !readsLive(told.awaited),
});

/** The same of a close. */
export const toKnownAtClose = (told: Told, at: Date, isLiveKnown: boolean): Known => ({
  ...toKnown(told, at, 'candles', isLiveKnown),
  ...(told.awaited.isTouch ? { within: atClose(at.getTime()), closesAt: at } : {}),
});

export const toTouchKnown = ({ claim, isTrue, at, source, within, closesAt, told }: Touched): Known => ({
  told: { awaited: claim.awaited, isTrue, isFirst: false, told },
  at,
  source,
  // What was true at the close before is no turn.
  isForGroups: claim.closed === false,
  within,
  closesAt,
});

/** What stands is told to rules, one of which may have become quiet for another reason, and is no turn for groups. */
export const standing = (known: Known): Known => ({ ...known, isForGroups: false });
