/** Which other door, when the problem is not for this assistant. */
import type { FindingId } from '../ids.ts';
import type { SourceId } from '../sources.ts';
import type { DoorRule } from '../../vocabulary/rule.ts';

export const doorRules = [
  { id: 'tooth-or-gum', door: 'dentist', when: 'door-dentist', source: 'product-decision', verification: 'source-opened' },
  { id: 'about-an-animal', door: 'vet', when: 'door-vet', source: 'product-decision', verification: 'source-opened' },
  { id: 'about-a-medicine', door: 'medicine-advice', when: 'door-medicine', source: 'product-decision', verification: 'source-opened' },
  { id: 'another-illness', door: 'skin-or-other', when: 'door-other-illness', source: 'product-decision', verification: 'source-opened' },
  { id: 'mood-or-worry', door: 'mind', when: 'door-mind', source: 'product-decision', verification: 'source-opened' },
  { id: 'nothing-listed', door: 'general-advice', when: 'door-unknown', source: 'product-decision', verification: 'source-opened' },
] as const satisfies readonly DoorRule<FindingId, string, SourceId>[];
