/** What is known of the findings, and what may still become known, when a question comes up. */
import type { QuestionId } from '../src/protocol/index.ts';
import { findingsOf } from '../src/rules/derive-findings.ts';
import { findingsRead } from '../src/rules/evaluate.ts';
import type { Condition, OpenCondition } from '../src/vocabulary/condition.ts';
import type { Question } from '../src/vocabulary/question.ts';
import { allOf, always, anyOf, broughtUpBy, never, replaced, unless } from './condition-algebra.ts';
import { questionOf } from './protocol-book.ts';
import { mayBeUnsure, questionsAfter, questionsBefore, questionsRoutedBy, reachedWhen } from './question-order.ts';

export interface Moment {
  /** When a finding is asked here. */
  readonly isAskedHere: (finding: string) => OpenCondition;
  /** When it is so, or may turn out to be. */
  readonly mayBe: (finding: string) => OpenCondition;
  /** When it is known to be so. */
  readonly isKnown: (finding: string) => OpenCondition;
}

const findingsAt = onceForEach((id: QuestionId): ReadonlySet<string> => new Set(findingsOf(questionOf(id))));
const findingsIn = (ids: Iterable<QuestionId>): ReadonlySet<string> => new Set([...ids].flatMap((id) => [...findingsAt(id)]));

/** The same function, which works out each answer only once. */
function onceForEach<Key, Found extends {}>(find: (key: Key) => Found): (key: Key) => Found {
  const found = new Map<Key, Found>();
  return (key) => {
    const value = found.get(key) ?? find(key);
    found.set(key, value);
    return value;
  };
}

export function momentOf(question: QuestionId): Moment {
  const routed = questionsRoutedBy(question);
  const later = questionsAfter(question);
  const before = findingsIn(questionsBefore(question));
  const unlessKnown = (finding: string): OpenCondition => (before.has(finding) ? { unasked: finding } : always);
  /** What is known of a condition; what is not may be so. */
  const known = (when: OpenCondition): OpenCondition => {
    if (typeof when === 'string') return before.has(when) ? when : always;
    if ('maybe' in when) return before.has(when.maybe) ? when : always;
    if ('no' in when) return allOf(when.no.map((finding) => (before.has(finding) ? { no: [finding] } : always)));
    if ('unless' in when) return findingsRead(when).every((finding) => before.has(finding)) ? when : always;
    if ('all' in when) return allOf(when.all.map(known));
    return 'any' in when ? anyOf(when.any.map(known)) : always;
  };
  /** What is certain of a condition; what is not known may not be so. */
  const certain = (when: OpenCondition): OpenCondition => {
    if (typeof when === 'object' && 'all' in when) return allOf(when.all.map(certain));
    if (typeof when === 'object' && 'any' in when) return anyOf(when.any.map(certain));
    return findingsRead(when).every((finding) => before.has(finding)) ? when : never;
  };
  /** When a question asks this of the person, if it comes up. */
  const asks = (id: QuestionId, finding: string): OpenCondition => {
    const asking: Question = questionOf(id);
    const when = asking.kind === 'items' ? asking.onlyWhen?.[finding] : undefined;
    return findingsAt(id).has(finding) ? known(broughtUpBy(when ?? { all: [] }, mayBeUnsure)) : never;
  };
  const comes = onceForEach((id: QuestionId) => known(reachedWhen(id)));
  /** A question comes later on the way that earlier answers have chosen. */
  const comesAndAsks = (id: QuestionId, finding: string) => allOf([comes(id), asks(id, finding)]);
  const notAnyway = routed.map(({ id, anyway }) => ({ id, when: unless(certain(anyway)) }));
  const isAskedHere = onceForEach((finding: string) =>
    allOf([unlessKnown(finding), anyOf([asks(question, finding), ...notAnyway.map(({ id, when }) => allOf([when, comesAndAsks(id, finding)]))])]),
  );
  const isAskedLater = (finding: string): OpenCondition => allOf([unlessKnown(finding), anyOf(later.map((id) => comesAndAsks(id, finding)))]);
  return {
    isAskedHere,
    mayBe: onceForEach((finding) => anyOf([before.has(finding) ? finding : never, isAskedHere(finding), isAskedLater(finding)])),
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
