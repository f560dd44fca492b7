/** Which care, when nothing asks for a doctor. Read in order: the first rule that holds decides. */
import type { FindingId } from '../ids.ts';
import type { SourceId } from '../sources.ts';
import type { CareRule } from '../../vocabulary/rule.ts';

export const careRules = [
  {
    id: 'therapy-under-way-and-muscles-tight',
    care: 'combined',
    when: { all: ['in-physical-therapy', { any: ['muscles-tight', 'wants-hands-on-care'] }, { no: ['skin-broken-or-sore-there'] }] },
    source: 'seed-massage-or-physical-therapy',
    verification: 'source-opened',
  },
  {
    id: 'massage-under-way-and-function-reduced',
    care: 'combined',
    when: { all: ['in-massage-care', 'function-reduced'] },
    source: 'seed-massage-or-physical-therapy',
    verification: 'source-opened',
  },
  {
    id: 'nerve-signs-need-assessment',
    care: 'physical-therapy',
    when: { any: ['tingling-at-times', 'pain-spreads'] },
    source: 'seed-self-massage-or-professional',
    verification: 'source-opened',
  },
  {
    id: 'injury-needs-assessment',
    care: 'physical-therapy',
    when: { any: ['recent-trauma', 'swollen-or-bruised', 'gives-way-or-catches', 'severe-pain-stops-movement'] },
    source: 'seed-self-massage-or-professional',
    verification: 'source-opened',
  },
  {
    id: 'after-surgery-or-told-of-illness',
    care: 'physical-therapy',
    when: { any: ['recovering-from-surgery', 'told-of-joint-or-muscle-illness', 'never-the-same-since-stroke'] },
    source: 'seed-massage-or-physical-therapy',
    verification: 'source-opened',
  },
  {
    id: 'pregnancy-needs-assessment',
    care: 'physical-therapy',
    when: 'pregnant-or-recent-birth',
    source: 'product-decision',
    verification: 'unverified',
  },
  {
    id: 'function-reduced-and-muscles-tight',
    care: 'combined',
    when: { all: ['function-reduced', 'month-or-more', { any: ['muscles-tight', 'wants-hands-on-care'] }, { no: ['skin-broken-or-sore-there'] }] },
    source: 'seed-massage-or-physical-therapy',
    verification: 'source-opened',
  },
  {
    id: 'wants-hands-on-and-exercises',
    care: 'combined',
    when: { all: ['month-or-more', 'wants-hands-on-care', 'wants-exercises-or-plan', { no: ['skin-broken-or-sore-there'] }] },
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
    id: 'tension-over-a-month',
    care: 'massage',
    when: {
      all: [
        'month-or-more',
        { any: ['muscles-tight', 'stiff-from-sitting-or-work', 'stress-or-poor-sleep', 'wants-hands-on-care'] },
        { any: ['function-kept', 'function-mostly-kept'] },
        {
          no: [
            'tingling-at-times',
            'numb-all-the-time',
            'pain-spreads',
            'new-weakness',
            'fever-or-ill',
            'bruising-without-cause',
            'prefers-care-at-home',
          ],
        },
      ],
    },
    source: 'seed-when-to-consider-massage',
    verification: 'source-opened',
  },
  {
    id: 'everyday-tension',
    care: 'massage',
    when: {
      all: [
        'wants-hands-on-care',
        { any: ['muscles-tight', 'stiff-from-sitting-or-work', 'stress-or-poor-sleep', 'upkeep-between-appointments'] },
        { any: ['function-kept', 'function-mostly-kept'] },
        { no: ['tingling-at-times', 'numb-all-the-time', 'pain-spreads', 'new-weakness', 'fever-or-ill', 'bruising-without-cause', 'getting-worse'] },
      ],
    },
    source: 'seed-massage-or-physical-therapy',
    verification: 'source-opened',
  },
  {
    id: 'home-care-stalled',
    care: 'physical-therapy',
    when: 'home-care-stalled',
    source: 'seed-self-massage-or-professional',
    verification: 'source-opened',
  },
  {
    id: 'wants-a-plan-of-their-own',
    care: 'physical-therapy',
    when: { any: ['wants-personal-plan', 'pattern-unexplained'] },
    source: 'seed-self-massage-or-professional',
    verification: 'source-opened',
  },
  {
    id: 'two-weeks-without-improvement',
    care: 'physical-therapy',
    when: {
      all: ['two-weeks-or-more', { any: ['staying-the-same', 'getting-worse'] }, { any: ['function-mostly-kept', 'pain-5-to-6', 'getting-worse'] }],
    },
    source: 'seed-self-massage-or-professional',
    verification: 'source-opened',
  },
  {
    id: 'mild-and-function-kept',
    care: 'self-care',
    when: {
      all: [
        { any: ['function-kept', 'function-mostly-kept'] },
        { any: ['pain-0-to-4', { all: ['pain-5-to-6', 'getting-better'] }] },
        { any: ['getting-better', 'home-care-helps', 'prefers-care-at-home', { no: ['two-weeks-or-more'] }] },
        { no: ['new-weakness', 'numb-all-the-time', 'fever-or-ill', 'bruising-without-cause', 'getting-worse'] },
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
