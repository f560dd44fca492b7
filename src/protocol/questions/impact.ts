/** How much it hurts, what it stops, and where it is heading. */
import type { Question } from '../../vocabulary/question.ts';

export const impact = [
  {
    id: 'pain',
    kind: 'scale',
    answerClass: 'clinical',
    bands: [
      { from: 0, to: 4, asserts: ['pain-0-to-4'] },
      { from: 5, to: 6, asserts: ['pain-5-to-6'] },
      { from: 7, to: 10, asserts: ['pain-7-plus'] },
    ],
  },
  {
    id: 'function-and-course',
    kind: 'choice',
    answerClass: 'clinical',
    groups: [
      {
        id: 'function',
        options: [
          { id: 'all-of-it', asserts: ['function-kept'] },
          { id: 'most-of-it', asserts: ['function-mostly-kept'] },
          { id: 'some-of-it', asserts: ['function-reduced'] },
          { id: 'very-little', asserts: ['function-reduced', 'function-lost'] },
        ],
      },
      {
        id: 'course',
        options: [
          { id: 'better', asserts: ['getting-better'] },
          { id: 'same', asserts: ['staying-the-same'] },
          { id: 'worse', asserts: ['getting-worse'] },
          { id: 'not-sure', leavesOpen: ['getting-worse', 'getting-better'] },
        ],
      },
    ],
  },
] as const satisfies readonly Question[];
