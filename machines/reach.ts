/** Whether a question's answers can still raise the level: when they cannot, there is no reason left to ask. */
import type { QuestionId } from '../src/protocol/index.ts';
import { compareLevels, levelAsked } from '../src/rules/assess.ts';
import { findingsOf } from '../src/rules/derive-findings.ts';
import { evaluate, findingsRead } from '../src/rules/evaluate.ts';
import type { Level } from '../src/vocabulary/disposition.ts';
import type { Findings, FindingValue } from '../src/vocabulary/finding.ts';
import type { LevelRule } from '../src/vocabulary/rule.ts';
import { questionOf, questionsById, ruleBook } from './protocol-book.ts';

/** The level rules that read any finding of these questions, worked out once for each question of the chart. */
export function readersOf(questions: readonly QuestionId[]): readonly LevelRule[] {
  const findings = new Set(questions.flatMap((id) => findingsOf(questionOf(id))));
  return ruleBook.levelRules.filter(({ when }) => findingsRead(when).some((finding) => findings.has(finding)));
}

/** Findings that several questions ask: the more worrying answer counts, so a *no* to one is not the last word. */
const askedAgain = repeated([...questionsById.values()].flatMap((question) => [...new Set(findingsOf(question))]));

function repeated(findings: readonly string[]): readonly string[] {
  return findings.filter((finding, index) => findings.indexOf(finding) < index);
}

/** Whether any of these rules may yet ask for more than `level`, if everything that was not asked turns out to be so. */
export function canRaise(level: Level, readers: readonly LevelRule[], findings: Findings): boolean {
  const settled: Record<string, FindingValue | undefined> = { ...findings };
  for (const finding of askedAgain) delete settled[finding];
  return readers.some(
    // Most rules ask for no more than the level that stands: they need no evaluating.
    (rule) => compareLevels(rule.level, level) < 0 && compareLevels(levelAsked(rule.level, evaluate(rule.when, settled, 'yes')), level) < 0,
  );
}
