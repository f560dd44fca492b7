/** What is said on one whole way to each disposition. What is expected there is in `endings.ts`. */
import type { Disposition } from '../../src/vocabulary/disposition.ts';
import { untilConcern } from './conversation.ts';
import type { Said } from './conversation.ts';

export interface Journey {
  readonly to: Disposition;
  readonly said: readonly Said[];
}

export const journeys: readonly Journey[] = [
  {
    to: 'emergency',
    said: [
      ['welcome', 'start'],
      ['about-you', '55-to-64'],
      ['safety', 'chest-pain-or-pressure'],
    ],
  },
  {
    to: 'urgent',
    said: [
      ['welcome', 'start-for-someone-else'],
      ['about-you', '16-to-44'],
      ['safety'],
      ['place', 'calf-and-shin', 'left', 'only-there'],
      ['calf-and-shin-screen', 'one-leg-swollen'],
      ['along-with-it'],
      // What could still make it an emergency is asked, and nothing else.
      ['concern', 'tension-or-upkeep'],
    ],
  },
  {
    to: 'doctor',
    said: [
      ...untilConcern('wrist-and-hand', 'right').slice(0, -1),
      ['along-with-it', 'weight-loss-or-night-sweats'],
      // With weight loss, bruises for no reason would make it urgent.
      ['concern', 'want-to-find-out'],
      ['suitability'],
    ],
  },
  {
    to: 'physical-therapy',
    said: [
      ...untilConcern('knee', 'left'),
      ['concern', 'injury-or-sudden'],
      ['how-it-started', 'fall-twist-or-trip'],
      ['how-long', '3-to-13-days'],
      ['injury-signs', 'swollen-or-bruised'],
      ['injury-course'],
      ['pain', '4'],
      ['function-and-course', 'most-of-it', 'better'],
      ['suitability'],
    ],
  },
  {
    to: 'combined',
    said: [
      ...untilConcern('neck'),
      ['concern', 'tension-or-upkeep'],
      ['how-long', 'over-3-months'],
      ['tension', 'muscles-tight'],
      ['what-was-tried', 'in-physical-therapy'],
      ['pain', '5'],
      ['function-and-course', 'some-of-it', 'same'],
      ['suitability', 'wants-hands-on-care'],
    ],
  },
  {
    to: 'massage',
    said: [
      ...untilConcern('upper-back-and-ribs'),
      ['concern', 'tension-or-upkeep'],
      ['how-long', '1-to-3-months'],
      ['tension', 'muscles-tight', 'stress-or-poor-sleep'],
      ['what-was-tried', 'nothing-yet'],
      ['pain', '3'],
      ['function-and-course', 'all-of-it', 'same'],
      ['suitability', 'wants-hands-on-care'],
    ],
  },
  {
    to: 'self-care',
    said: [
      ...untilConcern('low-back'),
      ['concern', 'injury-or-sudden'],
      ['how-it-started', 'lift-or-stretch'],
      ['how-long', '3-to-13-days'],
      ['injury-signs'],
      ['injury-course'],
      ['pain', '2'],
      ['function-and-course', 'all-of-it', 'better'],
      ['suitability', 'prefers-care-at-home'],
    ],
  },
  {
    to: 'out-of-scope',
    said: [['welcome', 'start'], ['about-you', '16-to-44'], ['safety'], ['place', 'something-else'], ['other-door', 'tooth-or-gum']],
  },
];

/** Somebody who is pregnant, and who should be seen today. */
export const whilePregnant: Journey = {
  to: 'urgent',
  said: [
    ['welcome', 'start'],
    ['about-you', '16-to-44', 'pregnant-or-recent-birth'],
    ['safety'],
    ['place', 'low-back', 'only-there'],
    ['low-back-screen'],
    ['pregnancy-screen', 'pregnancy-baby-or-tightenings'],
    ['concern', 'tension-or-upkeep'],
  ],
};

/** What is said on the way to a disposition. */
export function wayTo(disposition: Disposition): readonly Said[] {
  const way = journeys.find(({ to }) => to === disposition);
  if (!way) throw new Error(`No journey leads to "${disposition}".`);
  return way.said;
}
