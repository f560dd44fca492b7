/** Red flags of the arm and elbow. */
import type { Question } from '../../../vocabulary/question.ts';

export const armAndElbow = [
  {
    id: 'arm-and-elbow-screen',
    kind: 'items',
    answerClass: 'clinical',
    items: [
      'hot-swollen-joint',
      'elbow-stuck-since-injury',
      'felt-snap-or-gap',
      'tight-hard-swelling',
      'pain-far-worse-than-it-looks',
      'redness-spreading',
      'arm-swollen-blue-or-heavy',
      'ache-comes-with-effort',
    ],
  },
] as const satisfies readonly Question[];
