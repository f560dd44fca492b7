/** Diagnostic need: how long, the pattern, what was tried, and what the person hopes to find out. */
import { ask } from '../ask.ts';

export const diagnosticNeed = {
  initial: 'how-long',
  states: {
    'how-long': ask('how-long', 'pattern'),
    pattern: ask('pattern', 'what-was-tried'),
    'what-was-tried': ask('what-was-tried', 'hopes'),
    hopes: ask('hopes', 'answered'),
    answered: { type: 'final' as const },
  },
  onDone: 'impact',
};
