import type { Role } from './role.ts';

/** What a process tells of itself. */
export type Told = {
  readonly roles: readonly Role[];
  readonly version: string;
  /** How long ago it last compared prices with the rules; absent where it does not evaluate. */
  readonly comparedMsAgo?: number;
  /** How each source of market data does; absent where it does not ask them. */
  readonly sources?: readonly { readonly source: string; readonly state: string }[];
};

/** Where a process runs: two with the same place see each other's ids. */
export type Address = { readonly id: string; readonly place: string; readonly pid: number };

export type Seen = Address & Told & { readonly startedAt: Date; readonly seenAt: Date };

/** The processes that live. Instants are by the clock of the store. */
export interface Fleet {
  /** Says that this process lives. */
  tell(self: Address, told: Told): Promise<void>;
  /** All that were heard of within the last minute, the oldest first. */
  all(): Promise<readonly Seen[]>;
  /** It has ended. */
  forget(id: string): Promise<void>;
}
