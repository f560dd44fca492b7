/** Rules for a person under 16, who is always seen by a doctor at least. */
import type { FindingId } from '../ids.ts';
import type { SourceId } from '../sources.ts';
import type { LevelRule } from '../../vocabulary/rule.ts';

export const childRules = [
  { id: 'under-16', level: 'doctor', when: 'child', source: 'product-decision', verification: 'source-opened' },
  { id: 'child-will-not-use-limb', level: 'urgent', when: 'child-will-not-walk', source: 'child-limp', verification: 'source-opened' },
  {
    id: 'child-fever-and-limb',
    level: 'emergency',
    when: { all: ['child', 'fever-or-ill', { any: ['child-will-not-walk', 'child-screams-when-moved', 'cannot-take-four-steps'] }] },
    source: 'child-limp',
    verification: 'source-opened',
  },
  { id: 'child-fever', level: 'urgent', when: { all: ['child', 'fever-or-ill'] }, source: 'child-limp', verification: 'source-opened' },
  { id: 'child-joint-hot', level: 'emergency', when: 'child-hot-or-swollen-joint', source: 'child-limp', verification: 'source-opened' },
  { id: 'child-screams-when-moved', level: 'urgent', when: 'child-screams-when-moved', source: 'child-limp', verification: 'source-opened' },
  {
    id: 'child-very-young-and-limping',
    level: 'urgent',
    when: { all: ['child-under-3', 'child-limps'] },
    source: 'child-limp',
    verification: 'source-opened',
  },
  {
    id: 'child-over-9-hip-or-knee',
    level: 'urgent',
    when: { all: ['child-over-9', { any: ['at-hip-and-groin', 'at-thigh', 'at-knee'] }] },
    source: 'child-limp',
    verification: 'source-opened',
  },
  { id: 'child-injury-not-explained', level: 'urgent', when: 'child-injury-unexplained', source: 'child-limp', verification: 'source-opened' },
  {
    id: 'child-night-pain-or-weight-loss',
    level: 'urgent',
    when: 'child-night-pain-or-weight-loss',
    source: 'child-limp',
    verification: 'source-opened',
  },
] as const satisfies readonly LevelRule<FindingId, string, SourceId>[];
