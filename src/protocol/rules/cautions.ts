/** When self-massage, and massage by others, is left out or wants a word with the care team first. */
import type { CautionRule } from '../../vocabulary/rule.ts';
import type { FindingId } from '../ids.ts';
import type { SourceId } from '../sources.ts';

export const cautionRules = [
  { id: 'fever-now', caution: 'never', when: 'fever-or-ill', source: 'massage-cautions', verification: 'source-opened' },
  { id: 'bruised-without-cause', caution: 'never', when: 'bruising-without-cause', source: 'massage-cautions', verification: 'source-opened' },
  { id: 'injury-in-first-three-days', caution: 'never', when: 'first-three-days', source: 'massage-cautions', verification: 'source-opened' },
  {
    id: 'heart-or-vessel-trouble',
    caution: 'never',
    when: 'heart-or-blood-vessel-history',
    source: 'massage-cautions',
    verification: 'source-opened',
  },
  { id: 'operated-lately', caution: 'not-on-the-area', when: 'surgery-lately', source: 'massage-cautions', verification: 'source-opened' },
  {
    id: 'skin-broken-there',
    caution: 'not-on-the-area',
    when: 'skin-broken-or-sore-there',
    source: 'massage-cautions',
    verification: 'source-opened',
  },
  { id: 'lump-there', caution: 'not-on-the-area', when: 'lump-new-or-growing', source: 'massage-cautions', verification: 'source-opened' },
  { id: 'veins-there', caution: 'not-on-the-area', when: 'varicose-veins-there', source: 'massage-cautions', verification: 'source-opened' },
  { id: 'on-blood-thinners', caution: 'ask-your-team', when: 'blood-thinners', source: 'massage-cautions', verification: 'source-opened' },
  { id: 'bones-fragile', caution: 'ask-your-team', when: 'fragile-bones', source: 'massage-cautions', verification: 'source-opened' },
  {
    id: 'skin-feels-less',
    caution: 'ask-your-team',
    when: { any: ['feeling-in-skin-reduced', 'told-of-high-blood-sugar'] },
    source: 'massage-cautions',
    verification: 'source-opened',
  },
  {
    id: 'pregnant-or-after-birth',
    caution: 'ask-your-team',
    when: 'pregnant-or-recent-birth',
    source: 'massage-cautions',
    verification: 'source-opened',
  },
  { id: 'serious-growth-ever', caution: 'ask-your-team', when: 'told-of-serious-growth', source: 'massage-cautions', verification: 'source-opened' },
] as const satisfies readonly CautionRule<FindingId, string, SourceId>[];
