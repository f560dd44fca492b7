/** Rules for weakness, numbness, tingling and pain that spreads. */
import type { FindingId } from '../ids.ts';
import type { SourceId } from '../sources.ts';
import type { LevelRule } from '../../vocabulary/rule.ts';
import { atSpine } from './where.ts';

export const nerveRules = [
  { id: 'new-weakness', level: 'urgent', when: 'new-weakness', source: 'product-decision', verification: 'source-opened' },
  {
    id: 'weakness-grows',
    level: 'emergency',
    when: { all: ['new-weakness', { any: ['nerve-signs-worse', { all: [atSpine, 'getting-worse'] }] }] },
    source: 'product-decision',
    verification: 'source-opened',
  },
  { id: 'always-numb', level: 'doctor', when: 'numb-all-the-time', source: 'seed-self-massage-or-professional', verification: 'source-opened' },
  {
    id: 'always-numb-and-growing',
    level: 'urgent',
    when: { all: ['numb-all-the-time', 'nerve-signs-worse'] },
    source: 'nice-nerves',
    verification: 'unverified',
  },
  {
    id: 'tingling-grows',
    level: 'doctor',
    when: { all: ['tingling-at-times', 'nerve-signs-worse'] },
    source: 'nice-nerves',
    verification: 'unverified',
  },
  {
    id: 'hand-muscle-thins',
    level: 'doctor',
    when: 'hand-muscle-thinner',
    source: 'seed-self-massage-or-professional',
    verification: 'source-opened',
  },
  {
    id: 'pain-spreads-suddenly-or-badly',
    level: 'urgent',
    when: { all: ['pain-spreads', { any: ['came-suddenly', { all: ['pain-7-plus', { any: ['newer-than-three-months', 'getting-worse'] }] }] }] },
    source: 'seed-self-massage-or-professional',
    verification: 'source-opened',
  },
  {
    id: 'pain-spreads-and-is-not-steady',
    level: 'doctor',
    when: { all: ['pain-spreads', { any: ['pain-7-plus', 'getting-worse', 'nerve-signs-worse'] }] },
    source: 'product-decision',
    verification: 'source-opened',
  },
  {
    id: 'nerve-signs-and-therapy-did-not-help',
    level: 'doctor',
    when: { all: ['therapy-stalled', { any: ['pain-spreads', 'tingling-at-times'] }] },
    source: 'nice-nerves',
    verification: 'source-opened',
  },
] as const satisfies readonly LevelRule<FindingId, string, SourceId>[];
