/** Whether an answer is one that its question can take. Stored or typed answers are checked before they count. */
import type { Answer } from '../vocabulary/answer.ts';
import type { Question } from '../vocabulary/question.ts';
import { groupsAsked } from './asked-of.ts';

const itemValues: readonly unknown[] = ['yes', 'no', 'not-sure'];

/**
 * The part of an answer that its question asks for: what an earlier answer has settled since is left out.
 * @returns nothing when the answer, whatever it is, does not say all that is asked: exactly one option of each group, a value for every
 * item, a whole number from 0 to 10.
 */
export function fittingAnswer(question: Question, answer: Answer): Answer | undefined {
  try {
    return fitted(question, answer);
  } catch {
    // Not an answer at all: a stored text that somebody changed, say.
    return undefined;
  }
}

function fitted(question: Question, answer: Answer): Answer | undefined {
  if (question.kind === 'items' && answer.kind === 'items') {
    const { values, chosen = [] } = answer;
    if (!question.items.every((item) => itemValues.includes(values[item])) || !areChosen(question, chosen)) return undefined;
    const asked = Object.fromEntries(question.items.flatMap((item) => (values[item] ? [[item, values[item]] as const] : [])));
    return { kind: 'items', values: asked, ...(chosen.length > 0 && { chosen }) };
  }
  if (question.kind === 'scale' && answer.kind === 'scale') {
    const { value } = answer;
    return value === 'not-sure' || (Number.isInteger(value) && value >= 0 && value <= 10) ? answer : undefined;
  }
  return question.kind === 'choice' && answer.kind === 'choice' && areChosen(question, answer.chosen) ? answer : undefined;
}

function areChosen(question: Exclude<Question, { kind: 'scale' }>, chosen: readonly string[]): boolean {
  const groups = groupsAsked(question, chosen);
  return chosen.length === groups.length && groups.every(({ options }) => options.filter(({ id }) => chosen.includes(id)).length === 1);
}
