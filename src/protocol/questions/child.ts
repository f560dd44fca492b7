/** The short screen for a person under 16, in the place of what goes along with it. */
import type { Question } from '../../vocabulary/question.ts';

export const child = [
  {
    id: 'child-screen',
    kind: 'items',
    answerClass: 'clinical',
    items: [
      'child-will-not-walk',
      'child-limps',
      'fever-or-ill',
      'child-hot-or-swollen-joint',
      'child-screams-when-moved',
      'child-injury-unexplained',
      'child-night-pain-or-weight-loss',
      'new-weakness',
    ],
  },
] as const satisfies readonly Question[];
