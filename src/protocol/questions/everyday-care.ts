/** The everyday-care branch: tension, stress, sleep, and upkeep between appointments. */
import type { Question } from '../../vocabulary/question.ts';

export const everydayCare = [
  {
    id: 'tension',
    kind: 'items',
    answerClass: 'clinical',
    items: ['muscles-tight', 'stiff-from-sitting-or-work', 'stress-or-poor-sleep', 'upkeep-between-appointments'],
  },
] as const satisfies readonly Question[];
