/** The words of the triage chart: its context and its events. */
import type { QuestionId } from '../src/protocol/index.ts';
import type { Answer, Answered } from '../src/vocabulary/answer.ts';
import type { Level } from '../src/vocabulary/disposition.ts';
import type { Findings } from '../src/vocabulary/finding.ts';

export interface TriageContext {
  /** In the order in which they were given. */
  readonly answered: readonly Answered<QuestionId>[];
  readonly findings: Findings;
  /** The most urgent level that the answers so far ask for. */
  readonly level: Level | undefined;
  /** In a second check, which compares: that a doctor is to look at it settles no question. */
  readonly isAgain?: boolean;
}

/** The only thing that happens in the clinical chart: there is no clock, network or chance in it. */
export interface AnswerGiven {
  readonly type: 'answer.given';
  readonly question: QuestionId;
  readonly answer: Answer;
}
