/** Red flags of the thigh. */
import type { Question } from '../../../vocabulary/question.ts';

export const thigh = [
  {
    id: 'thigh-screen',
    kind: 'items',
    answerClass: 'clinical',
    items: [
      'one-leg-swollen',
      'tight-hard-swelling',
      'pain-far-worse-than-it-looks',
      'redness-spreading',
      'dark-urine-after-effort',
      'cannot-take-four-steps',
      'cannot-straighten-or-lift-leg',
      'felt-snap-or-gap',
    ],
  },
] as const satisfies readonly Question[];
