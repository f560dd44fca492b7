/** Complex condition: how long, nerve signs and their course, illness and surgery, and what was tried. */
import { ask } from '../ask.ts';

export const complexCondition = {
  initial: 'how-long',
  states: {
    'how-long': ask('how-long', 'nerve-course'),
    'nerve-course': ask('nerve-course', 'complex-signs', {
      appliesWhen: { any: ['tingling-at-times', 'numb-all-the-time', 'new-weakness', 'pain-spreads'] },
    }),
    'complex-signs': ask('complex-signs', 'what-was-tried'),
    'what-was-tried': ask('what-was-tried', 'answered'),
    answered: { type: 'final' as const },
  },
  onDone: 'impact',
};
