/** Which care, when nothing asks for a doctor. Read in order: the first rule that holds decides. */
import type { FindingId } from '../ids.ts';
import type { SourceId } from '../sources.ts';
import type { CareCondition } from '../../vocabulary/condition.ts';
import type { CareRule } from '../../vocabulary/rule.ts';

/** Hands-on care waits unless each of these was asked and answered no. */
const handsOnIsSafe = {
  no: [
    'first-three-days',
    'fever-or-ill',
    'bruising-without-cause',
    'new-weakness',
    'surgery-lately',
    'heart-or-blood-vessel-history',
    'lump-new-or-growing',
    'skin-broken-or-sore-there',
  ],
} as const satisfies CareCondition<FindingId>;

/** Massage is never the only route while a nerve may be part of it. */
const noNerveSigns = {
  no: ['tingling-at-times', 'numb-all-the-time', 'pain-spreads', 'feeling-in-skin-reduced'],
} as const satisfies CareCondition<FindingId>;

const tension = { any: ['muscles-tight', 'stiff-from-sitting-or-work', 'stress-or-poor-sleep'] } as const satisfies CareCondition<FindingId>;

const functionIsKept = { any: ['function-kept', 'function-mostly-kept'] } as const satisfies CareCondition<FindingId>;

export const careRules = [
  {
    id: 'pregnant-tense-and-cleared',
    care: 'combined',
    when: {
      all: [
        'pregnant-or-recent-birth',
        'pregnancy-massage-cleared',
        tension,
        {
          no: ['first-three-days', 'bruising-without-cause', 'surgery-lately', 'heart-or-blood-vessel-history', 'tingling-at-times', 'pain-spreads'],
        },
      ],
    },
    source: 'product-decision',
    verification: 'unverified',
  },
  {
    id: 'pregnancy-needs-assessment',
    care: 'physical-therapy',
    when: 'pregnant-or-recent-birth',
    source: 'product-decision',
    verification: 'unverified',
  },
  {
    id: 'injury-needs-assessment',
    care: 'physical-therapy',
    when: {
      any: [
        'recent-trauma',
        'neck-hurt-in-fall-or-jolt',
        'swollen-or-bruised',
        'pop-or-snap',
        'gives-way-or-catches',
        'bone-sore-to-touch',
        'severe-pain-stops-movement',
      ],
    },
    source: 'seed-self-massage-or-professional',
    verification: 'source-opened',
  },
  {
    id: 'nerve-signs-need-assessment',
    care: 'physical-therapy',
    when: { any: ['tingling-at-times', 'pain-spreads', 'feeling-in-skin-reduced'] },
    source: 'seed-self-massage-or-professional',
    verification: 'source-opened',
  },
  {
    id: 'after-surgery-or-lasting-weakness',
    care: 'physical-therapy',
    when: { any: ['surgery-lately', 'recovering-from-surgery', 'moves-differently-since-sudden-weakness'] },
    source: 'seed-massage-or-physical-therapy',
    verification: 'source-opened',
  },
  {
    id: 'therapy-under-way-and-muscles-tight',
    care: 'combined',
    when: { all: ['in-physical-therapy', { any: [tension, 'wants-hands-on-care'] }, handsOnIsSafe] },
    source: 'seed-massage-or-physical-therapy',
    verification: 'source-opened',
  },
  {
    id: 'massage-under-way-and-function-reduced',
    care: 'combined',
    when: { all: ['in-massage-care', 'function-reduced', handsOnIsSafe] },
    source: 'seed-massage-or-physical-therapy',
    verification: 'source-opened',
  },
  {
    id: 'function-reduced-and-muscles-tight',
    care: 'combined',
    when: { all: ['function-reduced', 'month-or-more', { any: [tension, 'wants-hands-on-care'] }, handsOnIsSafe] },
    source: 'seed-massage-or-physical-therapy',
    verification: 'source-opened',
  },
  {
    id: 'wants-hands-on-and-exercises',
    care: 'combined',
    when: { all: ['month-or-more', 'wants-hands-on-care', 'wants-exercises-or-plan', handsOnIsSafe] },
    source: 'seed-massage-or-physical-therapy',
    verification: 'source-opened',
  },
  {
    id: 'told-of-illness-injury-or-wear',
    care: 'physical-therapy',
    when: { any: ['told-of-joint-or-muscle-illness', 'told-of-injury-or-wear'] },
    source: 'seed-massage-or-physical-therapy',
    verification: 'source-opened',
  },
  {
    id: 'function-reduced-or-pain-high',
    care: 'physical-therapy',
    when: { any: ['function-reduced', 'pain-7-plus'] },
    source: 'seed-massage-or-physical-therapy',
    verification: 'source-opened',
  },
  {
    id: 'wants-to-understand-or-a-plan',
    care: 'physical-therapy',
    when: {
      any: [
        'wants-personal-plan',
        'tests-wanted',
        'pattern-unexplained',
        'moves-from-place-to-place',
        'rest-does-not-ease',
        'stiff-over-half-an-hour',
        'eases-with-movement-wakes-at-night',
      ],
    },
    source: 'seed-self-massage-or-professional',
    verification: 'source-opened',
  },
  {
    id: 'home-care-stalled-all-the-same',
    care: 'physical-therapy',
    when: { all: ['prefers-care-at-home', 'home-care-stalled'] },
    source: 'seed-self-massage-or-professional',
    verification: 'source-opened',
  },
  {
    id: 'tension-kept-up-at-home',
    care: 'self-care',
    when: {
      all: [
        tension,
        { any: ['prefers-care-at-home', 'home-care-helps'] },
        functionIsKept,
        'pain-0-to-4',
        noNerveSigns,
        { no: ['wants-hands-on-care', 'getting-worse', 'fever-or-ill', 'bruising-without-cause', 'new-weakness', 'lump-new-or-growing'] },
      ],
    },
    source: 'seed-self-massage-or-professional',
    verification: 'source-opened',
  },
  {
    id: 'tension-over-a-month',
    care: 'massage',
    when: { all: ['month-or-more', tension, functionIsKept, handsOnIsSafe, noNerveSigns, { no: ['getting-worse', 'prefers-care-at-home'] }] },
    source: 'seed-when-to-consider-massage',
    verification: 'source-opened',
  },
  {
    id: 'everyday-tension',
    care: 'massage',
    when: {
      all: [
        'wants-hands-on-care',
        { any: [tension, 'upkeep-between-appointments'] },
        functionIsKept,
        handsOnIsSafe,
        noNerveSigns,
        { no: ['getting-worse'] },
      ],
    },
    source: 'seed-massage-or-physical-therapy',
    verification: 'source-opened',
  },
  {
    id: 'lasting-and-wants-hands-on-care',
    care: 'combined',
    when: { all: ['month-or-more', 'wants-hands-on-care', handsOnIsSafe] },
    source: 'seed-when-to-consider-massage',
    verification: 'source-opened',
  },
  {
    id: 'home-care-or-therapy-stalled',
    care: 'physical-therapy',
    when: { any: ['home-care-stalled', 'therapy-stalled'] },
    source: 'seed-self-massage-or-professional',
    verification: 'source-opened',
  },
  {
    id: 'two-weeks-without-improvement',
    care: 'physical-therapy',
    when: { all: ['two-weeks-or-more', { any: ['staying-the-same', 'getting-worse'] }] },
    source: 'seed-self-massage-or-professional',
    verification: 'source-opened',
  },
  {
    id: 'mild-and-function-kept',
    care: 'self-care',
    when: {
      all: [
        functionIsKept,
        { any: ['pain-0-to-4', { all: ['pain-5-to-6', 'getting-better'] }] },
        { any: ['getting-better', 'home-care-helps', { no: ['two-weeks-or-more'] }] },
        noNerveSigns,
        { no: ['new-weakness', 'fever-or-ill', 'bruising-without-cause', 'lump-new-or-growing', 'getting-worse'] },
      ],
    },
    source: 'seed-self-massage-or-professional',
    verification: 'source-opened',
  },
  {
    // The list is closed by a rule, not by code: whoever fits none of the above is seen by somebody who can assess.
    id: 'if-unsure-assessment-first',
    care: 'physical-therapy',
    when: { all: [] },
    source: 'seed-massage-or-physical-therapy',
    verification: 'source-opened',
  },
] as const satisfies readonly CareRule<FindingId, string, SourceId>[];
