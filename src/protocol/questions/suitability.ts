/** Cautions for hands-on care, and what the person would like. */
import type { Question } from '../../vocabulary/question.ts';

export const suitability = [
  {
    id: 'suitability',
    kind: 'items',
    answerClass: 'clinical',
    items: [
      'lump-new-or-growing',
      'skin-broken-or-sore-there',
      'bruising-without-cause',
      'varicose-veins-there',
      'feeling-in-skin-reduced',
      'wants-hands-on-care',
      'wants-exercises-or-plan',
      'prefers-care-at-home',
    ],
  },
] as const satisfies readonly Question[];
