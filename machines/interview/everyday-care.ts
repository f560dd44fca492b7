/** Everyday care: how long, what is tight or stressed, and what was tried. */
import { ask } from '../ask.ts';

export const everydayCare = {
  initial: 'how-long',
  states: {
    'how-long': ask('how-long', 'tension'),
    tension: ask('tension', 'what-was-tried'),
    'what-was-tried': ask('what-was-tried', 'answered'),
    answered: { type: 'final' as const },
  },
  onDone: 'impact',
};
