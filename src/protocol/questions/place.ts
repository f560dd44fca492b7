/** Where it hurts, on which side, and what brought the person. */
import type { Question } from '../../vocabulary/question.ts';

export const place = [
  {
    id: 'place',
    kind: 'choice',
    answerClass: 'clinical',
    groups: [
      {
        id: 'where',
        options: [
          { id: 'head-and-jaw', asserts: ['at-head-and-jaw'] },
          { id: 'neck', asserts: ['at-neck'] },
          { id: 'shoulder', asserts: ['at-shoulder'] },
          { id: 'arm-and-elbow', asserts: ['at-arm-and-elbow'] },
          { id: 'wrist-and-hand', asserts: ['at-wrist-and-hand'] },
          { id: 'upper-back-and-ribs', asserts: ['at-upper-back-and-ribs'] },
          { id: 'low-back', asserts: ['at-low-back'] },
          { id: 'hip-and-groin', asserts: ['at-hip-and-groin'] },
          { id: 'thigh', asserts: ['at-thigh'] },
          { id: 'knee', asserts: ['at-knee'] },
          { id: 'calf-and-shin', asserts: ['at-calf-and-shin'] },
          { id: 'ankle-and-foot', asserts: ['at-ankle-and-foot'] },
          { id: 'widespread', asserts: ['at-many-places'] },
          { id: 'something-else', asserts: ['not-about-the-body-frame'] },
        ],
      },
      {
        id: 'side',
        onlyWith: ['shoulder', 'arm-and-elbow', 'wrist-and-hand', 'hip-and-groin', 'thigh', 'knee', 'calf-and-shin', 'ankle-and-foot'],
        options: [{ id: 'left' }, { id: 'right' }, { id: 'both', asserts: ['on-both-sides'] }],
      },
      {
        id: 'elsewhere',
        // A child is asked about the whole body in one screen, whatever the place.
        appliesWhen: 'adult',
        onlyWith: [
          'head-and-jaw',
          'neck',
          'shoulder',
          'arm-and-elbow',
          'wrist-and-hand',
          'upper-back-and-ribs',
          'low-back',
          'hip-and-groin',
          'thigh',
          'knee',
          'calf-and-shin',
          'ankle-and-foot',
        ],
        options: [{ id: 'only-there' }, { id: 'another-place-too' }],
      },
      {
        id: 'second-place',
        appliesWhen: 'adult',
        onlyWith: ['another-place-too'],
        options: [
          { id: 'also-head-and-jaw', notWith: 'head-and-jaw', asserts: ['at-head-and-jaw'] },
          { id: 'also-neck', notWith: 'neck', asserts: ['at-neck'] },
          { id: 'also-shoulder', notWith: 'shoulder', asserts: ['at-shoulder'] },
          { id: 'also-arm-and-elbow', notWith: 'arm-and-elbow', asserts: ['at-arm-and-elbow'] },
          { id: 'also-wrist-and-hand', notWith: 'wrist-and-hand', asserts: ['at-wrist-and-hand'] },
          { id: 'also-upper-back-and-ribs', notWith: 'upper-back-and-ribs', asserts: ['at-upper-back-and-ribs'] },
          { id: 'also-low-back', notWith: 'low-back', asserts: ['at-low-back'] },
          { id: 'also-hip-and-groin', notWith: 'hip-and-groin', asserts: ['at-hip-and-groin'] },
          { id: 'also-thigh', notWith: 'thigh', asserts: ['at-thigh'] },
          { id: 'also-knee', notWith: 'knee', asserts: ['at-knee'] },
          { id: 'also-calf-and-shin', notWith: 'calf-and-shin', asserts: ['at-calf-and-shin'] },
          { id: 'also-ankle-and-foot', notWith: 'ankle-and-foot', asserts: ['at-ankle-and-foot'] },
        ],
      },
    ],
  },
  {
    id: 'other-door',
    kind: 'choice',
    answerClass: 'clinical',
    groups: [
      {
        id: 'door',
        options: [
          { id: 'tooth-or-gum', asserts: ['door-dentist'] },
          { id: 'animal', asserts: ['door-vet'] },
          { id: 'medicine-question', asserts: ['door-medicine'] },
          { id: 'skin-or-other-illness', asserts: ['door-other-illness'] },
          { id: 'mood-or-worry', asserts: ['door-mind'] },
          { id: 'none-of-these', asserts: ['door-unknown'] },
        ],
      },
    ],
  },
  {
    id: 'concern',
    kind: 'choice',
    answerClass: 'clinical',
    groups: [
      {
        id: 'reason',
        options: [
          { id: 'injury-or-sudden', asserts: ['came-with-injury-or-suddenly'] },
          { id: 'lasting-or-health-condition', asserts: ['lasting-or-health-condition'] },
          { id: 'want-to-find-out', asserts: ['wants-to-find-out'] },
          { id: 'tension-or-upkeep', asserts: ['tension-or-upkeep'] },
        ],
      },
    ],
  },
] as const satisfies readonly Question[];
