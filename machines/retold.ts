/** Tells the answers of a check to the chart again, as the first or the second check that it was: a second one is asked more. */
import type { Again, Check, Conversation } from './conversation.ts';
import { resumeConversation } from './conversation.ts';
import { hasEnded } from './run-chart.ts';

const secondOfNobody: Again = { since: 'not-sure', at: 0, begun: 0, first: { told: 'self-care', answers: [] } };

export function retold(answers: Check['answers']): Conversation {
  const asSecond = resumeConversation(answers, secondOfNobody);
  return hasEnded(asSecond.position) ? asSecond : resumeConversation(answers);
}
