/** Which lines of advice belong to a plan. */
import type { Level } from '../vocabulary/disposition.ts';
import type { Findings } from '../vocabulary/finding.ts';
import type { AdviceRule } from '../vocabulary/rule.ts';
import { evaluate } from './evaluate.ts';

/** What is not sure is no reason to give advice. */
export function adviceFor<Rule extends AdviceRule>(level: Level | undefined, findings: Findings, rules: readonly Rule[]): readonly Rule[] {
  return rules.filter(({ when, leftOutAt }) => !(level && leftOutAt?.includes(level)) && evaluate(when, findings) === 'yes');
}
