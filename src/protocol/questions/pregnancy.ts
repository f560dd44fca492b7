/** The short screen during pregnancy and in the weeks after birth, in the place of what goes along with it. */
import type { Question } from '../../vocabulary/question.ts';

export const pregnancy = [
  {
    id: 'pregnancy-screen',
    kind: 'items',
    answerClass: 'clinical',
    items: [
      'pregnancy-bleeding-or-fluid',
      'pregnancy-baby-or-tightenings',
      'pregnancy-headache-sight-or-rib-pain',
      'one-leg-swollen',
      'fever-or-ill',
      'new-weakness',
      'numb-all-the-time',
      'tingling-at-times',
      'redness-spreading',
      'worse-since-operation',
    ],
    // An adult after surgery is asked these among the further signs, which a child does not come to; a child was asked two of the others before.
    onlyWhen: {
      'redness-spreading': { all: ['child', 'surgery-lately'] },
      'worse-since-operation': { all: ['child', 'surgery-lately'] },
    },
  },
] as const satisfies readonly Question[];
