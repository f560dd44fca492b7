/** The protocol as the chart uses it: questions by id, and the rules to assess findings with. */
import { careRules, doorRules, levelRules, questions } from '../src/protocol/index.ts';
import type { QuestionId } from '../src/protocol/index.ts';
import type { RuleBook } from '../src/rules/assess.ts';
import type { Question } from '../src/vocabulary/question.ts';

export const questionsById: ReadonlyMap<string, Question> = new Map(questions.map((question: Question) => [question.id, question]));

export const ruleBook: RuleBook = { levelRules, doorRules, careRules };

/**
 * The question with this id.
 * @throws when the protocol has none, which the compiler rules out for a typed id.
 */
export function questionOf(id: QuestionId): Question {
  const question = questionsById.get(id);
  if (!question) throw new Error(`Signpost protocol: there is no question "${id}".`);
  return question;
}
