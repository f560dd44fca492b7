/** What a list of answers comes to. The letter borrows this from the app: a second copy of the protocol would weigh more than the letter. */
import { assess } from '../src/rules/assess.ts';
import { deriveFindings } from '../src/rules/derive-findings.ts';
import type { Answered } from '../src/vocabulary/answer.ts';
import type { Disposition } from '../src/vocabulary/disposition.ts';
import type { QuestionId } from '../src/protocol/index.ts';
import { resumeConversation } from './conversation.ts';
import { questionOf, questionsById, ruleBook } from './protocol-book.ts';
import { hasEnded } from './run-chart.ts';

type Answers = readonly Answered<QuestionId>[];

interface Told {
  /** Where the answers lead; as long as questions are to come, the level that already stands, if one does. */
  readonly disposition: Disposition | undefined;
  readonly isOver: boolean;
}

export const retelling = {
  questionOf,
  /** Where these answers would lead if the chart asked for all of them and nothing else: quick, and nearly always right. */
  weigh: (answers: Answers): Disposition => assess(deriveFindings(questionsById, answers), ruleBook).disposition,
  /** Where they do lead, answered one by one. */
  tell: (answers: Answers): Told => {
    const { position } = resumeConversation(answers);
    const { level, findings } = position.context;
    return {
      disposition: level ?? (position.state.id === 'triage.result' ? assess(findings, ruleBook).disposition : undefined),
      isOver: hasEnded(position),
    };
  },
};

export type Retelling = typeof retelling;
