/** A finished check, kept for whoever wants a second one to compare. */
import { resumeConversation } from '../../machines/conversation.ts';
import type { Check } from '../../machines/conversation.ts';
import { questionsById } from '../../machines/protocol-book.ts';
import { hasEnded } from '../../machines/run-chart.ts';
import { idsVersion } from '../../src/protocol/version.ts';
import { dispositions } from '../../src/vocabulary/disposition.ts';
import type { DeviceRecord } from './device-record.ts';

export const keptCheck: DeviceRecord<Check> = {
  name: 'signpost-kept',
  // Under other codes the same letters would mean something else.
  version: `2 ${idsVersion}`,
  days: 7,
  read: (stored) => {
    // The cast: what was told is looked up, and each answer is checked against its question when the conversation is told again.
    const { told, answers } = stored as Check;
    const { position, answered } = resumeConversation(answers.filter(({ question }) => questionsById.has(question)));
    if (!hasEnded(position) || !dispositions.includes(told)) throw new Error('No check.');
    return { told, answers: answered };
  },
};
