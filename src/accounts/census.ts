/** How many there are, and what became of what was sent in the last hour. */
export type Census = {
  readonly people: number;
  readonly groups: number;
  readonly channels: number;
  /** Chats of all kinds that nothing reaches. */
  readonly unreachable: number;
  readonly rules: number;
  /** Persons who have a rule. */
  readonly owners: number;
  readonly subscriptions: number;
  readonly sent: number;
  readonly maybeSent: number;
  readonly dead: number;
};
