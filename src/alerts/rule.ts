import type { ChatId, PersonId } from '../chat/message.ts';
import type { Metric } from '../core/market/reading.ts';
import type { Schedule } from '../core/rules/language/expression.ts';
import type { Moved } from '../core/rules/moved.ts';
import type { RuleState, Threshold } from '../core/rules/rule.ts';
import type { Zone } from '../core/zone.ts';

/** A threshold on a metric that a person set for a chat. */
export type Rule = {
  readonly id: number;
  readonly chat: ChatId;
  readonly owner: PersonId;
  readonly metric: Metric;
  readonly threshold: Threshold;
  readonly state: RuleState;
  /** Drawn on with every ring and every edit: with the id it names each alert, so that evaluating twice tells once. */
  readonly epoch: number;
  readonly snoozedUntil?: Date;
  /** Nobody trades its market since then; it rests until somebody does. */
  readonly goneSince?: Date;
  /** Its owner left the group, so it rests. */
  readonly isOrphaned?: true;
  readonly terms?: RuleTerms;
  /** When it was made, by our own clock; a number, because there may be a million of them. */
  readonly createdAtMs?: number;
  /** When it rang last, by the market's time. */
  readonly rangAt?: Date;
};

/** What an evaluator holds of a rule. Whose it is and where it rings, the database knows when it does. */
export type HeldRule = Omit<Rule, 'chat' | 'owner' | 'snoozedUntil' | 'goneSince' | 'isOrphaned'>;

/** How a rule rings, beyond when. */
export type RuleTerms = {
  /** It is gone after its first ring. */
  readonly isOnce?: boolean;
  /** Within this time after a ring it moves silently. */
  readonly cooldownMs?: number;
  /** It is gone by then, ring or none. ISO. */
  readonly expiresAt?: string;
  /** Absent: normal. */
  readonly urgency?: Urgency;
  /** The owner's own words, told with every ring. */
  readonly note?: string;
  /** It waits for a move of the price: its metric claims the prices at which it rings, and each ring draws them anew. */
  readonly moved?: Moved;
  /** It rings by the clock, next at this instant, ISO. */
  readonly reminds?: { readonly schedule: Schedule; readonly nextAt: string; readonly zone?: Zone };
};

/** The terms that a person chose. The others come with the kind of the rule, and go with it. */
export const chosenOf = ({ moved: _, reminds: __, ...chosen }: RuleTerms = {}): RuleTerms => chosen;

export type Urgency = 'critical' | 'digest';

/** `state` is `quiet` where the rule holds already, so that it rings when it holds again. */
export type NewRule = Pick<Rule, 'chat' | 'owner' | 'metric' | 'threshold'> & Partial<Pick<Rule, 'terms' | 'state'>>;

/** What becomes different; the rest stays as it is, also what the market does to it meanwhile. No terms at all: `{}`. */
type RuleEdit = Partial<Pick<Rule, 'metric' | 'threshold' | 'terms' | 'state'>>;

/** The newest state of a rule that changed; `undefined` rule: it is gone, snoozed, its market is traded no more, or its chat cannot be reached. */
export type RuleChange = { readonly id: number; readonly rule: HeldRule | undefined };

/** What all rules of a person waited for when their limits were checked. */
export type Seen = { readonly owner: PersonId; readonly metrics: readonly Metric[] };

/** Rules as people change them. What was checked by what was `seen` is done only while that is still so. */
export interface Rules {
  /** Undefined when the person already has `most` rules, or others than were seen. */
  add(rule: NewRule, most: number, now: Date, seen?: Seen): Promise<Rule | undefined>;
  /** Rules of a chat, oldest first, snoozed ones included. */
  of(chat: ChatId): Promise<readonly Rule[]>;
  get(id: number): Promise<Rule | undefined>;
  /** What the rules of one person wait for, in all chats, each metric once for every rule. */
  metricsOf(owner: PersonId): Promise<readonly Metric[]>;
  /**
   * Changes a rule in place: same id, new epoch, so that nothing which was evaluated before rings it. Another metric or
   * threshold also ends its cooldown and its rest. Undefined when it is gone, or the person has others than were seen.
   * Throws on a threshold whose re-arm level is no such.
   */
  edit(id: number, to: RuleEdit, seen?: Seen): Promise<Rule | undefined>;
  /** It rings in another chat from now on, for the same person there. */
  move(id: number, to: Pick<Rule, 'chat' | 'owner'>): Promise<void>;
  remove(id: number, now: Date): Promise<void>;
  snooze(id: number, until: Date): Promise<void>;
}
