/** Rules for pregnancy and the weeks after birth. */
import type { FindingId } from '../ids.ts';
import type { SourceId } from '../sources.ts';
import type { LevelRule } from '../../vocabulary/rule.ts';

export const pregnancyRules = [
  {
    id: 'pregnant-bleeding-or-fluid',
    level: 'emergency',
    when: 'pregnancy-bleeding-or-fluid',
    source: 'nhs-pregnancy-signs',
    verification: 'unverified',
  },
  {
    id: 'pregnant-baby-or-tightenings',
    level: 'urgent',
    when: 'pregnancy-baby-or-tightenings',
    source: 'nhs-pregnancy-signs',
    verification: 'unverified',
  },
  {
    id: 'pregnant-headache-sight-or-ribs',
    level: 'emergency',
    when: 'pregnancy-headache-sight-or-rib-pain',
    source: 'nhs-pregnancy-signs',
    verification: 'unverified',
  },
] as const satisfies readonly LevelRule<FindingId, string, SourceId>[];
