/** Red flags of the hip and groin. */
import type { Question } from '../../../vocabulary/question.ts';

export const hipAndGroin = [
  {
    id: 'hip-and-groin-screen',
    kind: 'items',
    answerClass: 'clinical',
    items: [
      'leg-shorter-or-turned-out',
      'cannot-take-four-steps',
      'after-minor-fall-or-bump',
      'hot-swollen-joint',
      'one-leg-swollen',
      'sudden-testicle-or-low-belly-pain',
      'groin-ache-since-training-more',
      'aches-both-shoulders-or-hips',
    ],
  },
] as const satisfies readonly Question[];
