/** Red flags of the ankle and foot. */
import type { Question } from '../../../vocabulary/question.ts';

export const ankleAndFoot = [
  {
    id: 'ankle-and-foot-screen',
    kind: 'items',
    answerClass: 'clinical',
    items: [
      'cannot-take-four-steps',
      'ankle-or-foot-bone-sore-since-injury',
      'kick-or-snap-and-weak-push-off',
      'one-leg-swollen',
      'hot-swollen-joint',
      'big-toe-joint-hot',
      'redness-spreading',
      'foot-sore-or-rest-pain',
    ],
  },
] as const satisfies readonly Question[];
