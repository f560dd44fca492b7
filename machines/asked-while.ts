/**
 * While a level stands, what must be so already for a question to matter still: worked out once from the rules and the order of the
 * chart, so that nothing is searched at a tap. The build ships the finished table in the place of this module.
 */
import type { QuestionId } from '../src/protocol/index.ts';
import { levelRules } from '../src/protocol/index.ts';
import { findingsOf } from '../src/rules/derive-findings.ts';
import { findingsRead } from '../src/rules/evaluate.ts';
import type { OpenCondition } from '../src/vocabulary/condition.ts';
import type { Level } from '../src/vocabulary/disposition.ts';
import { allOf, always, anyOf, never, replaced } from './condition-algebra.ts';
import { questionOf } from './protocol-book.ts';
import { questionsAfter, questionsBefore, questionsInChart, questionsRoutedBy } from './question-order.ts';

/** For one question: when a rule that asks for this level may still come to hold through it. */
export type AskedWhile = Readonly<Record<'emergency' | 'urgent', OpenCondition>>;

function whileOf(question: QuestionId, level: Level): OpenCondition {
  const here = new Set([question, ...questionsRoutedBy(question)].flatMap((id) => findingsOf(questionOf(id))));
  const later = new Set(questionsAfter(question).flatMap((id) => findingsOf(questionOf(id))));
  const before = new Set(questionsBefore(question).flatMap((id) => findingsOf(questionOf(id))));
  const leaf = (finding: string): OpenCondition => {
    if (!here.has(finding) && !later.has(finding)) return before.has(finding) ? finding : never;
    return before.has(finding) ? { any: [finding, { unasked: finding }] } : always;
  };
  const conditions = levelRules.flatMap(({ level: asked, when }): OpenCondition[] => {
    const read = asked === level ? findingsRead(when).filter((finding) => here.has(finding)) : [];
    if (read.length === 0) return [];
    const isAskedHere = anyOf(read.map((finding) => (before.has(finding) ? { unasked: finding } : always)));
    return [allOf([isAskedHere, replaced(when, leaf)])];
  });
  return anyOf(conditions);
}

/** Every question that a level can make needless. */
export const askedWhile: ReadonlyMap<QuestionId, AskedWhile> = new Map(
  questionsInChart.map((question) => [question, { emergency: whileOf(question, 'emergency'), urgent: whileOf(question, 'urgent') }]),
);
