/** Acute injury: how it happened, when, what it did, and where it is heading. */
import { ask } from '../ask.ts';

export const acuteInjury = {
  initial: 'how-it-started',
  states: {
    'how-it-started': ask('how-it-started', 'how-long'),
    'how-long': ask('how-long', 'injury-signs'),
    'injury-signs': ask('injury-signs', 'injury-course'),
    'injury-course': ask('injury-course', 'answered'),
    answered: { type: 'final' as const },
  },
  onDone: [{ guard: { type: 'found' as const, params: { finding: 'child' as const } }, target: '#triage.result' }, { target: 'impact' }],
};
