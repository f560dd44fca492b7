/** Red flags of the wrist and hand. */
import type { Question } from '../../../vocabulary/question.ts';

export const wristAndHand = [
  {
    id: 'wrist-and-hand-screen',
    kind: 'items',
    answerClass: 'clinical',
    items: [
      'hot-swollen-joint',
      'finger-swollen-bent-and-sore',
      'wrist-bone-sore-since-fall',
      'finger-will-not-move-since-injury',
      'redness-spreading',
      'pain-far-worse-than-it-looks',
      'hand-muscle-thinner',
      'clumsy-hands-or-unsteady-legs',
    ],
  },
] as const satisfies readonly Question[];
