/** Red flags of pain in many places. */
import type { Question } from '../../../vocabulary/question.ts';

export const widespread = [
  {
    id: 'widespread-screen',
    kind: 'items',
    answerClass: 'clinical',
    items: [
      'dark-urine-after-effort',
      'hot-swollen-joint',
      'several-joints-swollen',
      'aches-both-shoulders-or-hips',
      'scalp-sore-or-jaw-tires-chewing',
      'rash-with-it',
      'clumsy-hands-or-unsteady-legs',
      'ache-comes-with-effort',
    ],
  },
] as const satisfies readonly Question[];
