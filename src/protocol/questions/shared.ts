/** Questions that more than one branch asks: how long, and what has been tried. */
import type { Question } from '../../vocabulary/question.ts';

export const shared = [
  {
    id: 'how-long',
    kind: 'choice',
    answerClass: 'clinical',
    groups: [
      {
        id: 'duration',
        options: [
          { id: 'under-3-days', asserts: ['first-three-days', 'under-two-weeks', 'newer-than-three-months'] },
          { id: '3-to-13-days', asserts: ['under-two-weeks', 'newer-than-three-months'] },
          { id: '2-to-4-weeks', asserts: ['two-weeks-or-more', 'newer-than-three-months'] },
          { id: '1-to-3-months', asserts: ['two-weeks-or-more', 'month-or-more', 'newer-than-three-months'] },
          { id: 'over-3-months', asserts: ['two-weeks-or-more', 'month-or-more', 'three-months-or-more'] },
          {
            id: 'not-sure',
            leavesOpen: [
              'first-three-days',
              'under-two-weeks',
              'two-weeks-or-more',
              'month-or-more',
              'newer-than-three-months',
              'three-months-or-more',
            ],
          },
        ],
      },
    ],
  },
  {
    id: 'what-was-tried',
    kind: 'choice',
    answerClass: 'clinical',
    groups: [
      {
        id: 'tried',
        options: [
          { id: 'nothing-yet' },
          { id: 'home-care-helps', asserts: ['home-care-helps'] },
          { id: 'home-care-stalled', asserts: ['home-care-stalled'] },
          { id: 'worse-after-home-care', asserts: ['worse-after-home-care'] },
          { id: 'in-physical-therapy', asserts: ['in-physical-therapy'] },
          { id: 'therapy-did-not-help', asserts: ['therapy-stalled'] },
          { id: 'in-massage-care', asserts: ['in-massage-care'] },
          { id: 'not-sure', leavesOpen: ['home-care-stalled', 'worse-after-home-care', 'therapy-stalled'] },
        ],
      },
    ],
  },
] as const satisfies readonly Question[];
