/** Red flags of the low back. */
import type { Question } from '../../../vocabulary/question.ts';

export const lowBack = [
  {
    id: 'low-back-screen',
    kind: 'items',
    answerClass: 'clinical',
    items: [
      'both-legs-newly-painful-or-tingling',
      'foot-drags-or-leg-buckles',
      'belly-pain-or-faint-with-it',
      'waves-of-pain-to-groin-with-sickness',
      'passing-water-burns',
      'long-standing-bladder-change',
      'after-minor-fall-or-bump',
      'worse-lying-flat-or-straining',
    ],
  },
] as const satisfies readonly Question[];
