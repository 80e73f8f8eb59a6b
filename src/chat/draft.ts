import type { Caller } from './caller.ts';
import type { Invocation } from './message.ts';

/** What a button stands for that is too long for one. It is the caller's alone, in their chat, for a day. */
export interface Drafts {
  /** Keeps it and names it, in a few letters and digits. */
  keep(does: Invocation, caller: Caller, now: Date): Promise<string>;
  /** Undefined when it expired, or is somebody else's. */
  of(id: string, caller: Caller, now: Date): Promise<Invocation | undefined>;
}
