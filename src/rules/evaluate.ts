/** Whether a condition holds for a set of findings. */
import type { CareCondition, Condition } from '../vocabulary/condition.ts';
import type { Findings, FindingValue } from '../vocabulary/finding.ts';

/** `not-sure` means: it holds if what is not sure turns out to be so. A finding that was not asked holds nothing up. */
type Truth = FindingValue;

const truthOrder: readonly Truth[] = ['no', 'not-sure', 'yes'];
const rank = (truth: Truth) => truthOrder.indexOf(truth);
const truthAt = (index: number): Truth => truthOrder[index] ?? 'no';

/**
 * Evaluates a condition in three values. It never decreases as findings go from no to not sure to yes, unless it says `no`.
 * @param notAsked what a finding that was not asked counts as: `no` for what holds now, `yes` for what may still come to hold.
 */
export function evaluate(when: Condition | CareCondition, findings: Findings, notAsked: Truth = 'no'): Truth {
  if (typeof when === 'string') return findings[when] ?? notAsked;
  const ranksOf = (parts: readonly (Condition | CareCondition)[]) => parts.map((part) => rank(evaluate(part, findings, notAsked)));
  if ('all' in when) return truthAt(Math.min(2, ...ranksOf(when.all)));
  if ('any' in when) return truthAt(Math.max(0, ...ranksOf(when.any)));
  if ('no' in when) return when.no.every((finding) => findings[finding] === 'no') ? 'yes' : 'no';
  const ranks = ranksOf(when.of).sort((a, b) => b - a);
  return truthAt(ranks[when.atLeast - 1] ?? 0);
}

/** The findings that a condition names, with or without those that it wants denied. */
function named(when: Condition | CareCondition, isDeniedToo: boolean): readonly string[] {
  if (typeof when === 'string') return [when];
  if ('no' in when) return isDeniedToo ? when.no : [];
  const parts = 'all' in when ? when.all : 'any' in when ? when.any : when.of;
  return parts.flatMap((part: Condition | CareCondition) => named(part, isDeniedToo));
}

/** Every finding that a condition reads, each once. */
export const findingsRead = (when: Condition | CareCondition): readonly string[] => [...new Set(named(when, true))];

/** The findings that hold a condition up when they are so: all that it reads but those it wants denied. */
export const findingsAffirmed = (when: Condition | CareCondition): readonly string[] => named(when, false);
