/** The short screen during pregnancy and in the weeks after birth. */
import type { Question } from '../../vocabulary/question.ts';

export const pregnancy = [
  {
    id: 'pregnancy-screen',
    kind: 'items',
    answerClass: 'clinical',
    items: [
      'pregnancy-bleeding-or-fluid',
      'pregnancy-baby-moves-less',
      'pregnancy-regular-tightenings',
      'pregnancy-headache-sight-or-rib-pain',
      'pregnancy-one-leg-swollen',
      'pregnancy-massage-cleared',
      // Asked of others with what suits them, which is not asked here: rules about the level read both.
      'skin-broken-or-sore-there',
      'lump-new-or-growing',
    ],
  },
] as const satisfies readonly Question[];
