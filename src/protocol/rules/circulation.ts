/** Rules for signs from heart, blood vessels and blood. */
import type { FindingId } from '../ids.ts';
import type { SourceId } from '../sources.ts';
import type { LevelRule } from '../../vocabulary/rule.ts';

export const circulationRules = [
  { id: 'one-leg-swells', level: 'urgent', when: 'one-leg-swollen', source: 'nhs-swollen-leg', verification: 'source-opened' },
  { id: 'arm-swells-or-turns-blue', level: 'urgent', when: 'arm-swollen-blue-or-heavy', source: 'nhs-swollen-leg', verification: 'source-opened' },
  { id: 'ache-with-effort', level: 'urgent', when: 'ache-comes-with-effort', source: 'nice-chest-pain', verification: 'unverified' },
  {
    id: 'ache-with-effort-and-heart-history',
    level: 'emergency',
    when: { all: ['ache-comes-with-effort', 'heart-or-blood-vessel-history'] },
    source: 'product-decision',
    verification: 'source-opened',
  },
  {
    id: 'sharp-breath-and-risk',
    level: 'emergency',
    when: {
      all: [
        'sharp-with-each-breath',
        {
          any: [
            'heart-or-blood-vessel-history',
            'surgery-lately',
            'pregnant-or-recent-birth',
            'told-of-serious-growth',
            'long-trip-bed-rest-or-hormones',
          ],
        },
      ],
    },
    source: 'nhs-swollen-leg',
    verification: 'source-opened',
  },
  {
    id: 'sharp-breath-and-fever',
    level: 'urgent',
    when: { all: ['sharp-with-each-breath', 'fever-or-ill'] },
    source: 'product-decision',
    verification: 'unverified',
  },
  { id: 'tearing-pain', level: 'emergency', when: 'sudden-tearing-pain', source: 'avey-checked-stories', verification: 'source-opened' },
  { id: 'belly-pain-or-faint', level: 'urgent', when: 'belly-pain-or-faint-with-it', source: 'nice-large-artery', verification: 'unverified' },
  {
    id: 'belly-pain-or-faint-and-risk',
    level: 'emergency',
    when: {
      all: [
        'belly-pain-or-faint-with-it',
        { any: ['at-shoulder', 'age-50-plus', 'heart-or-blood-vessel-history', 'pregnant-or-recent-birth', 'pain-7-plus'] },
      ],
    },
    source: 'nice-large-artery',
    verification: 'source-opened',
  },
  { id: 'foot-sore-or-rest-pain', level: 'doctor', when: 'foot-sore-or-rest-pain', source: 'nice-leg-circulation', verification: 'unverified' },
  {
    id: 'foot-sore-and-risk',
    level: 'urgent',
    when: { all: ['foot-sore-or-rest-pain', { any: ['told-of-high-blood-sugar', 'heart-or-blood-vessel-history'] }] },
    source: 'nice-leg-circulation',
    verification: 'unverified',
  },
  { id: 'legs-cramp-on-walking', level: 'doctor', when: 'aches-walking-eases-standing', source: 'nice-leg-circulation', verification: 'unverified' },
  {
    id: 'bruise-grows-on-blood-thinners',
    level: 'urgent',
    when: { all: ['blood-thinners', { any: ['tight-hard-swelling', 'bruising-without-cause', { all: ['swollen-or-bruised', 'getting-worse'] }] }] },
    source: 'product-decision',
    verification: 'unverified',
  },
  {
    id: 'sharp-with-breath-all-at-once',
    level: 'urgent',
    when: { all: ['sharp-with-each-breath', 'came-suddenly'] },
    source: 'nice-chest-pain',
    verification: 'unverified',
  },
] as const satisfies readonly LevelRule<FindingId, string, SourceId>[];
