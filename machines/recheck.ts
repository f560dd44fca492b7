/** A second check: the first answers without those that can have changed, and never less than the first one asked for. */
import type { QuestionId } from '../src/protocol/index.ts';
import { recheckRules } from '../src/protocol/rules/recheck.ts';
import type { Answered } from '../src/vocabulary/answer.ts';
import { levels } from '../src/vocabulary/disposition.ts';
import type { Disposition } from '../src/vocabulary/disposition.ts';
import { changesSince } from './changes-since.ts';
import type { Again, Check, Conversation } from './conversation.ts';
import { resumeConversation } from './conversation.ts';
import { connect } from './triage.connect.ts';
import type { TriageView } from './triage.connect.ts';

/** What two days hardly change: who it is, where it hurts, what brought them, how it began, and what they hope for. Taken over once the visitor says that it still holds. */
const lasting: readonly QuestionId[] = ['welcome', 'about-you', 'place', 'concern', 'how-it-started', 'hopes'];

/** What a second check takes over when nothing of it has changed, without the way in. */
export const takenOver = ({ answers }: Check): Check['answers'] =>
  answers.filter(({ question }) => question !== 'welcome' && lasting.includes(question));

/** Whoever checks again wants more than the links. */
const begun: Answered<QuestionId> = { question: 'welcome', answer: { kind: 'choice', chosen: ['start'] } };
const isOnlyToBook = ({ question, answer }: Answered) => question === 'welcome' && answer.kind === 'choice' && answer.chosen.includes('just-book');

/**
 * A conversation that asks again what can have changed. Screens are asked whole: a fall between the two checks is as much a change as a new pain.
 * @param isAllNew whether something of what lasts has changed, so that all of it is asked again
 */
export const checkAgain = (again: Again, isAllNew = false): Conversation =>
  resumeConversation(
    again.first.answers
      .filter(({ question }) => (isAllNew ? question === 'welcome' : lasting.includes(question)))
      .map((entry) => (isOnlyToBook(entry) ? begun : entry)),
    again,
  );

/** The more urgent of what two checks told; `undefined` of what has come to nothing yet. */
export function moreUrgent(one: Disposition, other: Disposition | undefined): Disposition {
  const at = (told: Disposition | undefined) => levels.findIndex((level) => level === told);
  return other && at(other) >= 0 && (at(one) < 0 || at(other) < at(one)) ? other : one;
}

/** {@link connect}, with what a second check asks for beside the chart's own rules: never less than the first check did, where an ambulance then is a doctor today now. */
export function connectAgain(conversation: Conversation): TriageView {
  const { again } = conversation;
  return connect(conversation, again && { findings: changesSince(again, conversation).findings, levelRules: recheckRules });
}
