/**
 * What a process does. `gateway`: talks to people. `evaluator`: reads the market and finds out what rings. `deliverer`:
 * sends it. They know each other only through the database, so each may run anywhere, and any of them twice.
 */
export const ROLES = ['gateway', 'evaluator', 'deliverer'] as const;
export type Role = (typeof ROLES)[number];

/**
 * What only one process does at a time: a token has one listener and one pace, and what rings is found out once. Named
 * by platform, because chats belong to a platform and its outbox cannot be shared by two bots.
 */
export type Duty = 'evaluate' | `hear:${string}` | `send:${string}`;

/** One second of a token's pace: whoever takes over must not speak into what was just said. */
const SECOND_MS = 1_000;

/** How long a duty that was laid down rests before another process may take it. */
export const restMsOf = (duty: Duty): number => (duty.startsWith('send:') ? SECOND_MS : 0);
