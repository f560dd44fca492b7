/** The way in: the questions, or just the booking links after the safety screen. */
import type { Question } from '../../vocabulary/question.ts';

export const welcome = [
  {
    id: 'welcome',
    kind: 'choice',
    answerClass: 'routing',
    groups: [
      {
        id: 'way-in',
        options: [
          { id: 'start' },
          { id: 'start-for-someone-else', asserts: ['answering-for-someone-else'] },
          { id: 'just-book', asserts: ['wants-only-to-book'] },
        ],
      },
    ],
  },
] as const satisfies readonly Question[];
