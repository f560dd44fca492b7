/** Makes the state in which one question is asked. */
import type { FindingId, QuestionId } from '../src/protocol/index.ts';
import type { CareCondition } from '../src/vocabulary/condition.ts';

interface AskedWhen {
  /** The question applies only to whom this holds for, or may hold for. */
  readonly appliesWhen?: CareCondition<FindingId>;
}

export interface PassedOverParams extends AskedWhen {
  readonly question: QuestionId;
}

/**
 * Asks `question`, then moves to the state `then`. It is passed over when it does not apply, when earlier answers have settled all of it,
 * or when it can no longer raise a level that stands.
 */
export function ask<Then extends string>(question: QuestionId, then: Then, when: AskedWhen = {}) {
  const params: PassedOverParams = { question, ...when };
  return {
    tags: ['question' as const],
    meta: { question },
    always: { guard: { type: 'isPassedOver' as const, params }, target: then },
    on: { 'answer.given': { guard: { type: 'answers' as const, params: { question } }, actions: 'recordAnswer' as const, target: then } },
  };
}
