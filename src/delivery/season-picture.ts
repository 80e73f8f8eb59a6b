import type { Alert } from '../alerts/alert.ts';
import type { Picture, SeasonPicture, SeasonPictureDay } from '../chat/picture.ts';
import type { Day } from '../core/market/timeframe.ts';
import type { SeasonBoard } from '../core/season/board.ts';
import { type IndexName, indexOf } from '../core/season/indexes.ts';
import { type Season, STEADY } from '../core/season/season.ts';

/** A year shows the last seasons and is still legible on a phone. */
const PAST_DAYS = 365;
/** Both indexes of the newest day, and what still waits from the day before. */
const MOST_KEPT = 4;

const LEVELS = { bitcoin: STEADY.bitcoin.enter, altcoin: STEADY.altcoin.enter } as const;

/**
 * The gauge at the newest close and the year before it; undefined while there is no value, or it is withheld. After an
 * alert many people ask at once, and a year costs the database a tenth of a second, so it too is asked for once.
 */
export async function seasonPicture(board: SeasonBoard, index: IndexName): Promise<SeasonPicture | undefined> {
  const entry = await board.latest(index);
  if (entry?.reading.kind !== 'value') return undefined;
  const { season = 'neutral' } = entry.standing ?? {};
  return pictureOf(board, index, entry.day, entry.reading.index, () => season);
}

/**
 * The picture that goes with an alert about the season index, ending on the alert's day; undefined for other alerts.
 * A transition goes to everybody at once, so the past of the newest few days is asked for once.
 * Rejects when the history cannot be read; it is asked again then.
 */
export async function seasonAlertPicture(alert: Alert, board: SeasonBoard): Promise<Picture | undefined> {
  if (alert.kind !== 'season' && alert.kind !== 'season-near' && alert.kind !== 'season-level') return undefined;
  const index = indexOf(alert.index);
  return index && pictureOf(board, index, alert.day, alert.value, (past) => seasonAt(alert, past));
}

async function pictureOf(
  board: SeasonBoard,
  index: IndexName,
  day: Day,
  value: number,
  seasonOf: (past: readonly SeasonPictureDay[]) => Season,
): Promise<SeasonPicture> {
  const { days, pictures } = kept(board, index, day);
  const past = await days;
  const season = seasonOf(past);
  const key = `${season} ${value}`;
  const picture = pictures.get(key) ?? paintable(index, day, value, season, past);
  // The same object for everybody, so that it need be painted only once.
  pictures.set(key, picture);
  return picture;
}

type SeasonalAlert = Extract<Alert, { kind: 'season' | 'season-near' | 'season-level' }>;

function seasonAt(alert: SeasonalAlert, past: readonly SeasonPictureDay[]): Season {
  const told = alert.kind === 'season' ? alert.to : alert.kind === 'season-near' ? alert.season : past.at(-1)?.season;
  return told === 'altcoin' || told === 'bitcoin' ? told : 'neutral';
}

type Kept = {
  readonly days: Promise<readonly SeasonPictureDay[]>;
  readonly pictures: Map<string, SeasonPicture>;
};
const KEPT = new WeakMap<SeasonBoard, Map<string, Kept>>();

function kept(board: SeasonBoard, index: IndexName, day: Day): Kept {
  const all = KEPT.get(board) ?? new Map<string, Kept>();
  KEPT.set(board, all);
  const key = `${index} ${day}`;
  const days = all.get(key)?.days ?? board.past(index, day, PAST_DAYS);
  const found = all.get(key) ?? { days, pictures: new Map() };
  // Used again is newest again: the map remembers the order of entry.
  all.delete(key);
  all.set(key, found);
  if (all.size > MOST_KEPT) all.delete([...all.keys()][0] ?? key);
  days.catch(() => all.delete(key));
  return found;
}

const paintable = (
  index: IndexName,
  day: Day,
  value: number,
  season: Season,
  days: readonly SeasonPictureDay[],
): SeasonPicture => ({ kind: 'season', index, day, value, season, levels: LEVELS, days: isLine(days) ? days : [] });

/** A day alone is a dot in an empty frame, and the gauge says it already. */
const isLine = (days: readonly SeasonPictureDay[]): boolean =>
  days.filter(({ value }) => value !== undefined).length > 1;
