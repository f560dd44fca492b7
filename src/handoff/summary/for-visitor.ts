/** The summary for the visitor: where to go, why, when sooner, and what they answered, in the words that they saw. */
import type { QuestionId } from '../../protocol/index.ts';
import type { SafetyNet } from '../../vocabulary/care-plan.ts';
import type { Answered } from '../../vocabulary/answer.ts';
import type { SummaryTexts } from '../../wording/summary.types.ts';
import type { ResultText } from '../../wording/wording.types.ts';
import { factsOf, type SummaryRequest } from './facts.ts';
import { filled, pageOf, type SummaryPage, written } from './summary-page.ts';

export interface VisitorRequest extends SummaryRequest {
  readonly protocolVersion: string;
  readonly date: Date;
  /** BCP 47, for the date. */
  readonly language: string;
  readonly texts: SummaryTexts['page'];
  readonly result: ResultText;
  /** Each reason as a sentence that quotes the visitor. */
  readonly why: readonly string[];
  /** What to watch for. */
  readonly sooner: readonly SafetyNet[];
  /** What stands under the title besides the date and the version: that nobody has signed the content off, say. */
  readonly notes: readonly string[];
  /** How a question was asked. */
  readonly ask: (question: QuestionId) => string;
  /** What was answered, a line for each thing. */
  readonly say: (answered: Answered<QuestionId>) => readonly string[];
}

const hidden: readonly QuestionId[] = ['welcome', 'emergency-now'];

export function pageForVisitor(request: VisitorRequest): SummaryPage {
  const { texts, result, why, sooner, answered, notes, ask, say } = request;
  const told = ({ question, answer }: Answered<QuestionId>) => say({ question, answer }).join('; ');
  const { corrections } = factsOf(request);
  return pageOf({
    title: texts.title,
    under: [
      filled(texts.made, { date: written(request.date, request.language) }),
      filled(texts.version, { version: request.protocolVersion }),
      ...notes,
    ],
    sections: [
      { heading: texts.result, lines: [`${result.when}: ${result.headline}`, result.lead] },
      { heading: texts.why, lines: why },
      { heading: texts.sooner, lines: sooner.map(({ when, thenDo }) => filled(texts.ifThen, { when, thenDo })) },
      {
        heading: texts.answers,
        lines: answered
          .filter(({ question }) => !hidden.includes(question))
          .map((entry) => filled(texts.answered, { question: ask(entry.question), answer: told(entry) })),
      },
      {
        heading: texts.changed,
        lines: corrections.map(({ question, before, hadLedToEmergency }) =>
          filled(hadLedToEmergency ? texts.beforeAndEmergency : texts.before, {
            question: ask(question),
            answer: told({ question, answer: before }),
          }),
        ),
      },
    ],
  });
}
