import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAttributes } from '../../src/clinic/read-attributes.ts';
import { readDocument } from '../../src/clinic/read-document.ts';
import { expectUsableClinic } from './usable-clinic.ts';

const { clinic: base } = readAttributes({
  clinic: 'From the tag',
  country: 'CA',
  phone: '555 010 0100',
  'book-massage': 'https://tag.example/massage',
  color: '#112233',
  theme: 'light',
});

const review = { reviewer: 'A. Clinician', date: '2026-01-31', expires: '2027-01-31', protocolHash: 'sha256-abc' };
const whole = {
  $schema: 'https://signpost.example/clinic.v1.json',
  version: 1,
  clinic: { name: 'Riverside Clinic', country: 'gb', phone: '+44 (0)20 7946 0000' },
  services: { massage: { book: 'https://book.example/m#/a' }, 'physical-therapy': { book: 'https://book.example/pt' } },
  appearance: { color: '#0B6E6E', theme: 'dark', position: 'left', label: 'Where to?' },
  review,
};

describe('a configuration document', () => {
  it('makes a whole clinic', () => {
    expect(readDocument(whole, base)).toEqual({
      clinic: {
        name: 'Riverside Clinic',
        country: 'GB',
        phone: 'tel:+442079460000',
        phoneText: '+44 (0)20 7946 0000',
        booking: { massage: 'https://book.example/m#/a', 'physical-therapy': 'https://book.example/pt' },
        appearance: { accent: '#0b6e6e', theme: 'dark', position: 'left', label: 'Where to?' },
        review,
        offers: { massage: {}, 'physical-therapy': {} },
      },
      problems: [],
    });
  });

  it('is filled from the tag where it says nothing', () => {
    expect(readDocument({ version: 1 }, base)).toEqual({ clinic: base, problems: [] });
  });

  it.each<[string, string, unknown]>([
    ['data-config', 'a list', []],
    ['data-config', '"text"', 'text'],
    ['data-config', 'null', null],
    ['version', 'missing', { ...whole, version: undefined }],
    ['version', '2', { ...whole, version: 2 }],
    ['clinic', '"Riverside"', { ...whole, clinic: 'Riverside' }],
    ['clinic.name', '""', { ...whole, clinic: { name: '' } }],
    ['clinic.country', '"England"', { ...whole, clinic: { country: 'England' } }],
    ['clinic.phone', '5550100', { ...whole, clinic: { phone: 5550100 } }],
    ['clinic.phones', 'a list', { ...whole, clinic: { name: 'Riverside', phones: ['1'] } }],
    ['service', 'an object', { ...whole, service: { massage: {} } }],
    ['services.massage.book', '"http://book.example"', { ...whole, services: { massage: { book: 'http://book.example' } } }],
    ['services.yoga', 'an object', { ...whole, services: { yoga: { book: 'https://book.example' } } }],
    ['appearance.color', '"teal"', { ...whole, appearance: { color: 'teal' } }],
    ['appearance.theme', '"night"', { ...whole, appearance: { theme: 'night' } }],
    ['appearance.position', 'true', { ...whole, appearance: { position: true } }],
    ['review.date', '"2026-02-31"', { ...whole, review: { ...review, date: '2026-02-31' } }],
    ['review.expires', '"next year"', { ...whole, review: { ...review, expires: 'next year' } }],
    ['review.protocolHash', 'missing', { ...whole, review: { reviewer: 'A', date: '2026-01-31', expires: '2027-01-31' } }],
  ])('says once that %s is %s', (field, found, json) => {
    const { clinic, problems } = readDocument(json, base);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ field, found });
    expect(problems[0]?.fix).toMatch(/^\S.*\.$/);
    expectUsableClinic(clinic);
  });

  it('keeps what is right beside what is wrong, and says each mistake', () => {
    const { clinic, problems } = readDocument(
      {
        version: 1,
        clinic: { name: 'Riverside Clinic', phone: 'none' },
        services: { massage: { book: 'javascript:alert(1)' }, assessment: { book: 'https://book.example/a' } },
        appearance: { theme: 'night', label: 'Where to?' },
        extra: 1,
        another: 2,
      },
      base,
    );
    expect(problems.map(({ field }) => field).toSorted()).toEqual(['another', 'appearance.theme', 'clinic.phone', 'extra', 'services.massage.book']);
    expect(clinic).toEqual({
      ...base,
      name: 'Riverside Clinic',
      booking: { massage: 'https://tag.example/massage', assessment: 'https://book.example/a' },
      offers: { massage: {}, assessment: {} },
      appearance: { ...base.appearance, label: 'Where to?' },
    });
  });

  it('takes no review unless all of it is there', () => {
    for (const missing of Object.keys(review)) {
      expect(readDocument({ ...whole, review: { ...review, [missing]: 'x'.repeat(99) } }, base).clinic.review).toBeUndefined();
    }
  });

  it('gives a usable clinic whatever is written', () => {
    const wild = fc.oneof(
      fc.jsonValue(),
      fc.anything({ withNullPrototype: true }),
      fc.webUrl(),
      fc.constantFrom('javascript:alert(1)', 'dark', 'US', undefined),
    );
    const near = fc.record(
      {
        version: fc.oneof(fc.constant(1), wild),
        clinic: fc.oneof(fc.record({ name: wild, country: wild, phone: wild }, { requiredKeys: [] }), wild),
        services: fc.oneof(
          fc.record({ massage: fc.oneof(fc.record({ book: wild }), wild), combined: wild, ['__proto__']: wild }, { requiredKeys: [] }),
          wild,
        ),
        appearance: fc.oneof(fc.record({ color: wild, theme: wild, position: wild, label: wild }, { requiredKeys: [] }), wild),
        review: fc.oneof(fc.record({ reviewer: wild, date: wild, expires: wild, protocolHash: wild, more: wild }, { requiredKeys: [] }), wild),
        other: wild,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(near, wild), (json) => {
        const { clinic, problems } = readDocument(json, base);
        expectUsableClinic(clinic);
        expect(clinic.name).not.toBe('');
        expect(clinic.country).toBeDefined();
        expect(new Set(problems.map(({ field }) => field)).size).toBe(problems.length);
      }),
      { numRuns: 100 },
    );
    // Made-up documents are large: this is about what comes out, not about time.
  });
});
