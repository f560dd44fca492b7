/** Red flags of the knee. */
import type { Question } from '../../../vocabulary/question.ts';

export const knee = [
  {
    id: 'knee-screen',
    kind: 'items',
    answerClass: 'clinical',
    items: [
      'hot-swollen-joint',
      'one-leg-swollen',
      'cannot-take-four-steps',
      'cannot-straighten-or-lift-leg',
      'knee-bends-less-than-square',
      'joint-locked',
      'swelled-within-two-hours',
      'redness-spreading',
    ],
  },
] as const satisfies readonly Question[];
