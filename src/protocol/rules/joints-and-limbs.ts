/** Rules for joints, bones, tendons and muscles of arms and legs. */
import type { FindingId } from '../ids.ts';
import type { SourceId } from '../sources.ts';
import type { LevelRule } from '../../vocabulary/rule.ts';

export const jointsAndLimbsRules = [
  { id: 'cannot-walk-on-it', level: 'urgent', when: 'cannot-take-four-steps', source: 'ankle-and-foot-rule', verification: 'source-opened' },
  {
    id: 'hip-will-not-carry-after-fall',
    level: 'emergency',
    when: {
      all: ['at-hip-and-groin', 'cannot-take-four-steps', { any: ['after-minor-fall-or-bump', 'recent-trauma', 'fragile-bones', 'age-65-plus'] }],
    },
    source: 'nice-hip-breaks',
    verification: 'unverified',
  },
  { id: 'leg-shorter-or-turned', level: 'emergency', when: 'leg-shorter-or-turned-out', source: 'nice-hip-breaks', verification: 'unverified' },
  {
    id: 'ankle-or-foot-bone-sore',
    level: 'urgent',
    when: 'ankle-or-foot-bone-sore-since-injury',
    source: 'ankle-and-foot-rule',
    verification: 'source-opened',
  },
  { id: 'knee-will-not-bend-halfway', level: 'urgent', when: 'knee-bends-less-than-square', source: 'knee-rule', verification: 'source-opened' },
  {
    id: 'knee-injury-at-55-or-over',
    level: 'urgent',
    when: { all: ['at-knee', 'age-55-plus', 'recent-trauma', 'under-two-weeks'] },
    source: 'knee-rule',
    verification: 'source-opened',
  },
  { id: 'joint-locked', level: 'urgent', when: 'joint-locked', source: 'queensland-hand-and-limb', verification: 'unverified' },
  {
    id: 'leg-will-not-lift-straight',
    level: 'urgent',
    when: 'cannot-straighten-or-lift-leg',
    source: 'nhs-tendon-tears',
    verification: 'source-opened',
  },
  { id: 'kick-or-snap-at-heel', level: 'urgent', when: 'kick-or-snap-and-weak-push-off', source: 'bmj-heel-tendon', verification: 'source-opened' },
  { id: 'snap-or-gap', level: 'urgent', when: 'felt-snap-or-gap', source: 'queensland-hand-and-limb', verification: 'unverified' },
  { id: 'joint-went-out', level: 'doctor', when: 'went-out-of-place', source: 'queensland-hand-and-limb', verification: 'unverified' },
  {
    id: 'joint-went-out-lately',
    level: 'urgent',
    when: { all: ['went-out-of-place', 'under-two-weeks'] },
    source: 'queensland-hand-and-limb',
    verification: 'unverified',
  },
  { id: 'elbow-stuck', level: 'urgent', when: 'elbow-stuck-since-injury', source: 'product-decision', verification: 'unverified' },
  { id: 'wrist-bone-sore', level: 'urgent', when: 'wrist-bone-sore-since-fall', source: 'product-decision', verification: 'unverified' },
  { id: 'finger-will-not-move', level: 'urgent', when: 'finger-will-not-move-since-injury', source: 'product-decision', verification: 'unverified' },
  { id: 'arm-will-not-lift', level: 'doctor', when: 'cannot-lift-arm-since-injury', source: 'shoulder-after-a-fall', verification: 'unverified' },
  { id: 'limb-tight-and-hard', level: 'urgent', when: 'tight-hard-swelling', source: 'orthopaedic-limb-pressure', verification: 'source-opened' },
  {
    id: 'limb-tight-and-hard-with-warning',
    level: 'emergency',
    when: {
      all: [
        'tight-hard-swelling',
        { any: ['pain-far-worse-than-it-looks', 'tingling-at-times', 'numb-all-the-time', 'new-weakness', 'hit-or-crushed', 'surgery-lately'] },
      ],
    },
    source: 'orthopaedic-limb-pressure',
    verification: 'source-opened',
  },
  { id: 'groin-ache-in-training', level: 'doctor', when: 'groin-ache-since-training-more', source: 'product-decision', verification: 'unverified' },
  {
    id: 'groin-ache-in-training-and-worse',
    level: 'urgent',
    when: {
      all: ['groin-ache-since-training-more', { any: ['night-pain-no-position-eases', 'cannot-take-four-steps', 'getting-worse', 'fragile-bones'] }],
    },
    source: 'product-decision',
    verification: 'unverified',
  },
  {
    id: 'bone-spot-in-training',
    level: 'doctor',
    when: { any: ['bone-spot-sore-from-training', { all: ['bone-sore-to-touch', 'built-up-with-use'] }] },
    source: 'product-decision',
    verification: 'unverified',
  },
  { id: 'several-joints-swell', level: 'doctor', when: 'several-joints-swollen', source: 'avey-checked-stories', verification: 'source-opened' },
  {
    id: 'stiff-mornings-for-weeks',
    level: 'doctor',
    when: { all: ['stiff-over-half-an-hour', 'two-weeks-or-more', { any: ['at-wrist-and-hand', 'at-ankle-and-foot', 'at-knee', 'at-many-places'] }] },
    source: 'nice-swollen-joints',
    verification: 'unverified',
  },
  {
    id: 'both-shoulders-or-hips-over-50',
    level: 'doctor',
    when: { all: ['aches-both-shoulders-or-hips', 'age-50-plus', 'two-weeks-or-more'] },
    source: 'both-shoulders-guideline',
    verification: 'source-opened',
  },
  {
    id: 'skin-gut-or-eyes-and-stiff',
    level: 'doctor',
    when: { all: ['skin-gut-or-eye-trouble-too', { any: ['stiff-over-half-an-hour', 'eases-with-movement-wakes-at-night'] }] },
    source: 'nice-young-stiff-back',
    verification: 'unverified',
  },
  { id: 'lump', level: 'doctor', when: 'lump-new-or-growing', source: 'nice-urgent-referral', verification: 'unverified' },
  { id: 'dark-pee', level: 'emergency', when: 'dark-urine-after-effort', source: 'avey-checked-stories', verification: 'source-opened' },
  { id: 'testicle-or-low-belly', level: 'emergency', when: 'sudden-testicle-or-low-belly-pain', source: 'child-limp', verification: 'unverified' },
] as const satisfies readonly LevelRule<FindingId, string, SourceId>[];
