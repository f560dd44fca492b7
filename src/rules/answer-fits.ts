/** Whether an answer is one that its question can take. Stored or typed answers are checked before they count. */
import type { Answer } from '../vocabulary/answer.ts';
import type { Question } from '../vocabulary/question.ts';
import { groupsAsked } from './derive-findings.ts';

const itemValues: readonly unknown[] = ['yes', 'no', 'not-sure'];

/** True when the answer, whatever it is, names exactly one option of each group asked, only known items, or a whole number from 0 to 10. */
export function answerFits(question: Question, answer: Answer): boolean {
  try {
    return fits(question, answer);
  } catch {
    // Not an answer at all: a stored text that somebody changed, say.
    return false;
  }
}

function fits(question: Question, answer: Answer): boolean {
  if (question.kind === 'items' && answer.kind === 'items') {
    const entries = Object.entries(answer.values);
    return entries.length > 0 && entries.every(([item, value]) => question.items.includes(item) && itemValues.includes(value));
  }
  if (question.kind === 'scale' && answer.kind === 'scale') {
    const { value } = answer;
    return value === 'not-sure' || (Number.isInteger(value) && value >= 0 && value <= 10);
  }
  if (question.kind === 'choice' && answer.kind === 'choice') {
    const groups = groupsAsked(question, answer.chosen);
    const perGroup = groups.map((group) => group.options.filter((option) => answer.chosen.includes(option.id)).length);
    return answer.chosen.length === groups.length && perGroup.every((count) => count === 1);
  }
  return false;
}
