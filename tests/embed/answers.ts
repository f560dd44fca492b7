/** Answers by question: the options chosen, or a screen on which nothing is ticked. */
import { questionOf } from '../../machines/protocol-book.ts';
import type { QuestionId } from '../../src/protocol/index.ts';
import type { Answered } from '../../src/vocabulary/answer.ts';

export const choice = (question: QuestionId, ...chosen: readonly string[]): Answered<QuestionId> => ({
  question,
  answer: { kind: 'choice', chosen },
});

/** "None of these", below the options chosen. */
export function items(id: QuestionId, ...chosen: readonly string[]): Answered<QuestionId> {
  const question = questionOf(id);
  const asked = question.kind === 'items' ? question.items : [];
  const values = Object.fromEntries(asked.map((item) => [item, 'no' as const]));
  return { question: id, answer: { kind: 'items', values, ...(chosen.length > 0 && { chosen }) } };
}
