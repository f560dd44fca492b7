import { describe, expect, it } from 'vitest';
import { readAttributes } from '../../src/clinic/read-attributes.ts';
import { readDocument } from '../../src/clinic/read-document.ts';

const { clinic: base } = readAttributes({ clinic: 'Riverside' });
const massage = { book: 'https://riverside.cliniko.com/bookings' };

describe('how a clinic has its booking links handled', () => {
  it.each([
    [{ 'booking-opens': 'popup' }, { open: 'popup', prefill: true, analytics: 'none' }],
    [{ analytics: 'dataLayer' }, { open: 'link', prefill: true, analytics: 'dataLayer' }],
    [{ analytics: ' ' }, undefined],
  ])('is read from %o', (attributes, handoff) => {
    const { clinic, problems } = readAttributes({ clinic: 'Riverside', ...attributes });
    expect(clinic.handoff).toEqual(handoff);
    expect(problems).toEqual([]);
  });

  it('is told what is wrong with an attribute', () => {
    const { clinic, problems } = readAttributes({ clinic: 'Riverside', 'booking-opens': 'modal', analytics: 'ga' });
    expect(clinic.handoff).toBeUndefined();
    expect(problems.map(({ field, found }) => [field, found])).toEqual([
      ['data-booking-opens', '"modal"'],
      ['data-analytics', '"ga"'],
    ]);
  });

  it('is read from a document, beside the ids of its pages', () => {
    const { clinic, problems } = readDocument(
      { version: 1, services: { massage: { ...massage, routing: { location: '12' } } }, handoff: { prefill: false } },
      base,
    );
    expect(problems).toEqual([]);
    expect(clinic.routing).toEqual({ massage: { location: '12' } });
    expect(clinic.handoff).toEqual({ open: 'link', prefill: false, analytics: 'none' });
  });

  it('takes no id that could be a sentence or lead elsewhere', () => {
    for (const location of ['my left knee', '12&b=1', '../..', 'x'.repeat(65), '']) {
      const { clinic, problems } = readDocument(
        { version: 1, services: { massage: { ...massage, routing: { location, practitioner: '3' } } } },
        base,
      );
      expect(
        problems.map(({ field }) => field),
        location,
      ).toEqual(['services.massage.routing.location']);
      expect(clinic.routing).toEqual({ massage: { practitioner: '3' } });
    }
  });
});
