/** Rules for the head, the face and injuries of the neck. */
import type { FindingId } from '../ids.ts';
import type { SourceId } from '../sources.ts';
import type { LevelRule } from '../../vocabulary/rule.ts';

export const headAndNeckRules = [
  {
    id: 'dazed-after-head-knock',
    level: 'emergency',
    when: 'dazed-or-sick-since-head-hit',
    source: 'nice-head-knocks',
    verification: 'source-opened',
  },
  { id: 'head-knock', level: 'doctor', when: 'hit-head', source: 'product-decision', verification: 'unverified' },
  { id: 'head-knock-and-age', level: 'urgent', when: { all: ['hit-head', 'age-65-plus'] }, source: 'nice-head-knocks', verification: 'unverified' },
  {
    id: 'head-knock-and-blood-thinners-or-headache',
    level: 'emergency',
    when: { all: ['hit-head', { any: ['blood-thinners', 'new-kind-of-headache'] }] },
    source: 'nice-head-knocks',
    verification: 'source-opened',
  },
  { id: 'new-headache', level: 'doctor', when: 'new-kind-of-headache', source: 'product-decision', verification: 'unverified' },
  {
    id: 'new-headache-strong-or-worse',
    level: 'urgent',
    when: { all: ['new-kind-of-headache', { any: ['pain-7-plus', 'getting-worse'] }] },
    source: 'neck-blood-vessels',
    verification: 'unverified',
  },
  {
    id: 'new-headache-with-nerve-signs',
    level: 'emergency',
    when: { all: ['new-kind-of-headache', { any: ['new-weakness', 'numb-all-the-time', 'tingling-at-times'] }] },
    source: 'neck-blood-vessels',
    verification: 'source-opened',
  },
  {
    id: 'new-headache-and-serious-illness-before',
    level: 'urgent',
    when: { all: ['new-kind-of-headache', { any: ['told-of-serious-growth', 'weak-immunity'] }] },
    source: 'nice-nerves',
    verification: 'unverified',
  },
  {
    id: 'over-50-headache-or-scalp',
    level: 'urgent',
    when: { all: ['age-50-plus', { any: ['new-kind-of-headache', 'scalp-sore-or-jaw-tires-chewing'] }] },
    source: 'over-50-headache-guideline',
    verification: 'source-opened',
  },
  {
    id: 'over-50-headache-or-scalp-and-sight',
    level: 'emergency',
    when: { all: ['age-50-plus', 'sight-blurred-or-double', { any: ['new-kind-of-headache', 'scalp-sore-or-jaw-tires-chewing'] }] },
    source: 'over-50-headache-guideline',
    verification: 'source-opened',
  },
  { id: 'sight-changed', level: 'urgent', when: 'sight-blurred-or-double', source: 'nice-nerves', verification: 'unverified' },
  { id: 'light-hurts', level: 'emergency', when: 'light-hurts-and-chin-will-not-bend', source: 'bmj-checked-stories', verification: 'source-opened' },
  { id: 'jaw-stuck-or-face-swells', level: 'urgent', when: 'jaw-stuck-or-face-swelling', source: 'product-decision', verification: 'unverified' },
  {
    id: 'jaw-stuck-or-face-swells-and-fever',
    level: 'emergency',
    when: { all: ['jaw-stuck-or-face-swelling', 'fever-or-ill'] },
    source: 'product-decision',
    verification: 'unverified',
  },
  {
    id: 'eyelid-sight-or-swallowing',
    level: 'emergency',
    when: 'eyelid-sight-or-swallowing-changed',
    source: 'neck-blood-vessels',
    verification: 'source-opened',
  },
  {
    id: 'unlike-any-pain-before',
    level: 'urgent',
    when: 'one-sided-and-unlike-any-before',
    source: 'neck-blood-vessels',
    verification: 'source-opened',
  },
  {
    id: 'unlike-any-pain-before-with-nerve-signs-or-injury',
    level: 'emergency',
    when: {
      all: [
        'one-sided-and-unlike-any-before',
        { any: ['neck-hurt-in-fall-or-jolt', 'new-weakness', 'numb-all-the-time', 'tingling-at-times', 'clumsy-hands-or-unsteady-legs'] },
      ],
    },
    source: 'neck-blood-vessels',
    verification: 'source-opened',
  },
  {
    id: 'neck-injury-and-stiff-or-sore-bone',
    level: 'urgent',
    when: { all: ['neck-hurt-in-fall-or-jolt', 'neck-bone-sore-or-will-not-turn'] },
    source: 'neck-injury-rule',
    verification: 'source-opened',
  },
  {
    id: 'neck-injury-and-nerve-signs',
    level: 'emergency',
    when: { all: ['neck-hurt-in-fall-or-jolt', { any: ['tingling-at-times', 'numb-all-the-time', 'new-weakness'] }] },
    source: 'neck-injury-rule',
    verification: 'source-opened',
  },
  {
    id: 'neck-injury-and-severe-pain',
    level: 'emergency',
    when: { all: ['neck-hurt-in-fall-or-jolt', 'neck-bone-sore-or-will-not-turn', 'pain-7-plus'] },
    source: 'neck-injury-rule',
    verification: 'source-opened',
  },
  {
    id: 'weak-arm-all-at-once',
    level: 'emergency',
    when: {
      all: ['new-weakness', 'came-suddenly', { any: ['at-head-and-jaw', 'at-shoulder', 'at-arm-and-elbow', 'at-wrist-and-hand', 'at-many-places'] }],
    },
    source: 'nhs-face-arms-speech',
    verification: 'unverified',
  },
  {
    id: 'new-headache-and-sight-changed',
    level: 'emergency',
    when: { all: ['new-kind-of-headache', 'sight-blurred-or-double'] },
    source: 'neck-blood-vessels',
    verification: 'source-opened',
  },
  {
    id: 'new-one-sided-and-strong',
    level: 'emergency',
    when: { all: ['one-sided-and-unlike-any-before', 'pain-7-plus'] },
    source: 'neck-blood-vessels',
    verification: 'source-opened',
  },
] as const satisfies readonly LevelRule<FindingId, string, SourceId>[];
