/** The acute-injury branch: how it happened, when, and what the injury did. */
import type { Question } from '../../vocabulary/question.ts';

export const acuteInjury = [
  {
    id: 'how-it-started',
    kind: 'choice',
    answerClass: 'clinical',
    groups: [
      {
        id: 'start',
        options: [
          { id: 'fall-twist-or-trip', asserts: ['recent-trauma'] },
          { id: 'hit-or-crushed', asserts: ['recent-trauma', 'hit-or-crushed'] },
          { id: 'lift-or-stretch', asserts: ['strained'] },
          { id: 'suddenly-without-injury', asserts: ['came-suddenly'] },
          { id: 'built-up-with-use', asserts: ['built-up-with-use'] },
          { id: 'not-sure', leavesOpen: ['recent-trauma', 'came-suddenly'] },
        ],
      },
    ],
  },
  {
    id: 'injury-signs',
    kind: 'items',
    answerClass: 'clinical',
    items: [
      'cannot-use-it-since',
      'severe-pain-stops-movement',
      'swollen-or-bruised',
      'went-out-of-place',
      'pop-or-snap',
      'gives-way-or-catches',
      'bone-sore-to-touch',
      'hit-head',
    ],
  },
  {
    id: 'injury-course',
    kind: 'items',
    answerClass: 'clinical',
    items: [
      'tight-hard-swelling',
      'pain-far-worse-than-it-looks',
      'redness-spreading',
      'dark-urine-after-effort',
      'pain-spreads',
      'worse-after-home-care',
    ],
    // Others after surgery were asked on the screen for that, or are asked among the further signs; in a child it counts where the pain came suddenly for certain.
    onlyWhen: { 'pain-spreads': { all: ['child', 'pregnant-or-recent-birth', 'surgery-lately', 'came-suddenly', { no: ['recent-trauma'] }] } },
  },
] as const satisfies readonly Question[];
