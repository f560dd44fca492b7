/** Lines of the plan that depend on how the trouble is, wherever it is. */
import type { AdviceRule } from '../../vocabulary/rule.ts';
import type { FindingId } from '../ids.ts';
import type { SourceId } from '../sources.ts';

export const adviceRules = [
  {
    id: 'low-pain',
    when: 'pain-0-to-4',
    leftOutAt: ['urgent', 'doctor'],
    source: 'seed-self-massage-or-professional',
    verification: 'source-opened',
  },
  {
    id: 'medium-pain',
    when: 'pain-5-to-6',
    leftOutAt: ['urgent', 'doctor'],
    source: 'seed-self-massage-or-professional',
    verification: 'source-opened',
  },
  { id: 'high-pain', when: 'pain-7-plus', source: 'product-decision', verification: 'unverified' },
  { id: 'does-less', when: 'function-reduced', source: 'product-decision', verification: 'unverified' },
  { id: 'on-the-mend', when: 'getting-better', leftOutAt: ['urgent', 'doctor'], source: 'product-decision', verification: 'unverified' },
  {
    id: 'no-change',
    when: 'staying-the-same',
    leftOutAt: ['urgent', 'doctor'],
    source: 'seed-self-massage-or-professional',
    verification: 'source-opened',
  },
  { id: 'getting-worse', when: 'getting-worse', leftOutAt: ['urgent'], source: 'seed-self-massage-or-professional', verification: 'source-opened' },
  { id: 'first-days', when: 'first-three-days', source: 'massage-cautions', verification: 'source-opened' },
  { id: 'over-a-month', when: 'month-or-more', source: 'product-decision', verification: 'unverified' },
  { id: 'nerve-signs-as-ever', when: 'nerve-signs-steady', leftOutAt: ['urgent'], source: 'product-decision', verification: 'unverified' },
  { id: 'nerve-signs-lately', when: 'nerve-signs-new', source: 'product-decision', verification: 'unverified' },
  { id: 'stiff-mornings', when: 'stiff-over-half-an-hour', source: 'product-decision', verification: 'unverified' },
  { id: 'known-illness', when: 'told-of-joint-or-muscle-illness', source: 'product-decision', verification: 'unverified' },
  {
    id: 'tight-muscles',
    when: 'muscles-tight',
    leftOutAt: ['urgent', 'doctor'],
    source: 'seed-self-massage-or-professional',
    verification: 'source-opened',
  },
  { id: 'long-sitting', when: 'stiff-from-sitting-or-work', leftOutAt: ['urgent', 'doctor'], source: 'product-decision', verification: 'unverified' },
  { id: 'stress-and-sleep', when: 'stress-or-poor-sleep', leftOutAt: ['urgent', 'doctor'], source: 'product-decision', verification: 'unverified' },
] as const satisfies readonly AdviceRule<FindingId, string, SourceId>[];

export type AdviceRuleId = (typeof adviceRules)[number]['id'];
