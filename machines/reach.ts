/** The most urgent level that a question's answers can ask for: beyond it there is no reason left to ask. */
import type { QuestionId } from '../src/protocol/index.ts';
import { compareLevels } from '../src/rules/assess.ts';
import { findingsOf } from '../src/rules/derive-findings.ts';
import { findingsRead } from '../src/rules/evaluate.ts';
import type { Level } from '../src/vocabulary/disposition.ts';
import { questionOf, ruleBook } from './protocol-book.ts';

const ceilingOfFinding = new Map<string, Level>();
for (const { when, level } of ruleBook.levelRules) {
  for (const finding of findingsRead(when)) {
    if (compareLevels(level, ceilingOfFinding.get(finding)) < 0) ceilingOfFinding.set(finding, level);
  }
}

/** The most urgent level among the rules that read any of these questions. */
export function ceilingOf(questions: readonly QuestionId[]): Level | undefined {
  const reached = questions.flatMap((id) => findingsOf(questionOf(id))).map((finding) => ceilingOfFinding.get(finding));
  return reached.sort(compareLevels)[0];
}
