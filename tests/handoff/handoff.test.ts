import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Clinic, services } from '../../src/clinic/clinic.types.ts';
import { readAttributes } from '../../src/clinic/read-attributes.ts';
import { countriesWithNumbers } from '../../src/handoff/emergency-numbers.ts';
import { handoff } from '../../src/handoff/handoff.ts';
import type { HandoffAction, HandoffRequest } from '../../src/handoff/handoff.types.ts';
import { dispositions, doors } from '../../src/vocabulary/disposition.ts';

const links = {
  massage: { 'book-massage': 'https://book.example/m?from=site#/now' },
  pt: { 'book-physical-therapy': 'https://book.example/pt' },
  combined: { 'book-combined': 'https://book.example/both' },
  assessment: { 'book-assessment': 'https://book.example/first' },
};
const all = { ...links.massage, ...links.pt, ...links.combined, ...links.assessment };
const phone = { phone: '555 010 0199' };

const clinicWith = (attributes: Record<string, string>): Clinic => readAttributes({ clinic: 'Riverside', ...attributes }).clinic;

/** One short word for each action: `book massage`, `emergency 911`, `ask physical-therapy`. */
function said(action: HandoffAction): string {
  switch (action.kind) {
    case 'book':
      return `book ${action.service}`;
    case 'clinic-call':
      return action.service ? `ask ${action.service}` : 'ask clinic';
    case 'door':
      return `door ${action.door}`;
    case 'search':
      return 'search';
    case 'choose-country':
      return 'choose country';
    default:
      return `${action.kind.replace('-call', '')} ${action.number}`;
  }
}
const pressed = (request: HandoffRequest): string[] => handoff(request).actions.map(said);

describe('what can be pressed', () => {
  it.each<[HandoffRequest['disposition'], Record<string, string>, string[], string | undefined]>([
    ['emergency', { ...all, ...phone, country: 'US' }, ['emergency 911'], undefined],
    ['emergency', { ...all, ...phone, country: 'GB' }, ['emergency 999', 'emergency 112'], undefined],
    ['emergency', { ...all, ...phone }, ['choose country'], undefined],
    ['emergency', { country: 'PH' }, ['choose country'], undefined],
    ['urgent', { ...all, ...phone, country: 'GB' }, ['advice 111', 'ask clinic', 'emergency 999', 'emergency 112'], undefined],
    ['urgent', { ...all, ...phone, country: 'US' }, ['ask clinic', 'search', 'emergency 911'], undefined],
    ['urgent', { ...all, ...phone }, ['ask clinic', 'choose country'], undefined],
    ['doctor', { ...all, ...phone, country: 'GB' }, ['advice 111', 'ask clinic', 'book assessment'], undefined],
    ['doctor', { ...links.massage, ...links.pt, country: 'US' }, ['search'], undefined],
    ['doctor', { ...links.massage }, ['choose country'], undefined],
    ['physical-therapy', { ...all, ...phone, country: 'GB' }, ['book physical-therapy', 'ask physical-therapy', 'advice 111'], undefined],
    [
      'physical-therapy',
      { ...links.massage, ...links.assessment, ...phone, country: 'GB' },
      ['ask physical-therapy', 'advice 111'],
      'physical-therapy',
    ],
    ['physical-therapy', { ...links.massage, country: 'JP' }, ['search'], 'physical-therapy'],
    ['combined', { ...all, country: 'US' }, ['book combined', 'search'], undefined],
    ['combined', { ...links.massage, ...links.pt, country: 'US' }, ['book physical-therapy', 'book massage', 'search'], undefined],
    ['combined', { ...links.massage, country: 'US' }, ['book massage', 'search'], 'physical-therapy'],
    ['combined', { ...links.pt, country: 'US' }, ['book physical-therapy', 'search'], 'massage'],
    ['combined', { ...links.assessment, country: 'GB' }, ['advice 111'], 'combined'],
    ['massage', { ...all, country: 'US' }, ['book massage', 'search'], undefined],
    ['massage', { ...links.pt, country: 'NZ' }, ['advice 0800 611 116'], 'massage'],
    ['massage', { ...phone, country: 'US' }, ['ask massage', 'search'], undefined],
    ['massage', {}, ['search'], 'massage'],
    ['self-care', { ...all, ...phone, country: 'GB' }, ['advice 111', 'ask clinic'], undefined],
    ['self-care', { ...all }, ['search'], undefined],
  ])('for %s at a clinic with %j', (disposition, attributes, actions, notOffered) => {
    const clinic = clinicWith(attributes);
    expect(pressed({ disposition, clinic })).toEqual(actions);
    expect(handoff({ disposition, clinic }).notOffered).toBe(notOffered);
  });

  it.each([
    ['mind', 'GB', ['crisis 116 123', 'advice 111', 'emergency 999', 'emergency 112']],
    ['mind', '', ['choose country']],
    ['vet', 'GB', ['ask clinic']],
    ['dentist', 'GB', ['advice 111', 'ask clinic', 'emergency 999', 'emergency 112']],
    ['medicine-advice', 'GB', ['advice 111', 'ask clinic', 'emergency 999', 'emergency 112']],
    ['skin-or-other', '', ['choose country', 'ask clinic']],
    ['general-advice', 'US', ['ask clinic', 'search', 'emergency 911']],
  ] as const)('at the door %s in %j', (door, country, actions) => {
    expect(pressed({ disposition: 'out-of-scope', door, clinic: clinicWith({ ...all, ...phone, country }) })).toEqual(actions);
  });

  it('keeps the query and hash of a booking link', () => {
    const { actions } = handoff({ disposition: 'massage', clinic: clinicWith(all) });
    expect(actions[0]).toEqual({ kind: 'book', service: 'massage', href: 'https://book.example/m?from=site#/now' });
  });

  it('shows the telephone number as the clinic writes it', () => {
    const { actions } = handoff({ disposition: 'massage', clinic: clinicWith(phone) });
    expect(actions[0]).toEqual({ kind: 'clinic-call', href: 'tel:5550100199', number: '555 010 0199', service: 'massage' });
  });

  it('opens the chosen country when the handoff is made again', () => {
    const clinic = clinicWith(all);
    const [choice] = handoff({ disposition: 'emergency', clinic }).actions;
    expect(choice).toMatchObject({ kind: 'choose-country', countries: countriesWithNumbers });
    expect(pressed({ disposition: 'emergency', clinic: { ...clinic, country: 'AU' } })).toEqual(['emergency 000', 'emergency 112']);
  });
});

describe('at any clinic', () => {
  const anyClinic = fc
    .record({
      offered: fc.subarray([...services]),
      hasPhone: fc.boolean(),
      country: fc.option(fc.constantFrom(...countriesWithNumbers, 'PH', 'KE'), { nil: undefined }),
    })
    .map(({ offered, hasPhone, country }) =>
      clinicWith({
        ...Object.fromEntries(offered.map((service) => [`book-${service}`, `https://book.example/${service}`])),
        ...(hasPhone && phone),
        ...(country && { country }),
      }),
    );
  const anyDoor = fc.option(fc.constantFrom(...doors), { nil: undefined });

  it.each(dispositions)('%s ends in something to press, and in nothing twice', (disposition) => {
    fc.assert(
      fc.property(anyClinic, anyDoor, (clinic, door) => {
        const { actions } = handoff({ disposition, clinic, door });
        expect(actions.length).toBeGreaterThan(0);
        expect(new Set(actions.map((action) => JSON.stringify(action))).size).toBe(actions.length);
      }),
    );
  });

  it('an emergency is a call and nothing else', () => {
    fc.assert(
      fc.property(anyClinic, anyDoor, (clinic, door) => {
        for (const { kind } of handoff({ disposition: 'emergency', clinic, door }).actions) {
          expect(['emergency-call', 'choose-country']).toContain(kind);
        }
      }),
    );
  });

  it('no therapy is offered where a doctor, another door or care at home is needed', () => {
    fc.assert(
      fc.property(
        anyClinic,
        anyDoor,
        fc.constantFrom('urgent' as const, 'doctor' as const, 'self-care' as const, 'out-of-scope' as const),
        (clinic, door, disposition) => {
          const { actions, notOffered } = handoff({ disposition, clinic, door });
          const booked = actions.flatMap((action) => (action.kind === 'book' ? [action.service] : []));
          expect(booked).toEqual(disposition === 'doctor' && clinic.booking.assessment ? ['assessment'] : []);
          expect(notOffered).toBeUndefined();
        },
      ),
    );
  });

  it('a link that is offered is the one that the clinic gave for that service', () => {
    fc.assert(
      fc.property(anyClinic, fc.constantFrom(...dispositions), (clinic, disposition) => {
        for (const action of handoff({ disposition, clinic }).actions) {
          if (action.kind === 'book') expect(action.href).toBe(clinic.booking[action.service]);
        }
      }),
    );
  });
});
