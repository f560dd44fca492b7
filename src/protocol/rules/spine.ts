/** Rules for the neck and back. */
import type { FindingId } from '../ids.ts';
import type { SourceId } from '../sources.ts';
import type { LevelRule } from '../../vocabulary/rule.ts';
import { atSpine } from './where.ts';

export const spineRules = [
  { id: 'spine-pain-and-fever', level: 'urgent', when: { all: [atSpine, 'fever-or-ill'] }, source: 'nhs-back-pain', verification: 'source-opened' },
  {
    id: 'spine-pain-and-fever-with-nerve-signs-or-risk',
    level: 'emergency',
    when: {
      all: [
        atSpine,
        'fever-or-ill',
        {
          any: [
            'weak-immunity',
            'surgery-lately',
            'new-weakness',
            'numb-all-the-time',
            'tingling-at-times',
            'clumsy-hands-or-unsteady-legs',
            'foot-drags-or-leg-buckles',
          ],
        },
      ],
    },
    source: 'nhs-england-urgent-list',
    verification: 'source-opened',
  },
  { id: 'both-legs-new', level: 'emergency', when: 'both-legs-newly-painful-or-tingling', source: 'nhs-back-pain', verification: 'source-opened' },
  { id: 'foot-drags', level: 'urgent', when: 'foot-drags-or-leg-buckles', source: 'nhs-england-urgent-list', verification: 'source-opened' },
  {
    id: 'foot-drags-more',
    level: 'emergency',
    when: { all: ['foot-drags-or-leg-buckles', { any: ['nerve-signs-worse', 'getting-worse'] }] },
    source: 'product-decision',
    verification: 'source-opened',
  },
  {
    id: 'bladder-changed-long-ago',
    level: 'doctor',
    when: 'long-standing-bladder-change',
    source: 'product-decision',
    verification: 'source-opened',
  },
  {
    id: 'small-fall-and-bones-may-be-thin',
    level: 'urgent',
    when: {
      all: [atSpine, { any: ['after-minor-fall-or-bump', 'neck-hurt-in-fall-or-jolt', 'recent-trauma'] }, { any: ['fragile-bones', 'age-65-plus'] }],
    },
    source: 'cochrane-spine-breaks',
    verification: 'source-opened',
  },
  {
    id: 'young-back-stiff-for-months',
    level: 'doctor',
    when: {
      all: [
        { any: [atSpine, 'at-hip-and-groin'] },
        'age-under-45',
        'three-months-or-more',
        { any: ['eases-with-movement-wakes-at-night', 'stiff-over-half-an-hour'] },
      ],
    },
    source: 'nice-young-stiff-back',
    verification: 'unverified',
  },
  {
    id: 'back-stiff-for-months-and-eased-by-moving',
    level: 'doctor',
    when: {
      all: [{ any: [atSpine, 'at-hip-and-groin'] }, 'three-months-or-more', 'eases-with-movement-wakes-at-night', 'stiff-over-half-an-hour'],
    },
    source: 'nice-young-stiff-back',
    verification: 'unverified',
  },
  { id: 'band-round-body', level: 'doctor', when: 'band-of-pain-round-body', source: 'nhs-england-urgent-list', verification: 'source-opened' },
  {
    id: 'band-round-body-with-nerve-signs',
    level: 'emergency',
    when: { all: ['band-of-pain-round-body', { any: ['new-weakness', 'numb-all-the-time', 'clumsy-hands-or-unsteady-legs'] }] },
    source: 'nhs-england-urgent-list',
    verification: 'source-opened',
  },
  { id: 'clumsy-or-unsteady', level: 'urgent', when: 'clumsy-hands-or-unsteady-legs', source: 'slow-cord-signs', verification: 'source-opened' },
  {
    id: 'clumsy-or-unsteady-and-fast',
    level: 'emergency',
    when: { all: ['clumsy-hands-or-unsteady-legs', { any: ['nerve-signs-worse', { all: ['getting-worse', 'under-two-weeks'] }] }] },
    source: 'slow-cord-signs',
    verification: 'source-opened',
  },
  {
    id: 'blood-thinners-spine-pain-and-weakness',
    level: 'emergency',
    when: { all: ['blood-thinners', atSpine, { any: ['new-weakness', 'foot-drags-or-leg-buckles'] }] },
    source: 'product-decision',
    verification: 'unverified',
  },
  {
    id: 'small-fall-and-losing-weight',
    level: 'urgent',
    when: { all: ['weight-loss-or-night-sweats', atSpine, 'after-minor-fall-or-bump'] },
    source: 'avey-checked-stories',
    verification: 'source-opened',
  },
  {
    id: 'thin-bones-and-a-small-cause',
    level: 'doctor',
    when: {
      all: [
        'fragile-bones',
        { any: ['after-minor-fall-or-bump', 'neck-hurt-in-fall-or-jolt', { all: [atSpine, { any: ['strained', 'came-suddenly'] }] }] },
      ],
    },
    source: 'cochrane-spine-breaks',
    verification: 'source-opened',
  },
  {
    id: 'upper-back-hurts-at-night',
    level: 'doctor',
    when: { all: ['at-upper-back-and-ribs', 'night-pain-no-position-eases'] },
    source: 'nhs-back-pain',
    verification: 'source-opened',
  },
] as const satisfies readonly LevelRule<FindingId, string, SourceId>[];
