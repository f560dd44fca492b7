/** Cautions for hands-on care and what the person would like; for whom hands-on care waits, the signs that were left out so far. */
import { ask } from '../ask.ts';

export const suitability = {
  initial: 'suitability',
  states: {
    suitability: ask('suitability', 'further-signs', { appliesWhen: { no: ['pregnant-or-recent-birth', 'surgery-lately'] } }),
    'further-signs': ask('further-signs', 'answered', { appliesWhen: { any: ['pregnant-or-recent-birth', 'surgery-lately'] } }),
    answered: { type: 'final' as const },
  },
  onDone: '#triage.result',
};
