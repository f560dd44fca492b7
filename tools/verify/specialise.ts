/** A condition with what is known ahead taken out of it, so that most rules of other places vanish from a slice. */
import type { CareCondition, Condition } from '../../src/vocabulary/condition.ts';
import type { Findings } from '../../src/vocabulary/finding.ts';

/** `true` and `false` are conditions that are settled. A finding that is known to be not sure stays in. */
export function specialise<C extends Condition | CareCondition>(when: C, known: Findings): C | boolean;
export function specialise(when: Condition | CareCondition, known: Findings): Condition | CareCondition | boolean {
  if (typeof when === 'string') return known[when] === 'yes' ? true : known[when] === 'no' ? false : when;
  if ('no' in when) {
    if (when.no.some((finding) => known[finding] === 'yes')) return false;
    const left = when.no.filter((finding) => known[finding] !== 'no');
    return left.length ? { no: left } : true;
  }
  if ('of' in when) {
    const parts = when.of.map((part) => specialise(part, known));
    const atLeast = when.atLeast - parts.filter((part) => part === true).length;
    const left = parts.filter((part): part is Condition => typeof part !== 'boolean');
    return atLeast <= 0 ? true : left.length < atLeast ? false : { atLeast, of: left };
  }
  const isAll = 'all' in when;
  const parts: readonly (CareCondition | Condition)[] = isAll ? when.all : when.any;
  const special = parts.map((part) => specialise(part, known));
  if (special.includes(!isAll)) return !isAll;
  const left = special.filter((part) => typeof part !== 'boolean');
  const [only] = left;
  if (!only) return isAll;
  if (left.length === 1) return only;
  // Parts of a level condition are level conditions, parts of a care condition care conditions.
  return (isAll ? { all: left } : { any: left }) as Condition | CareCondition;
}
