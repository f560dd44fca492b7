/** Rules for the emergencies that every visitor is asked about. */
import type { FindingId } from '../ids.ts';
import type { SourceId } from '../sources.ts';
import type { LevelRule } from '../../vocabulary/rule.ts';

export const safetyRules = [
  { id: 'asked-for-emergency-help', level: 'emergency', when: 'asked-for-emergency-help', source: 'product-decision', verification: 'source-opened' },
  { id: 'chest-hurts-or-feels-tight', level: 'emergency', when: 'chest-pain-or-pressure', source: 'nice-chest-pain', verification: 'unverified' },
  {
    id: 'breathless-or-coughing-blood',
    level: 'emergency',
    when: 'short-of-breath-or-coughing-blood',
    source: 'nhs-swollen-leg',
    verification: 'source-opened',
  },
  {
    id: 'face-speech-or-sight-changed',
    level: 'emergency',
    when: 'face-speech-sight-or-worst-headache',
    source: 'nhs-face-arms-speech',
    verification: 'unverified',
  },
  {
    id: 'toilet-or-saddle-feeling-changed',
    level: 'emergency',
    when: 'saddle-bladder-or-bowel-change',
    source: 'back-pain-toilet-or-saddle',
    verification: 'source-opened',
  },
  { id: 'both-sides-weak', level: 'emergency', when: 'both-sides-weak-or-numb', source: 'nhs-back-pain', verification: 'source-opened' },
  { id: 'high-force', level: 'emergency', when: 'high-force-injury', source: 'nhs-back-pain', verification: 'source-opened' },
  {
    id: 'limb-cold-or-out-of-shape',
    level: 'emergency',
    when: 'cold-pale-or-misshapen-limb',
    source: 'nhs-twists-and-pulls',
    verification: 'source-opened',
  },
  { id: 'not-safe', level: 'emergency', when: 'self-harm-or-unsafe', source: 'nice-self-harm', verification: 'unverified' },
] as const satisfies readonly LevelRule<FindingId, string, SourceId>[];
