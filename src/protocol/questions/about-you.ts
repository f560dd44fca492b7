/** Who the person is, in so far as a rule needs it. Sex is never asked, only what a rule needs. */
import type { Question } from '../../vocabulary/question.ts';

export const aboutYou = [
  {
    id: 'about-you',
    kind: 'items',
    answerClass: 'clinical',
    groups: [
      {
        id: 'age',
        // The cut points serve every rule that reads an age: 3, 10, 16, 45, 50, 55, 65.
        options: [
          { id: 'under-3', asserts: ['child', 'child-under-3'] },
          { id: '3-to-9', asserts: ['child'] },
          { id: '10-to-15', asserts: ['child', 'child-over-9'] },
          { id: '16-to-44', asserts: ['adult', 'age-under-45'] },
          { id: '45-to-49', asserts: ['adult'] },
          { id: '50-to-54', asserts: ['adult', 'age-50-plus'] },
          { id: '55-to-64', asserts: ['adult', 'age-50-plus', 'age-55-plus'] },
          { id: '65-plus', asserts: ['adult', 'age-50-plus', 'age-55-plus', 'age-65-plus'] },
        ],
      },
    ],
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
