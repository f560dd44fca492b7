/** Red flags of the head and jaw. */
import type { Question } from '../../../vocabulary/question.ts';

export const headAndJaw = [
  {
    id: 'head-and-jaw-screen',
    kind: 'items',
    answerClass: 'clinical',
    items: [
      'hit-head',
      'dazed-or-sick-since-head-hit',
      'new-kind-of-headache',
      'scalp-sore-or-jaw-tires-chewing',
      'sight-blurred-or-double',
      'light-hurts-and-chin-will-not-bend',
      'ache-comes-with-effort',
      'jaw-stuck-or-face-swelling',
    ],
  },
] as const satisfies readonly Question[];
