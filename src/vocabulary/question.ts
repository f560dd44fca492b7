/** Questions, options and the findings that they assert. */
import type { CareCondition, Condition } from './condition.ts';
import type { AnswerClass } from './may-leave.ts';

/** One answer that can be chosen. In its group, findings that only other options assert become `no`. */
export interface Option<F extends string = string, Id extends string = string> {
  readonly id: Id;
  readonly asserts?: readonly F[];
  /** Findings that this option leaves open: the option "not sure". */
  readonly leavesOpen?: readonly F[];
  /** Not offered beside this option of an earlier group: nobody's second place is the first one again. */
  readonly notWith?: string;
}

/** Options of which exactly one is chosen. */
export interface OptionGroup<F extends string = string> {
  readonly id: string;
  readonly options: readonly Option<F>[];
  /** Asked only beside one of these options of an earlier group of the same question (the side of a knee, but not of a back). */
  readonly onlyWith?: readonly string[];
  /** Asked only of whom this holds for, or may hold for. */
  readonly appliesWhen?: Condition<F>;
}

interface Asked<Id extends string> {
  /** In words, unique among all questions. */
  readonly id: Id;
  readonly answerClass: AnswerClass;
  /** `wording`: the answer changes how later texts read and never where the visitor is sent. */
  readonly purpose?: 'wording';
}

/** One option from each group. A single group is answered by one tap. */
export interface ChoiceQuestion<F extends string = string, Id extends string = string> extends Asked<Id> {
  readonly kind: 'choice';
  readonly groups: readonly OptionGroup<F>[];
}

/**
 * A screen of at most eight findings, each of which ends as yes, no or not sure. An item that an earlier answer has settled is not
 * asked again.
 */
export interface ItemsQuestion<F extends string = string, Id extends string = string> extends Asked<Id> {
  readonly kind: 'items';
  /** Groups of options above the items, one option chosen of each. */
  readonly groups?: readonly OptionGroup<F>[];
  readonly items: readonly F[];
  /** Items that are asked only of whom a condition holds for, or may hold for. */
  readonly onlyWhen?: Readonly<Partial<Record<F, CareCondition<F>>>>;
}

/** A whole number from 0 to 10. `bands` say which findings a number asserts; both ends are inclusive. */
export interface ScaleQuestion<F extends string = string, Id extends string = string> extends Asked<Id> {
  readonly kind: 'scale';
  readonly bands: readonly { readonly from: number; readonly to: number; readonly asserts: readonly F[] }[];
}

export type Question<F extends string = string, Id extends string = string> = ChoiceQuestion<F, Id> | ItemsQuestion<F, Id> | ScaleQuestion<F, Id>;
