/** Red flags of the neck. */
import type { Question } from '../../../vocabulary/question.ts';

export const neck = [
  {
    id: 'neck-screen',
    kind: 'items',
    answerClass: 'clinical',
    items: [
      'hit-head',
      'neck-hurt-in-fall-or-jolt',
      'neck-bone-sore-or-will-not-turn',
      'one-sided-and-unlike-any-before',
      'eyelid-sight-or-swallowing-changed',
      'clumsy-hands-or-unsteady-legs',
      'light-hurts-and-chin-will-not-bend',
      'ache-comes-with-effort',
    ],
  },
] as const satisfies readonly Question[];
