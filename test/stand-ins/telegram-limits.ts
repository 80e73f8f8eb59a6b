/** Telegram's limits as its FAQ tells them: one message a second to a chat, 20 a minute to a group, 30 a second in all. */
export type Limits = { readonly perSecond: number; readonly perChatMs: number; readonly perGroupMinute: number };
export const TOLD_LIMITS: Limits = { perSecond: 30, perChatMs: 1_000, perGroupMinute: 20 };

/** Counts messages in sliding windows. Answers how many whole seconds to wait; 0 lets the message pass and counts it. */
export function createGate(limits: Limits, now: () => number) {
  let sent: { at: number; chat: number }[] = [];
  return (chat: number): number => {
    const at = now();
    sent = sent.filter((each) => at - each.at < 60_000);
    const waitMs = (count: number, windowMs: number, among: typeof sent) => {
      const inside = among.filter((each) => at - each.at < windowMs);
      const oldest = inside[inside.length - count];
      return oldest ? windowMs - (at - oldest.at) : 0;
    };
    const here = sent.filter((each) => each.chat === chat);
    const wait = Math.max(
      waitMs(limits.perSecond, 1_000, sent),
      waitMs(1, limits.perChatMs, here),
      chat < 0 ? waitMs(limits.perGroupMinute, 60_000, here) : 0,
    );
    if (wait === 0) sent.push({ at, chat });
    return Math.ceil(wait / 1_000);
  };
}
