/** Red flags of the calf and shin. */
import type { Question } from '../../../vocabulary/question.ts';

export const calfAndShin = [
  {
    id: 'calf-and-shin-screen',
    kind: 'items',
    answerClass: 'clinical',
    items: [
      'one-leg-swollen',
      'tight-hard-swelling',
      'pain-far-worse-than-it-looks',
      'redness-spreading',
      'cannot-take-four-steps',
      'kick-or-snap-and-weak-push-off',
      'aches-walking-eases-standing',
      'bone-spot-sore-from-training',
    ],
  },
] as const satisfies readonly Question[];
