import { type Duty, restMsOf } from './role.ts';
import type { Roster } from './roster.ts';

/** What a process holds is free this long after it was last heard of. */
const LEASE_MS = 8_000;
/** How often what is held is prolonged, and what is not is asked for. */
export const RENEW_EVERY_MS = 2_000;
/** Confirmed longer ago than this, a duty is asked about before anything is done. */
const SURE_MS = 4_000;
/** Somebody else may succeed where this process could not begin. */
const TRY_AGAIN_MS = 30_000;

/** Begins to do something, and says how it is laid down. */
type Begin = () => Promise<() => Promise<void>>;

export type Duties = {
  /** This process would do it, whenever nobody else does. */
  seek(duty: Duty, begin: Begin): void;
  /** Prolongs what is held and takes what is free. Resolves when it is known; what follows from it goes on. */
  renew(): Promise<void>;
  /** Resolves when everything that was taken has begun; rejects with what went wrong there since the last time. */
  settled(): Promise<void>;
  /** Whether this process does it or is about to, as far as it heard. */
  holds(duty: Duty): boolean;
  /** All that it does or is about to. */
  held(): readonly Duty[];
  /**
   * Whether it may be done now. A process that stood still asks first. Where nobody answers, nobody else can have
   * begun what needs the same store, so the duty is kept: what needs no store, such as comparing prices, goes on.
   */
  isOurs(duty: Duty): Promise<boolean>;
  /** Lays everything down, in the order in which it was sought, and says so at once. */
  stop(): Promise<void>;
};

type DutyPorts = {
  readonly roster: Roster;
  /** Names this process. */
  readonly by: string;
  /** Milliseconds of a clock that nobody sets: leases do not jump when the time of day is corrected. */
  elapsedMs(): number;
  onTaken(duty: Duty): void;
  /** Another process does it now. */
  onLost(duty: Duty): void;
  /** Nobody says who does what, or beginning and laying down went wrong. */
  onFault(error: unknown, duty?: Duty): void;
};

type Post = {
  readonly begin: Begin;
  isOurs: boolean;
  /** When it was last known to be ours. */
  sureMs: number;
  /** Before this it is left to others. */
  notBeforeMs: number;
  layDown: (() => Promise<void>) | undefined;
  /** Beginning and laying down follow each other. */
  turn: Promise<void>;
};

/** Seeks, keeps and lays down what only one process does. */
export function createDuties({ roster, by, elapsedMs, onTaken, onLost, onFault }: DutyPorts): Duties {
  const posts = new Map<Duty, Post>();
  const faults: unknown[] = [];
  let renewing: Promise<void> | undefined;
  /** Something is sought that the question on its way does not ask about. */
  let isMoreSought = false;
  let isStopped = false;

  const inTurn = (post: Post, work: () => Promise<void>): Promise<void> => {
    post.turn = post.turn.then(work);
    return post.turn;
  };

  async function begin(duty: Duty, post: Post): Promise<void> {
    if (!post.isOurs || post.layDown) return;
    try {
      post.layDown = await post.begin();
      onTaken(duty);
    } catch (error) {
      faults.push(error);
      onFault(error, duty);
      post.isOurs = false;
      post.notBeforeMs = elapsedMs() + TRY_AGAIN_MS;
      await release(duty);
    }
  }

  async function layDown(duty: Duty, post: Post): Promise<void> {
    const close = post.layDown;
    post.layDown = undefined;
    await close?.().catch((error: unknown) => onFault(error, duty));
  }

  const release = (duty: Duty): Promise<void> =>
    roster.release(duty, by, restMsOf(duty)).catch((error: unknown) => onFault(error, duty));

  async function ask(): Promise<void> {
    isMoreSought = false;
    const fromMs = elapsedMs();
    const sought = [...posts].filter(([, { notBeforeMs }]) => notBeforeMs <= fromMs);
    // What is being laid down is told to all, this process included, which must not take it up again.
    if (isStopped || sought.length === 0) return;
    const ours = await roster.hold(
      sought.map(([duty]) => duty),
      by,
      LEASE_MS,
    );
    for (const [duty, post] of sought) {
      if (ours.has(duty)) {
        post.sureMs = fromMs;
        if (post.isOurs) continue;
        post.isOurs = true;
        void inTurn(post, () => begin(duty, post));
      } else if (post.isOurs) {
        post.isOurs = false;
        onLost(duty);
        void inTurn(post, () => layDown(duty, post));
      }
    }
  }

  function renew(): Promise<void> {
    if (renewing && !isMoreSought) return renewing;
    const asking: Promise<void> = (renewing ?? Promise.resolve())
      .then(ask)
      .catch((error: unknown) => onFault(error))
      .finally(() => {
        if (renewing === asking) renewing = undefined;
      });
    renewing = asking;
    return asking;
  }

  return {
    seek(duty, begin) {
      const never = Number.NEGATIVE_INFINITY;
      const turn = Promise.resolve();
      isMoreSought = true;
      posts.set(duty, { begin, isOurs: false, sureMs: never, notBeforeMs: never, layDown: undefined, turn });
    },
    renew,
    async settled() {
      await Promise.all([...posts.values()].map(({ turn }) => turn));
      const [fault] = faults.splice(0);
      if (fault !== undefined) throw fault;
    },
    held: () => [...posts].flatMap(([duty, { isOurs }]) => (isOurs ? [duty] : [])),
    holds: (duty) => posts.get(duty)?.isOurs ?? false,
    async isOurs(duty) {
      const post = posts.get(duty);
      if (!post?.isOurs) return false;
      if (elapsedMs() - post.sureMs > SURE_MS) await renew();
      return post.isOurs;
    },
    async stop() {
      isStopped = true;
      await renewing;
      for (const [duty, post] of posts) {
        await inTurn(post, () => layDown(duty, post));
        if (post.isOurs) await release(duty);
        post.isOurs = false;
      }
    },
  };
}
