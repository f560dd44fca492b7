/** What goes along with it wherever it hurts: one screen for this sort of person, with the warning signs that are theirs. */
import { ask } from '../ask.ts';

export const personScreen = {
  initial: 'child-screen',
  states: {
    'child-screen': ask('child-screen', 'pregnancy-screen', { appliesWhen: 'child' }),
    'pregnancy-screen': ask('pregnancy-screen', 'after-surgery-screen', { appliesWhen: 'pregnant-or-recent-birth' }),
    'after-surgery-screen': ask('after-surgery-screen', 'along-with-it', {
      appliesWhen: { all: ['surgery-lately', { no: ['pregnant-or-recent-birth'] }] },
    }),
    'along-with-it': ask('along-with-it', 'answered', { appliesWhen: { no: ['child', 'pregnant-or-recent-birth', 'surgery-lately'] } }),
    answered: { type: 'final' as const },
  },
  onDone: 'concern',
};
