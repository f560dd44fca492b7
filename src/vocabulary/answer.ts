/** What a visitor answers. Plain data that survives JSON, since the conversation is a fold over it. */
import type { FindingValue } from './finding.ts';
import type { ClinicalNumber, ClinicalText } from './may-leave.ts';

export type Answer =
  /** One option id for each group that was asked. */
  | { readonly kind: 'choice'; readonly chosen: readonly ClinicalText[] }
  /** A value for each item that was asked, and one option id for each group above them. An absent item was not asked. */
  | { readonly kind: 'items'; readonly values: Readonly<Record<string, FindingValue>>; readonly chosen?: readonly ClinicalText[] }
  /** 0–10, or *not sure*. */
  | { readonly kind: 'scale'; readonly value: ClinicalNumber | 'not-sure' };

/** One answer to one question. The ordered list of these is the truth of a conversation. */
export interface Answered<Q extends string = string> {
  readonly question: Q;
  readonly answer: Answer;
}

/** A changed answer, kept for the summary only. Rules never read it. */
export interface Correction<Q extends string = string> {
  readonly question: Q;
  readonly before: Answer;
  /** Whether the conversation stood in an emergency when it was changed. */
  readonly hadLedToEmergency: boolean;
}

/** How it has been since a first check, as the visitor says. */
export type Since = 'better' | 'same' | 'worse' | 'not-sure';
