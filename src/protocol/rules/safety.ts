/** Rules for the emergencies that every visitor is asked about. */
import type { FindingId } from '../ids.ts';
import type { SourceId } from '../sources.ts';
import type { LevelRule } from '../../vocabulary/rule.ts';

export const safetyRules = [
  { id: 'asked-for-emergency-help', level: 'emergency', when: 'asked-for-emergency-help', source: 'product-decision', verification: 'source-opened' },
] as const satisfies readonly LevelRule<FindingId, string, SourceId>[];
