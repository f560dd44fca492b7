/** What is known of the findings, and what may still become known, when a question comes up. */
import type { QuestionId } from '../src/protocol/index.ts';
import { findingsOf } from '../src/rules/derive-findings.ts';
import type { Condition, OpenCondition } from '../src/vocabulary/condition.ts';
import { allOf, always, anyOf, never, replaced, unless } from './condition-algebra.ts';
import { questionOf } from './protocol-book.ts';
import { questionsAfter, questionsBefore, questionsRoutedBy, reachedWhen } from './question-order.ts';

export interface Moment {
  /** When a finding is asked here. */
  readonly isAskedHere: (finding: string) => OpenCondition;
  /** When it is so, or may turn out to be. */
  readonly mayBe: (finding: string) => OpenCondition;
  /** When it is known to be so. */
  readonly isKnown: (finding: string) => OpenCondition;
}

const findingsIn = (ids: Iterable<QuestionId>): ReadonlySet<string> => new Set([...ids].flatMap((id) => findingsOf(questionOf(id))));

export function momentOf(question: QuestionId): Moment {
  const here = findingsIn([question, ...questionsRoutedBy(question)]);
  const later = questionsAfter(question);
  const before = findingsIn(questionsBefore(question));
  const unlessKnown = (finding: string): OpenCondition => (before.has(finding) ? { unasked: finding } : always);
  const isOpen = (finding: string): OpenCondition => {
    if (here.has(finding)) return unlessKnown(finding);
    const ways = later.filter((id) => findingsOf(questionOf(id)).includes(finding)).map(comes);
    return allOf([unlessKnown(finding), anyOf(ways)]);
  };
  /** A question comes later on the way that earlier answers have chosen. */
  const comes = (id: QuestionId): OpenCondition =>
    replaced(
      reachedWhen(id),
      (finding) => (before.has(finding) ? finding : always),
      (finding) => (before.has(finding) ? { no: [finding] } : always),
    );
  return {
    isAskedHere: (finding) => (here.has(finding) ? unlessKnown(finding) : never),
    mayBe: (finding) => anyOf([...(before.has(finding) ? [finding] : []), isOpen(finding)]),
    isKnown: (finding) => (before.has(finding) ? finding : never),
  };
}

/** When an answer to the question of this moment may decide a rule's condition that has not been decided yet. */
export function decides(moment: Moment, when: Condition): OpenCondition {
  if (typeof when === 'string') return moment.isAskedHere(when);
  if ('atLeast' in when) throw new Error('Signpost chart: a rule with "atLeast" needs a line here.');
  const parts = 'all' in when ? when.all : when.any;
  return anyOf(
    parts.map((part, at) => {
      const others = parts.filter((_, other) => other !== at);
      const leftOpen = others.map((other) => ('all' in when ? replaced(other, moment.mayBe) : unless(replaced(other, moment.isKnown))));
      return allOf([decides(moment, part), ...leftOpen]);
    }),
  );
}
