/** Rules for past illness, and for weak signs that count in pairs. */
import type { FindingId } from '../ids.ts';
import type { SourceId } from '../sources.ts';
import type { LevelRule } from '../../vocabulary/rule.ts';
import { atSpine, atSpineOrLargeBone } from './where.ts';

export const historyRules = [
  {
    id: 'new-pain-after-serious-illness',
    level: 'doctor',
    when: { all: ['told-of-serious-growth', 'newer-than-three-months', atSpineOrLargeBone] },
    source: 'cochrane-spine-growths',
    verification: 'source-opened',
  },
  {
    id: 'worse-or-night-pain-after-serious-illness',
    level: 'urgent',
    when: {
      all: [
        'told-of-serious-growth',
        {
          any: [
            'night-pain-no-position-eases',
            'worse-lying-flat-or-straining',
            'band-of-pain-round-body',
            { all: [atSpineOrLargeBone, 'getting-worse'] },
            { all: [atSpine, 'tingling-at-times'] },
          ],
        },
      ],
    },
    source: 'nice-spine-cord-pressure',
    verification: 'unverified',
  },
  {
    id: 'nerve-signs-after-serious-illness',
    level: 'emergency',
    when: {
      all: [
        'told-of-serious-growth',
        atSpine,
        { any: ['new-weakness', 'numb-all-the-time', 'tingling-at-times', 'clumsy-hands-or-unsteady-legs', 'foot-drags-or-leg-buckles'] },
      ],
    },
    source: 'nice-spine-cord-pressure',
    verification: 'unverified',
  },
  {
    id: 'care-under-way-for-serious-illness',
    level: 'doctor',
    when: { all: ['told-of-serious-growth', 'weak-immunity'] },
    source: 'product-decision',
    verification: 'unverified',
  },
  { id: 'weight-loss-or-night-sweats', level: 'doctor', when: 'weight-loss-or-night-sweats', source: 'nhs-back-pain', verification: 'source-opened' },
  {
    id: 'weight-loss-with-spine-pain-at-night',
    level: 'urgent',
    when: {
      all: [
        'weight-loss-or-night-sweats',
        { any: [atSpine, 'at-many-places'] },
        { any: ['night-pain-no-position-eases', 'worse-lying-flat-or-straining', 'band-of-pain-round-body'] },
      ],
    },
    source: 'nhs-back-pain',
    verification: 'source-opened',
  },
  {
    id: 'night-pain-and-another-sign',
    level: 'doctor',
    when: {
      all: [
        'night-pain-no-position-eases',
        {
          any: [
            'getting-worse',
            'pain-7-plus',
            'home-care-stalled',
            'therapy-stalled',
            'rest-does-not-ease',
            'worse-lying-flat-or-straining',
            { all: ['age-50-plus', 'month-or-more'] },
          ],
        },
      ],
    },
    source: 'spine-warning-signs',
    verification: 'source-opened',
  },
  {
    id: 'severe-and-worse-for-a-month',
    level: 'doctor',
    when: { all: ['pain-7-plus', 'getting-worse', 'month-or-more'] },
    source: 'nhs-england-urgent-list',
    verification: 'source-opened',
  },
  {
    id: 'severe-and-little-possible',
    level: 'doctor',
    when: { all: ['pain-7-plus', 'function-lost'] },
    source: 'product-decision',
    verification: 'unverified',
  },
  {
    id: 'bruises-without-cause',
    level: 'doctor',
    when: 'bruising-without-cause',
    source: 'seed-self-massage-or-professional',
    verification: 'source-opened',
  },
  {
    id: 'bruises-without-cause-and-ill',
    level: 'urgent',
    when: { all: ['bruising-without-cause', { any: ['fever-or-ill', 'weight-loss-or-night-sweats'] }] },
    source: 'product-decision',
    verification: 'unverified',
  },
  {
    id: 'weight-loss-after-serious-illness',
    level: 'urgent',
    when: { all: ['weight-loss-or-night-sweats', 'told-of-serious-growth'] },
    source: 'avey-checked-stories',
    verification: 'source-opened',
  },
  { id: 'tests-were-advised', level: 'doctor', when: 'tests-advised', source: 'seed-self-massage-or-professional', verification: 'source-opened' },
  {
    id: 'therapy-stalled-and-still-limited',
    level: 'doctor',
    when: { all: ['therapy-stalled', { any: ['function-reduced', 'pain-7-plus'] }] },
    source: 'product-decision',
    verification: 'unverified',
  },
] as const satisfies readonly LevelRule<FindingId, string, SourceId>[];
