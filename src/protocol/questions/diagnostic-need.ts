/** The diagnostic-need branch: a pattern nobody has explained, and what the person hopes to find out. */
import type { Question } from '../../vocabulary/question.ts';

export const diagnosticNeed = [
  {
    id: 'pattern',
    kind: 'items',
    answerClass: 'clinical',
    items: [
      'pattern-unexplained',
      'moves-from-place-to-place',
      'rest-does-not-ease',
      'several-joints-swollen',
      'stiff-over-half-an-hour',
      'eases-with-movement-wakes-at-night',
    ],
  },
  {
    id: 'hopes',
    kind: 'choice',
    answerClass: 'clinical',
    groups: [
      {
        id: 'hope',
        options: [
          { id: 'tests-were-advised', asserts: ['tests-advised'] },
          { id: 'tests-wanted', asserts: ['tests-wanted'] },
          { id: 'a-plan-of-my-own', asserts: ['wants-personal-plan'] },
          { id: 'to-know-whether-to-worry', asserts: ['wants-explanation'] },
          { id: 'not-sure', leavesOpen: ['tests-advised', 'wants-personal-plan'] },
        ],
      },
    ],
  },
] as const satisfies readonly Question[];
