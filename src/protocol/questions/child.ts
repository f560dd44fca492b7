/** The short screen for a person under 16. */
import type { Question } from '../../vocabulary/question.ts';

export const child = [
  {
    id: 'child-screen',
    kind: 'items',
    answerClass: 'clinical',
    items: [
      'child-will-not-walk',
      'child-limps',
      'child-fever-or-ill',
      'child-hot-or-swollen-joint',
      'child-hip-or-knee-pain',
      'child-screams-when-moved',
      'child-injury-unexplained',
      'child-night-pain-or-weight-loss',
    ],
  },
] as const satisfies readonly Question[];
