/** Rules for what the acute-injury branch finds. */
import type { FindingId } from '../ids.ts';
import type { SourceId } from '../sources.ts';
import type { LevelRule } from '../../vocabulary/rule.ts';

export const injuryRules = [
  { id: 'cannot-use-it', level: 'urgent', when: 'cannot-use-it-since', source: 'seed-self-massage-or-professional', verification: 'source-opened' },
  {
    id: 'sudden-pain-stops-movement',
    level: 'urgent',
    when: { all: ['severe-pain-stops-movement', { any: ['came-suddenly', 'recent-trauma', 'pain-7-plus'] }] },
    source: 'seed-self-massage-or-professional',
    verification: 'source-opened',
  },
  {
    id: 'movement-lost-suddenly',
    level: 'urgent',
    when: { all: ['function-lost', { any: ['came-suddenly', 'recent-trauma'] }] },
    source: 'seed-self-massage-or-professional',
    verification: 'source-opened',
  },
  {
    id: 'bone-sore-after-injury',
    level: 'urgent',
    when: { all: ['bone-sore-to-touch', 'recent-trauma'] },
    source: 'ankle-and-foot-rule',
    verification: 'source-opened',
  },
  { id: 'swelled-fast', level: 'doctor', when: 'swelled-within-two-hours', source: 'queensland-hand-and-limb', verification: 'unverified' },
  {
    id: 'knee-swelled-fast-lately',
    level: 'urgent',
    when: { all: ['swelled-within-two-hours', 'at-knee', 'under-two-weeks'] },
    source: 'queensland-hand-and-limb',
    verification: 'unverified',
  },
  {
    id: 'pop-and-swelling-or-giving-way',
    level: 'doctor',
    when: { all: ['pop-or-snap', { any: ['gives-way-or-catches', 'swollen-or-bruised'] }] },
    source: 'seed-self-massage-or-professional',
    verification: 'source-opened',
  },
  {
    id: 'injury-and-thin-bones',
    level: 'doctor',
    when: { all: ['recent-trauma', 'fragile-bones'] },
    source: 'cochrane-spine-breaks',
    verification: 'source-opened',
  },
  {
    id: 'hit-and-numb-or-tingling',
    level: 'urgent',
    when: { all: ['hit-or-crushed', { any: ['tingling-at-times', 'numb-all-the-time'] }] },
    source: 'orthopaedic-limb-pressure',
    verification: 'unverified',
  },
  {
    id: 'worse-within-two-days-of-home-care',
    level: 'doctor',
    when: 'worse-after-home-care',
    source: 'seed-self-massage-or-professional',
    verification: 'source-opened',
  },
  {
    id: 'crushed-or-numb-and-far-too-sore',
    level: 'emergency',
    when: { all: ['pain-far-worse-than-it-looks', { any: ['hit-or-crushed', 'numb-all-the-time', 'tingling-at-times'] }] },
    source: 'orthopaedic-limb-pressure',
    verification: 'source-opened',
  },
  {
    id: 'foot-feels-less-and-was-hurt',
    level: 'doctor',
    when: { all: ['told-of-high-blood-sugar', 'at-ankle-and-foot', 'recent-trauma', { any: ['numb-all-the-time', 'tingling-at-times'] }] },
    source: 'ankle-and-foot-rule',
    verification: 'source-opened',
  },
] as const satisfies readonly LevelRule<FindingId, string, SourceId>[];
