/** What may stand still without anybody noticing: finding out what rings, and telling it. */
const WATCHED = ['evaluation', 'delivery'] as const;
export type Watched = (typeof WATCHED)[number];

/** How the work of all processes looks at one instant. */
export type Sight = {
  /** How long ago a living process compared prices with the rules; absent where none does. */
  readonly comparedMsAgo?: number;
  /** Where something urgent waits; absent where nothing does. */
  readonly waiting?: readonly Waiting[];
};

/** One platform may stand still while others go on. */
type Waiting = {
  readonly platform: string;
  /** How long the oldest urgent delivery has waited that may leave, or was tried. */
  readonly urgentMs: number;
  /** How long ago anything was sent there; absent where that was not lately. */
  readonly sentMsAgo?: number;
};

/** What is wrong and was told, for all processes. */
export interface Alarms {
  /** False where it was raised before: one process tells of it, once. */
  raise(name: Watched): Promise<boolean>;
  /** False where it was not raised. */
  clear(name: Watched): Promise<boolean>;
  all(): Promise<readonly Watched[]>;
}

/** Nothing may stand still for longer than this without its owner hearing of it. */
const STOPPED_MS = 60_000;
/** What was wrong is right again once it went on for so many looks in a row. */
const STEADY_LOOKS = 3;

export type Watchdog = {
  /** Looks once. Rejects where nothing can be seen now. */
  look(): Promise<void>;
  /** What is wrong, as of the last look. */
  wrong(): readonly Watched[];
  /** The platforms on which nothing is delivered, as of the last look. */
  stuck(): readonly string[];
};

type WatchdogPorts = {
  readonly alarms: Alarms;
  see(): Promise<Sight>;
  /** Milliseconds of a clock that nobody sets. */
  elapsedMs(): number;
  /** Something stands still; `stuck` are the platforms where delivery does. Told by one process, once. */
  onStopped(name: Watched, stuck: readonly string[]): Promise<void>;
  /** It goes on. Told once. */
  onGoesOn(name: Watched): Promise<void>;
};

/**
 * Notices when evaluation or delivery has stopped. Every process looks, so it is noticed, too, when the one that should
 * do the work is gone. A process that has just started gives the others as long as anybody is given.
 */
export function createWatchdog({ alarms, see, elapsedMs, onStopped, onGoesOn }: WatchdogPorts): Watchdog {
  /** When each was last seen to be fine. */
  const fineMs = new Map<Watched, number>(WATCHED.map((name) => [name, elapsedMs()]));
  const steady = new Map<Watched, number>();
  let wrong: readonly Watched[] = [];
  let stuck: readonly string[] = [];

  return {
    wrong: () => wrong,
    stuck: () => stuck,
    async look() {
      const sight = await see();
      const now = elapsedMs();
      stuck = stuckIn(sight);
      const raised = new Set(await alarms.all());
      wrong = [...raised];
      for (const name of WATCHED) {
        if (goesOn(name, sight)) {
          fineMs.set(name, now);
          steady.set(name, (steady.get(name) ?? 0) + 1);
        } else steady.set(name, 0);
        const isStopped = now - (fineMs.get(name) ?? now) >= STOPPED_MS;
        const isSteady = (steady.get(name) ?? 0) >= STEADY_LOOKS;
        if (isStopped ? raised.has(name) : !(raised.has(name) && isSteady)) continue;
        if (isStopped) raised.add(name);
        else raised.delete(name);
        wrong = [...raised];
        // Of all processes that see the same, the one that changes the alarm tells.
        if (isStopped && (await alarms.raise(name))) await onStopped(name, stuck);
        if (!isStopped && (await alarms.clear(name))) await onGoesOn(name);
      }
    },
  };
}

const isRecent = (ms: number | undefined) => ms !== undefined && ms < STOPPED_MS / 2;

/** Prices are compared every ten seconds, and an urgent delivery leaves within seconds, or others do meanwhile. */
const goesOn = (name: Watched, sight: Sight): boolean =>
  name === 'evaluation' ? isRecent(sight.comparedMsAgo) : stuckIn(sight).length === 0;

const stuckIn = ({ waiting = [] }: Sight): readonly string[] =>
  waiting
    .filter(({ urgentMs, sentMsAgo }) => !isRecent(urgentMs) && !isRecent(sentMsAgo))
    .map(({ platform }) => platform);
