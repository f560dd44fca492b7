/** What goes along with it wherever it hurts: the second screen of every place. */
import type { Question } from '../../vocabulary/question.ts';

export const alongWithIt = [
  {
    id: 'along-with-it',
    kind: 'items',
    answerClass: 'clinical',
    items: [
      'fever-or-ill',
      'weight-loss-or-night-sweats',
      'night-pain-no-position-eases',
      'new-weakness',
      'numb-all-the-time',
      'tingling-at-times',
      'pain-spreads',
      'skin-burns-or-blisters-in-a-band',
    ],
  },
] as const satisfies readonly Question[];
