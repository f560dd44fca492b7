/** Whether a condition holds for a set of findings. */
import type { CareCondition, Condition, OpenCondition } from '../vocabulary/condition.ts';
import type { Findings, FindingValue } from '../vocabulary/finding.ts';

/** `not-sure` means: it holds if what is not sure turns out to be so. A finding that was not asked holds nothing up. */
type Truth = FindingValue;
type AnyCondition = Condition | CareCondition | OpenCondition;

const truthOrder: readonly Truth[] = ['no', 'not-sure', 'yes'];
const rank = (truth: Truth) => truthOrder.indexOf(truth);
const truthAt = (index: number): Truth => truthOrder[index] ?? 'no';

/** Evaluates a condition in three values. It never decreases as findings go from no to not sure to yes, unless it says `no`. */
export function evaluate(when: AnyCondition, findings: Findings): Truth {
  if (typeof when === 'string') return findings[when] ?? 'no';
  const ranksOf = (parts: readonly AnyCondition[]) => parts.map((part) => rank(evaluate(part, findings)));
  if ('all' in when) return truthAt(Math.min(2, ...ranksOf(when.all)));
  if ('any' in when) return truthAt(Math.max(0, ...ranksOf(when.any)));
  if ('no' in when) return when.no.every((finding) => findings[finding] === 'no') ? 'yes' : 'no';
  if ('unasked' in when) return findings[when.unasked] === undefined ? 'yes' : 'no';
  if ('maybe' in when) return evaluate(when.maybe, findings) === 'no' ? 'no' : 'yes';
  if ('unless' in when) return evaluate(when.unless, findings) === 'yes' ? 'no' : 'yes';
  const ranks = ranksOf(when.of).sort((a, b) => b - a);
  return truthAt(ranks[when.atLeast - 1] ?? 0);
}

/** The findings that a condition names, with or without those that it wants denied. */
function named(when: AnyCondition, isDeniedToo: boolean): readonly string[] {
  if (typeof when === 'string') return [when];
  if ('no' in when) return isDeniedToo ? when.no : [];
  if ('unasked' in when) return [when.unasked];
  if ('maybe' in when) return [when.maybe];
  if ('unless' in when) return named(when.unless, isDeniedToo);
  const parts = 'all' in when ? when.all : 'any' in when ? when.any : when.of;
  return parts.flatMap((part: AnyCondition) => named(part, isDeniedToo));
}

/** Every finding that a condition reads, each once. */
export const findingsRead = (when: AnyCondition): readonly string[] => [...new Set(named(when, true))];

/** The findings that hold a condition up when they are so: all that it reads but those it wants denied. */
export const findingsAffirmed = (when: AnyCondition): readonly string[] => named(when, false);
