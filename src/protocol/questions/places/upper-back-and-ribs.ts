/** Red flags of the upper back and ribs. */
import type { Question } from '../../../vocabulary/question.ts';

export const upperBackAndRibs = [
  {
    id: 'upper-back-and-ribs-screen',
    kind: 'items',
    answerClass: 'clinical',
    items: [
      'sudden-tearing-pain',
      'ache-comes-with-effort',
      'sharp-with-each-breath',
      'after-minor-fall-or-bump',
      'band-of-pain-round-body',
      'long-trip-bed-rest-or-hormones',
      'clumsy-hands-or-unsteady-legs',
      'worse-lying-flat-or-straining',
    ],
  },
] as const satisfies readonly Question[];
