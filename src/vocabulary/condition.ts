/** Conditions over findings, as data that can be printed, linted and searched exhaustively. */

/** A condition that can only become more true as findings are added: the only kind that may set a level. */
export type Condition<F extends string = string> =
  | F
  | { readonly all: readonly Condition<F>[] }
  | { readonly any: readonly Condition<F>[] }
  | { readonly atLeast: number; readonly of: readonly Condition<F>[] };

/**
 * A condition for choosing among cares. `no` holds when every finding it names was asked and answered no:
 * a finding that is not sure, or was not asked, lowers nothing.
 */
export type CareCondition<F extends string = string> =
  | F
  | { readonly all: readonly CareCondition<F>[] }
  | { readonly any: readonly CareCondition<F>[] }
  | { readonly no: readonly F[] };

/**
 * A condition over what is known so far, for passing questions over and never for a level: `unasked` holds while nothing is known of the
 * finding, `unless` as long as its condition does not hold for certain, and `maybe` when the finding is so or not sure: what a *not sure*
 * brings up comes up for certain.
 */
export type OpenCondition<F extends string = string> =
  | F
  | { readonly all: readonly OpenCondition<F>[] }
  | { readonly any: readonly OpenCondition<F>[] }
  | { readonly atLeast: number; readonly of: readonly OpenCondition<F>[] }
  | { readonly no: readonly F[] }
  | { readonly unless: OpenCondition<F> }
  | { readonly unasked: F }
  | { readonly maybe: F };
