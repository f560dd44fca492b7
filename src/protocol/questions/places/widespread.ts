/** Red flags of pain in many places. */
import type { Question } from '../../../vocabulary/question.ts';

export const widespread = [
  {
    id: 'widespread-screen',
    kind: 'items',
    answerClass: 'clinical',
    items: [
      'tingling-or-weakness-climbing',
      'dark-urine-after-effort',
      'hot-swollen-joint',
      'several-joints-swollen',
      'aches-both-shoulders-or-hips',
      'scalp-sore-or-jaw-tires-chewing',
      'rash-with-it',
      'very-thirsty-and-worn-out',
    ],
  },
] as const satisfies readonly Question[];
