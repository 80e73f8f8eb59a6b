import WebSocket from 'ws';
import { STALE_AFTER_MS } from '../../core/market/board.ts';
import { reasonOf } from '../../core/reason.ts';
import type { Message, Push, StreamDialect } from './dialects.ts';

export type StreamOptions = {
  readonly dialect: StreamDialect;
  readonly url: string;
  readonly now: () => Date;
  /** Told of every change: pushes arrive, or do not any more and why. */
  readonly onChange: (state: StreamState) => void;
};

/** `reason` is missing where nobody wants anything, or it was never tried. */
type StreamState = { readonly isPushing: boolean; readonly reason?: string };

/** The last prices of some markets of one exchange, pushed over one connection. */
export type Stream = {
  /**
   * Brings the connection to what is wanted, the most important markets first: opens it, subscribes, asks whether it is
   * alive, gives it up. To be called about once a second; it never waits and never throws.
   */
  tend(markets: readonly string[]): void;
  /** The newest push of each market since the last time. */
  take(): readonly Push[];
  /** When a market was pushed last on the connection that is open. */
  heardAt(market: string): Date | undefined;
  /** What the same exchange answered when asked: a connection that misses what moves is given up. */
  judge(polled: ReadonlyMap<string, number>): void;
  /** Something was pushed on the connection that is open. */
  readonly isPushing: boolean;
  close(): void;
};

const CONNECT_MS = 10_000;
/** Every exchange answers a ping at once; a connection this long without a word is cut somewhere. */
const SILENT_MS = 30_000;
/** Half of what the most impatient exchange waits for before it hangs up. */
const PING_MS = 15_000;
const FIRST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 5 * 60_000;
/** What held so long was a good connection: the next failure is a first one. */
const GOOD_MS = 60_000;
/** A market that the exchange refused is asked for again as late as this. */
const REFUSED_MS = 3_600_000;
/** How often the most important markets are chosen where there are too many. */
const CHOOSE_MS = 60_000;
/** Two answers in a row moved and nothing was pushed between them; once may be a matter of a moment. */
const MISSES = 2;
const LONGEST_MESSAGE = 1 << 20;

type Connection = {
  readonly socket: WebSocket;
  readonly since: number;
  readonly subscribed: Map<string, number>;
  readonly requests: Map<number, readonly string[]>;
  readonly heard: Map<string, { at: number; price: number }>;
  saidAt: number;
  heardAt: number;
  isOpen: boolean;
};

/**
 * Makes a stream; it opens nothing yet. Nothing here has a timer of its own: whoever tends it brings the time. What is
 * pushed is believed no more than an answer: a connection that sends garbage, says nothing or misses what moves is given
 * up, and tried again after a while, each time longer.
 */
export function createStream({ dialect, url, now, onChange }: StreamOptions): Stream {
  let connection: Connection | undefined;
  let failures = 0;
  let openAt = Number.NEGATIVE_INFINITY;
  let requests = 0;
  let told: StreamState = { isPushing: false };
  let isClosed = false;
  let chosen: readonly string[] = [];
  let chosenAt = Number.NEGATIVE_INFINITY;
  const fresh = new Map<string, Push>();
  const refused = new Map<string, number>();
  const polledBefore = new Map<string, number>();
  const misses = new Map<string, number>();
  let judgedAt = Number.NEGATIVE_INFINITY;

  function tell(state: StreamState): void {
    const isNews = state.isPushing !== told.isPushing || (!state.isPushing && state.reason !== told.reason);
    told = state;
    if (isNews && !isClosed) onChange(state);
  }

  function leave(): void {
    const { socket } = connection ?? {};
    connection = undefined;
    fresh.clear();
    misses.clear();
    polledBefore.clear();
    socket?.terminate();
  }

  function giveUp(reason: string): void {
    const lasted = connection ? now().getTime() - connection.since : 0;
    failures = lasted >= GOOD_MS && told.isPushing ? 1 : failures + 1;
    openAt = now().getTime() + Math.min(FIRST_PAUSE_MS * 2 ** (failures - 1), LONGEST_PAUSE_MS);
    leave();
    tell({ isPushing: false, reason });
  }

  function open(): void {
    const at = now().getTime();
    const socket = new WebSocket(url, { maxPayload: LONGEST_MESSAGE, perMessageDeflate: false });
    const mine: Connection = {
      socket,
      since: at,
      subscribed: new Map(),
      requests: new Map(),
      heard: new Map(),
      saidAt: at,
      heardAt: at,
      isOpen: false,
    };
    connection = mine;
    const isMine = () => connection === mine;
    const alive = () => {
      mine.heardAt = now().getTime();
    };
    socket.on('open', () => {
      alive();
      mine.isOpen = true;
      if (isMine() && dialect.hello !== undefined) say(mine, JSON.stringify(dialect.hello));
    });
    socket.on('ping', alive);
    socket.on('pong', alive);
    socket.on('message', (raw) => {
      alive();
      if (isMine()) hear(mine, String(raw));
    });
    socket.on('error', (error) => {
      if (isMine()) giveUp(reasonOf(error));
    });
    socket.on('close', (code) => {
      if (isMine()) giveUp(`closed the connection (${code})`);
    });
  }

  function say(mine: Connection, text: string): void {
    mine.saidAt = now().getTime();
    mine.socket.send(text);
  }

  function hear(mine: Connection, text: string): void {
    if (text === dialect.pong) return;
    try {
      const { pushes = [], refused: no } = dialect.read(parse(text));
      if (no) refuse(mine, no.markets ?? mine.requests.get(no.request ?? -1), no.reason);
      for (const push of pushes) if (connection === mine) take(mine, push);
    } catch (error) {
      giveUp(reasonOf(error));
    }
  }

  function refuse(mine: Connection, markets: readonly string[] | undefined, reason: string): void {
    if (!markets) throw new Error(`refused what was asked for: ${reason}`);
    for (const market of markets) {
      refused.set(market, now().getTime() + REFUSED_MS);
      mine.subscribed.delete(market);
    }
    if (mine.subscribed.size === 0) throw new Error(`refused every market: ${reason}`);
  }

  function take(mine: Connection, { market, price, at = now() }: Push): void {
    if (price === undefined) throw new Error(`pushed no price, or 0, for ${market}`);
    // One that was just given up may still come; one that is old by the exchange's own time is not heard.
    if (!mine.subscribed.has(market) || Math.abs(now().getTime() - at.getTime()) > STALE_AFTER_MS) return;
    mine.heard.set(market, { at: now().getTime(), price });
    fresh.set(market, { market, price, at });
    tell({ isPushing: true });
  }

  /**
   * Where more are wanted than one connection may have, the most important are chosen anew once a minute: prices change
   * places all the time, and exchanges count requests.
   */
  function choose(wanted: readonly string[], at: number): readonly string[] {
    const { most } = dialect;
    if (wanted.length <= most) return wanted;
    const isWanted = new Set(wanted);
    const kept = at - chosenAt < CHOOSE_MS ? chosen.filter((market) => isWanted.has(market)) : [];
    if (kept.length === 0) chosenAt = at;
    const isKept = new Set(kept);
    chosen = [...kept, ...wanted.filter((market) => !isKept.has(market))].slice(0, most);
    return chosen;
  }

  /** One request each time: no exchange minds one a second. */
  function subscribe(mine: Connection, wanted: readonly string[]): void {
    const { most, perRequest } = dialect;
    const isWanted = new Set(wanted);
    const late = [...mine.subscribed.keys()].filter((market) => !isWanted.has(market)).slice(0, perRequest);
    const news = wanted.filter((market) => !mine.subscribed.has(market)).slice(0, perRequest);
    const isFull = mine.subscribed.size + news.length > most && late.length > 0;
    const is = news.length > 0 && !isFull ? 'subscribe' : 'unsubscribe';
    const markets = is === 'subscribe' ? news : late;
    if (markets.length === 0) return;
    const id = ++requests;
    if (is === 'subscribe') mine.requests.set(id, markets);
    for (const market of markets) {
      if (is === 'subscribe') mine.subscribed.set(market, now().getTime());
      else mine.subscribed.delete(market);
    }
    say(mine, JSON.stringify(dialect.request(is, markets, id)));
  }

  function ping(mine: Connection): void {
    mine.socket.ping();
    if (dialect.ping === undefined) mine.saidAt = now().getTime();
    else say(mine, dialect.ping);
  }

  return {
    tend(markets) {
      if (isClosed) return;
      const at = now().getTime();
      const allowed = markets.filter((market) => (refused.get(market) ?? at) <= at);
      const wanted = choose(allowed, at);
      if (wanted.length === 0) {
        if (connection) leave();
        // Why nothing is asked for any more is worth knowing where everything was refused.
        return tell(told.isPushing ? { isPushing: false } : told);
      }
      if (!connection) return at >= openAt ? open() : undefined;
      if (!connection.isOpen) {
        return at - connection.since > CONNECT_MS ? giveUp('did not open a connection in 10 s') : undefined;
      }
      if (at - connection.heardAt > SILENT_MS) return giveUp('said nothing for 30 s');
      subscribe(connection, wanted);
      if (at - connection.saidAt >= PING_MS) ping(connection);
    },

    take() {
      const pushes = [...fresh.values()];
      fresh.clear();
      return pushes;
    },

    heardAt(market) {
      const at = connection?.heard.get(market)?.at;
      return at === undefined ? undefined : new Date(at);
    },

    judge(polled) {
      if (!connection) return;
      const before = judgedAt;
      judgedAt = now().getTime();
      for (const [market, since] of connection.subscribed) {
        const price = polled.get(market);
        const last = polledBefore.get(market);
        if (price === undefined) continue;
        polledBefore.set(market, price);
        const heard = connection.heard.get(market);
        const isMissed =
          last !== undefined && last !== price && since < before && heard?.price !== price && (heard?.at ?? 0) < before;
        if (!isMissed) {
          misses.delete(market);
          continue;
        }
        misses.set(market, (misses.get(market) ?? 0) + 1);
        if ((misses.get(market) ?? 0) >= MISSES) return giveUp(`pushes nothing of ${market}, whose price moves`);
      }
    },

    get isPushing() {
      return told.isPushing;
    },

    close() {
      isClosed = true;
      leave();
    },
  };
}

/** @throws Error in plain words for what is no message. */
function parse(text: string): Message {
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch (error) {
    throw new Error(`pushed something that is not JSON: ${reasonOf(error)}`);
  }
  if (typeof message !== 'object' || message === null) throw new Error('pushed something that is no message');
  return message as Message;
}
