/** Makes the state in which one question is asked. */
import type { FindingId, QuestionId } from '../src/protocol/index.ts';
import type { Condition } from '../src/vocabulary/condition.ts';
import type { LevelRule } from '../src/vocabulary/rule.ts';
import { readersOf } from './reach.ts';

interface AskedWhen {
  /** The question applies only to whom this holds for, or may hold for. */
  readonly appliesWhen?: Condition<FindingId>;
  /** A question that only leads to others can matter as long as they can. */
  readonly leadsTo?: readonly QuestionId[];
}

export interface PassedOverParams {
  readonly question: QuestionId;
  readonly appliesWhen: Condition<FindingId> | undefined;
  /** The rules through which its answers can raise the level. */
  readonly readers: readonly LevelRule[];
}

/** Asks `question`, then moves to the state `then`. It is passed over when it does not apply or can no longer raise a level that is set. */
export function ask<Then extends string>(question: QuestionId, then: Then, { appliesWhen, leadsTo = [] }: AskedWhen = {}) {
  const params: PassedOverParams = { question, appliesWhen, readers: readersOf([question, ...leadsTo]) };
  return {
    tags: ['question' as const],
    meta: { question },
    always: { guard: { type: 'isPassedOver' as const, params }, target: then },
    on: { 'answer.given': { guard: { type: 'answers' as const, params: { question } }, actions: 'recordAnswer' as const, target: then } },
  };
}
