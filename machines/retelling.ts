/** What a list of answers comes to: weighed at once, or told one by one. */
import { assess } from '../src/rules/assess.ts';
import { deriveFindings } from '../src/rules/derive-findings.ts';
import type { Answered } from '../src/vocabulary/answer.ts';
import type { Disposition } from '../src/vocabulary/disposition.ts';
import type { QuestionId } from '../src/protocol/index.ts';
import { resumeConversation } from './conversation.ts';
import { questionsById, ruleBook } from './protocol-book.ts';
import { hasEnded } from './run-chart.ts';

type Answers = readonly Answered<QuestionId>[];

interface Told {
  /** Where the answers lead; as long as questions are to come, the level that already stands, if one does. */
  readonly disposition: Disposition | undefined;
  readonly isOver: boolean;
}

/** Where these answers would lead if the chart asked for all of them and nothing else: quick, and nearly always right. */
export function weigh(answers: Answers): Disposition {
  return assess(deriveFindings(questionsById, answers), ruleBook).disposition;
}

/** Where they do lead. */
export function tell(answers: Answers): Told {
  const { position } = resumeConversation(answers);
  const { level, findings } = position.context;
  return {
    disposition: level ?? (position.state.id === 'triage.result' ? assess(findings, ruleBook).disposition : undefined),
    isOver: hasEnded(position),
  };
}
