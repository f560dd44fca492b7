import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Clinic } from '../../src/clinic/clinic.types.ts';
import { readAttributes } from '../../src/clinic/read-attributes.ts';
import { readDocument } from '../../src/clinic/read-document.ts';
import { safeLink } from '../../src/clinic/safe-link.ts';
import { bookAnything } from '../../src/handoff/book-anything.ts';
import { emergencyNumbers } from '../../src/handoff/emergency-numbers.ts';
import { crisisHandoff, handoff } from '../../src/handoff/handoff.ts';
import type { HandoffAction } from '../../src/handoff/handoff.types.ts';
import { type WhereToGo, whereToGo } from '../../src/handoff/where-to-go.ts';
import { type Disposition, type Door, dispositions, doors } from '../../src/vocabulary/disposition.ts';

const folder = new URL('../../site/examples/', import.meta.url);
const bare: Clinic = { name: '', booking: {}, appearance: { theme: 'auto', position: 'right' } };
const examples = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({ file, ...readDocument(JSON.parse(readFileSync(new URL(file, folder), 'utf8')), bare) }));

const everyEnding: readonly { readonly disposition: Disposition; readonly door?: Door }[] = [
  ...dispositions.map((disposition) => ({ disposition })),
  ...doors.map((door) => ({ disposition: 'out-of-scope' as const, door })),
];
/** A working day, a night, a weekend and a holiday, wherever the clinic is. */
const moments = ['2026-11-25T16:00Z', '2026-11-25T03:00Z', '2026-11-28T12:00Z', '2026-12-25T16:00Z'].map((now) => new Date(now));

/** An address that a browser may open, in words that say nothing about the visitor. */
function expectValid(action: HandoffAction): void {
  if (action.kind === 'choose-country') {
    for (const country of action.countries) expect(emergencyNumbers(country)?.emergency.length).toBeGreaterThan(0);
    return;
  }
  expect(safeLink(action.href)).toBe(action.href);
  if (action.kind === 'search') {
    for (const word of [...dispositions, ...doors, 'massage', 'therap']) expect(action.href).not.toContain(word);
  }
}

const isPublic = ({ kind }: HandoffAction) => ['advice-call', 'emergency-call', 'crisis-call', 'choose-country', 'search', 'door'].includes(kind);

function expectPressable({ actions, choices = [] }: Pick<WhereToGo, 'actions'> & Partial<WhereToGo>, isVet: boolean): void {
  expect(actions.length + choices.length).toBeGreaterThan(0);
  for (const action of actions) expectValid(action);
  // Something that costs nothing, at every level; for a vet see docs/decisions/0028-a-vet-has-no-search.md.
  if (!isVet) expect(actions.some(isPublic)).toBe(true);
}

describe('every example', () => {
  it('is there, and has no mistake', () => {
    expect(examples.length).toBeGreaterThanOrEqual(4);
    for (const { problems } of examples) expect(problems).toEqual([]);
  });

  it.each(examples)('$file ends every disposition in something to press, at every place and hour', ({ clinic }) => {
    const places = [undefined, ...(clinic.locations ?? []).map(({ id }) => id)];
    for (const ending of everyEnding) {
      for (const picked of places) {
        for (const now of moments) {
          const made = whereToGo({ ...ending, clinic, picked, now });
          expectPressable(made, ending.door === 'vet');
          if (picked) expect(made.actions.length).toBeGreaterThan(0);
          if (ending.disposition === 'emergency') expect(made.actions.every(({ kind }) => kind === 'emergency-call')).toBe(true);
        }
      }
    }
    for (const now of moments) {
      for (const picked of places) {
        const { actions, choices } = bookAnything({ clinic, picked, now });
        expect(actions.length + choices.length).toBeGreaterThan(0);
        for (const action of actions) expectValid(action);
      }
    }
  });

  it.each(examples)('$file ends so too before its document has been read for its places', ({ clinic }) => {
    for (const ending of everyEnding) expectPressable(handoff({ ...ending, clinic }), ending.door === 'vet');
    expectPressable(crisisHandoff(clinic), false);
  });
});

describe("the script tag's attributes alone", () => {
  const phone = { phone: '555 010 0199' };
  const links = { 'book-massage': 'https://book.example/m', 'book-physical-therapy': 'https://book.example/pt' };
  it.each<Record<string, string>>([
    { country: 'US', ...phone, ...links },
    { country: 'US', ...phone },
    { country: 'US', ...links },
    { country: 'US' },
    { country: 'GB', ...phone, ...links },
    { country: 'SG', ...links },
    { country: 'KE', ...links },
    { ...phone, ...links },
    {},
  ])('end every disposition in something to press: %j', (attributes) => {
    const { clinic } = readAttributes({ clinic: 'Riverside', ...attributes });
    for (const ending of everyEnding) expectPressable(handoff({ ...ending, clinic }), ending.door === 'vet');
    expectPressable(crisisHandoff(clinic), false);
  });
});
