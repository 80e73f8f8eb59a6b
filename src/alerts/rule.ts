import type { ChatId, PersonId } from '../chat/message.ts';
import type { Metric } from '../core/market/reading.ts';
import type { RuleState, Threshold } from '../core/rules/rule.ts';

/** A threshold on a metric that a person set for a chat. */
export type Rule = {
  readonly id: number;
  readonly chat: ChatId;
  readonly owner: PersonId;
  readonly metric: Metric;
  readonly threshold: Threshold;
  readonly state: RuleState;
  /** How often it has fired: with the id it names each alert, so that evaluating twice tells once. */
  readonly epoch: number;
  readonly snoozedUntil?: Date;
};

export type NewRule = Pick<Rule, 'chat' | 'owner' | 'metric' | 'threshold'>;

/** The newest state of a rule that changed; `undefined` rule: it is gone, snoozed, or its chat cannot be reached. */
export type RuleChange = { readonly id: number; readonly rule: Rule | undefined };

/** Rules as people change them. */
export interface Rules {
  /** Undefined when the person already has `most` rules. */
  add(rule: NewRule, most: number, now: Date): Promise<Rule | undefined>;
  /** Rules of a chat, oldest first, snoozed ones included. */
  of(chat: ChatId): Promise<readonly Rule[]>;
  get(id: number): Promise<Rule | undefined>;
  remove(id: number, now: Date): Promise<void>;
  snooze(id: number, until: Date): Promise<void>;
}
