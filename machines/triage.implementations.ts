/** What the chart's names ask and order: one line each, and a call to a rule. */
import type { FindingId, QuestionId } from '../src/protocol/index.ts';
import { fittingAnswer } from '../src/rules/answer-fits.ts';
import { askedOf } from '../src/rules/asked-of.ts';
import { firedLevelRules } from '../src/rules/assess.ts';
import { deriveFindings } from '../src/rules/derive-findings.ts';
import { evaluate } from '../src/rules/evaluate.ts';
import type { PassedOverParams } from './ask.ts';
import { questionOf, questionsById, ruleBook } from './protocol-book.ts';
import { canStillRaise, settling } from './still-raise.ts';
import type { AnswerGiven, TriageContext } from './triage.types.ts';

interface Moment {
  readonly context: TriageContext;
  readonly event: AnswerGiven;
}

export const nothingAnswered: TriageContext = { answered: [], findings: {}, level: undefined };

/** The part of the answer that is asked for, if it says all of that. */
function taken({ context, event }: Moment) {
  const question = askedOf(questionOf(event.question), context.findings);
  return question && fittingAnswer(question, event.answer);
}

export const implementations = {
  guards: {
    answers: (moment: Moment, { question }: { question: QuestionId }) => moment.event.question === question && taken(moment) !== undefined,
    found: ({ context }: Moment, { finding }: { finding: FindingId }) => context.findings[finding] === 'yes',
    isEmergency: ({ context }: Moment) => context.level === 'emergency',
    isPassedOver: ({ context }: Moment, { question, appliesWhen }: PassedOverParams) =>
      context.level !== 'emergency' &&
      ((appliesWhen !== undefined && evaluate(appliesWhen, context.findings) === 'no') ||
        !askedOf(questionOf(question), context.findings) ||
        !canStillRaise(question, settling(context), context.findings)),
    onlyBooks: ({ context }: Moment) => context.findings['wants-only-to-book'] === 'yes' && context.level === undefined,
    wantedOnlyToBook: ({ context }: Moment) => context.findings['wants-only-to-book'] === 'yes',
  },
  actions: {
    recordAnswer: (moment: Moment): TriageContext => {
      const { context, event } = moment;
      const answered = [...context.answered, { question: event.question, answer: taken(moment) ?? event.answer }];
      const findings = deriveFindings(questionsById, answered);
      return { ...context, answered, findings, level: firedLevelRules(findings, ruleBook.levelRules)[0]?.level };
    },
  },
};
