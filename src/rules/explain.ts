/** Why a rule fired: which of the visitor's own answers it rests on. */
import type { Answered } from '../vocabulary/answer.ts';
import type { CareCondition, Condition } from '../vocabulary/condition.ts';
import type { FindingValue } from '../vocabulary/finding.ts';
import type { Question } from '../vocabulary/question.ts';
import { findingsAffirmed } from './evaluate.ts';
import { findingsSaid } from './derive-findings.ts';

/** One answer that a rule rests on: the question, and the option, item or number that was given. */
export interface Ground {
  readonly question: string;
  /** Option or item id; a number for a scale. */
  readonly given: string | number;
  /** `not-sure` when the visitor could not say. */
  readonly value: Exclude<FindingValue, 'no'>;
}

/** The answers that hold a condition up, in the order in which they were given. What was answered *no* is never a ground. */
export function groundsOf(
  when: Condition | CareCondition,
  questions: ReadonlyMap<string, Question>,
  answered: readonly Answered[],
): readonly Ground[] {
  const read = new Set(findingsAffirmed(when));
  return answered.flatMap(({ question: id, answer }) => {
    const question = questions.get(id);
    if (!question) return [];
    const said = findingsSaid(question, answer).filter(([finding, value]) => value !== 'no' && read.has(finding));
    const grounds = said.flatMap(([finding, value]): Ground[] => {
      if (value === 'no') return [];
      if (answer.kind === 'scale') return [{ question: id, given: answer.value, value }];
      const option = optionSaying(question, answer.chosen, finding);
      const given = option ?? (answer.kind === 'items' ? finding : undefined);
      return given === undefined ? [] : [{ question: id, given, value }];
    });
    return grounds.filter((ground, index) => grounds.findIndex((other) => other.given === ground.given) === index);
  });
}

function optionSaying(question: Question, chosen: readonly string[] | undefined, finding: string): string | undefined {
  if (question.kind === 'scale') return undefined;
  const options = (question.groups ?? []).flatMap((group) => group.options).filter((option) => chosen?.includes(option.id));
  return options.find((option) => option.asserts?.includes(finding) || option.leavesOpen?.includes(finding))?.id;
}
