/** The fingerprint of what a clinician signs: one changed word of a question, rule, source or visitor's text, and it is another. */
import { createHash } from 'node:crypto';
import { adviceRules, careRules, cautionRules, doorRules, levelRules, questions, sources } from '../src/protocol/index.ts';
import { explanations } from '../src/wording/en/explanations.ts';
import { generalPlan } from '../src/wording/en/general-plan.ts';
import { recheckRules } from '../src/protocol/rules/recheck.ts';
import { en } from '../src/wording/en/index.ts';
import { letter } from '../src/wording/en/letter.ts';
import { otherWords } from '../src/wording/en/other-words.ts';
import { course } from '../src/wording/en/course.ts';
import { returning } from '../src/wording/en/returning.ts';
import { results } from '../src/wording/en/results.ts';
import { someoneElse } from '../src/wording/en/someone-else.ts';
import { plans } from './every-plan.ts';

/** Everything that is signed. Lists keep their order, since the order of questions, rules and steps means something. */
export const signedContent = {
  questions,
  rules: { levelRules, doorRules, careRules, cautionRules, adviceRules, recheckRules },
  sources,
  wording: { ...en, results, letter, explanations, generalPlan, otherWords, someoneElse, plans, returning, course },
} as const;

/** The same data in one way of writing: keys sorted, no spaces, what is undefined left out. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : inner,
  );
}

/** SHA-256 in 64 hexadecimal digits. The same on every machine. */
export function contentHash(content: unknown = signedContent): string {
  return createHash('sha256').update(canonical(content)).digest('hex');
}
