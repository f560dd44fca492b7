/** Who the person is, in so far as a rule needs it. Sex is never asked, only what a rule needs. */
import type { Question } from '../../vocabulary/question.ts';

export const aboutYou = [
  {
    id: 'about-you',
    kind: 'choice',
    answerClass: 'clinical',
    groups: [
      { id: 'who', options: [{ id: 'me' }, { id: 'someone-else', asserts: ['answering-for-someone-else'] }] },
      {
        id: 'age',
        // The cut points serve every rule that reads an age: 3, 10, 16, 45, 50, 55, 65.
        options: [
          { id: 'under-3', asserts: ['child', 'child-under-3'] },
          { id: '3-to-9', asserts: ['child'] },
          { id: '10-to-15', asserts: ['child', 'child-over-9'] },
          { id: '16-to-44', asserts: ['age-under-45'] },
          { id: '45-to-49' },
          { id: '50-to-54', asserts: ['age-50-plus'] },
          { id: '55-to-64', asserts: ['age-50-plus', 'age-55-plus'] },
          { id: '65-plus', asserts: ['age-50-plus', 'age-55-plus', 'age-65-plus'] },
        ],
      },
    ],
  },
  {
    id: 'your-health',
    kind: 'items',
    answerClass: 'clinical',
    items: [
      'pregnant-or-recent-birth',
      'surgery-lately',
      'blood-thinners',
      'weak-immunity',
      'told-of-serious-growth',
      'fragile-bones',
      'told-of-high-blood-sugar',
      'heart-or-blood-vessel-history',
    ],
  },
] as const satisfies readonly Question[];
