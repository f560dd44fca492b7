/** The complex-condition branch: nerve signs and their course, surgery, and illness that reaches muscles and joints. */
import type { Question } from '../../vocabulary/question.ts';

export const complexCondition = [
  {
    id: 'nerve-course',
    kind: 'choice',
    answerClass: 'clinical',
    groups: [
      {
        id: 'course',
        options: [
          { id: 'long-standing-and-steady', asserts: ['nerve-signs-steady'] },
          { id: 'new', asserts: ['nerve-signs-new'] },
          { id: 'spreading-or-worse', asserts: ['nerve-signs-worse'] },
          { id: 'not-sure', leavesOpen: ['nerve-signs-new', 'nerve-signs-worse'] },
        ],
      },
    ],
  },
  {
    id: 'complex-signs',
    kind: 'items',
    answerClass: 'clinical',
    items: [
      'recovering-from-surgery',
      'told-of-joint-or-muscle-illness',
      'told-of-injury-or-wear',
      'several-joints-swollen',
      'stiff-over-half-an-hour',
      'eases-with-movement-wakes-at-night',
      'skin-gut-or-eye-trouble-too',
      'moves-differently-since-sudden-weakness',
    ],
  },
] as const satisfies readonly Question[];
