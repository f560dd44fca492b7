/** The answers of a finished conversation, kept for whoever wants a second check to compare. */
import { resumeConversation } from '../../machines/conversation.ts';
import { questionsById } from '../../machines/protocol-book.ts';
import { hasEnded } from '../../machines/run-chart.ts';
import { idsVersion } from '../../src/protocol/version.ts';
import type { QuestionId } from '../../src/protocol/index.ts';
import type { Answered } from '../../src/vocabulary/answer.ts';
import type { DeviceRecord } from './device-record.ts';

type Answers = readonly Answered<QuestionId>[];

export const keptAnswers: DeviceRecord<Answers> = {
  name: 'signpost-kept',
  // Under other codes the same letters would mean something else.
  version: `1 ${idsVersion}`,
  days: 7,
  read: (stored) => {
    // The cast: each answer is checked against its question when the conversation is told again.
    const answers = (stored as Answers).filter(({ question }) => questionsById.has(question));
    const { position, answered } = resumeConversation(answers);
    if (!hasEnded(position)) throw new Error('No whole conversation.');
    return answered;
  },
};
