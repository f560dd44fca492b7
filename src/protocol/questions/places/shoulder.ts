/** Red flags of the shoulder. */
import type { Question } from '../../../vocabulary/question.ts';

export const shoulder = [
  {
    id: 'shoulder-screen',
    kind: 'items',
    answerClass: 'clinical',
    items: [
      'hot-swollen-joint',
      'cannot-lift-arm-since-injury',
      'ache-comes-with-effort',
      'arm-swollen-blue-or-heavy',
      'belly-pain-or-faint-with-it',
      'sharp-with-each-breath',
      'aches-both-shoulders-or-hips',
      'clumsy-hands-or-unsteady-legs',
    ],
  },
] as const satisfies readonly Question[];
