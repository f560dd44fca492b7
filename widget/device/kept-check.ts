/** A finished check, kept for whoever wants a second one to compare. */
import type { Check } from '../../machines/conversation.ts';

import { questionsById } from '../../machines/protocol-book.ts';
import { moreUrgent } from '../../machines/recheck.ts';
import { retold } from '../../machines/retold.ts';
import { hasEnded } from '../../machines/run-chart.ts';
import { idsVersion } from '../../src/protocol/version.ts';
import { dispositions } from '../../src/vocabulary/disposition.ts';
import type { Disposition } from '../../src/vocabulary/disposition.ts';
import type { DeviceRecord } from './device-record.ts';

export interface KeptCheck extends Check {
  /** What second checks have come to since, by when each began. */
  readonly later: Readonly<Record<string, Disposition>>;
}

const isTold = (told: unknown): told is Disposition => dispositions.some((one) => one === told);

export const keptCheck: DeviceRecord<KeptCheck> = {
  name: 'signpost-kept',
  // Under other codes the same letters would mean something else.
  version: `2 ${idsVersion}`,
  days: 7,
  read: (stored) => {
    // The cast: what was told is looked up, and each answer is checked against its question when the conversation is told again.
    const { told, answers, later } = stored as KeptCheck;
    const { position, answered } = retold(answers.filter(({ question }) => questionsById.has(question)));
    if (!hasEnded(position) || !isTold(told) || !Object.values(later).every(isTold)) throw new Error('No check.');
    return { told, answers: answered, later };
  },
};

/** The check that the next one is held to: the first answers, and the most urgent that was told since. */
export const toHoldTo = ({ told, answers, later }: KeptCheck): Check => ({ told: Object.values(later).reduce(moreUrgent, told), answers });
