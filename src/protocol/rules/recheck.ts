/** What a second check asks for beside all that the first one looked for: the promises of the first, kept. */
import type { LevelRule } from '../../vocabulary/rule.ts';
import type { FindingId } from '../ids.ts';
import type { SourceId } from '../sources.ts';

/** What only a second check can find. */
export type RecheckFindingId =
  | 'sent-to-a-doctor-at-first'
  | 'to-be-seen-today-at-first'
  | 'worse-since-first-check'
  | 'more-pain-than-at-first'
  | 'does-less-than-at-first';

/** A change of the 0-10 number that a person notices, and not the slip of a finger. */
export const painStep = 2;

const gotWorse = { any: ['worse-since-first-check', 'getting-worse', 'more-pain-than-at-first', 'does-less-than-at-first'] } as const;

export const recheckRules = [
  // Something that was alarming and has gone again is still to be looked at.
  {
    id: 'still-to-be-seen-today',
    level: 'urgent',
    when: 'to-be-seen-today-at-first',
    source: 'product-decision',
    verification: 'unverified',
  },
  {
    id: 'worse-while-waiting-for-a-doctor',
    level: 'urgent',
    when: { all: ['sent-to-a-doctor-at-first', gotWorse] },
    source: 'product-decision',
    verification: 'unverified',
  },
  { id: 'still-for-a-doctor', level: 'doctor', when: 'sent-to-a-doctor-at-first', source: 'product-decision', verification: 'unverified' },
  {
    id: 'worse-within-two-days',
    level: 'doctor',
    when: { any: ['worse-since-first-check', 'getting-worse'] },
    source: 'seed-self-massage-or-professional',
    verification: 'source-opened',
  },
  // The number was found for pain that eases. That it holds for pain that grows is our decision.
  { id: 'pain-grew-by-two', level: 'doctor', when: 'more-pain-than-at-first', source: 'pain-number-step', verification: 'unverified' },
  { id: 'does-less-than-before', level: 'doctor', when: 'does-less-than-at-first', source: 'product-decision', verification: 'unverified' },
] as const satisfies readonly LevelRule<FindingId | RecheckFindingId, string, SourceId>[];

export type RecheckRuleId = (typeof recheckRules)[number]['id'];
