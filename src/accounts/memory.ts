import type { Caller } from '../chat/caller.ts';

/** Everything that is kept of somebody. */
export interface Memory {
  /**
   * In private: the person, their chat, and what they set in groups, which goes on in the name of each group. In a group
   * or channel: the chat, with its topics. In one transaction; nothing of it is left anywhere.
   */
  forget(caller: Caller, now: Date): Promise<void>;
}
