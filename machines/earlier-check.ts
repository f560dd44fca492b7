/** Reads what a second check has of the first. Anybody may have changed what was stored: what cannot be read is not known. */
import type { Since } from '../src/vocabulary/answer.ts';
import { dispositions } from '../src/vocabulary/disposition.ts';
import type { EarlierCheck } from '../src/vocabulary/earlier-check.ts';
import type { Again, Check, Conversation } from './conversation.ts';
import { resumeConversation } from './conversation.ts';
import { hasEnded } from './run-chart.ts';

const sinces: readonly Since[] = ['better', 'same', 'worse', 'not-sure'];
/** The last moment that has a date. */
const lastMoment = 8.64e15;

export function earlierCheck(again: Again): EarlierCheck {
  const { at, first, since }: Partial<Again> = again;
  return {
    at: typeof at === 'number' && Math.abs(at) <= lastMoment ? at : undefined,
    told: dispositions.find((one) => one === first?.told),
    since: sinces.find((one) => one === since) ?? 'not-sure',
  };
}

const secondOfNobody: Again = { since: 'not-sure', at: 0, begun: 0, first: { told: 'self-care', answers: [] } };

/** The answers of a check, told to the chart again as the first or the second check that it was: a second one is asked more. */
export function retold(answers: Check['answers']): Conversation {
  const asSecond = resumeConversation(answers, secondOfNobody);
  return hasEnded(asSecond.position) ? asSecond : resumeConversation(answers);
}
