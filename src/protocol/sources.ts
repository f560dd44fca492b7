/** The published texts that rules rest on. */
import type { Source } from '../vocabulary/rule.ts';

export const sources = {
  'seed-self-massage-or-professional': {
    publisher: 'Founders’ reading list',
    subject: 'whether self-massage can stand in for professional care',
    year: 2025,
  },
  'seed-when-to-consider-massage': { publisher: 'Founders’ reading list', subject: 'when a course of massage is worth considering', year: 2025 },
  'seed-massage-or-physical-therapy': { publisher: 'Founders’ reading list', subject: 'choosing massage, physical therapy or both', year: 2025 },
  'nhs-back-pain': {
    publisher: 'NHS',
    subject: 'back pain: when to get help and how soon',
    year: 2024,
    url: 'https://www.nhs.uk/conditions/back-pain/',
  },
  'product-decision': { publisher: 'Signpost', subject: 'a settled product decision, shown to the reviewing clinician', year: 2026 },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
