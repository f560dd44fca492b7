/** The short screen after an operation or a spine injection, in the place of what goes along with it. */
import type { Question } from '../../vocabulary/question.ts';

export const afterSurgery = [
  {
    id: 'after-surgery-screen',
    kind: 'items',
    answerClass: 'clinical',
    items: [
      'fever-or-ill',
      'redness-spreading',
      'worse-since-operation',
      'one-leg-swollen',
      'new-weakness',
      'numb-all-the-time',
      'tingling-at-times',
      'pain-spreads',
    ],
  },
] as const satisfies readonly Question[];
