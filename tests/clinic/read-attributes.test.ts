import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAttributes } from '../../src/clinic/read-attributes.ts';
import { expectUsableClinic } from './usable-clinic.ts';

const plain = { clinic: 'Riverside Clinic' };

describe('the attributes of the script tag', () => {
  it('make a whole clinic', () => {
    const { clinic, problems } = readAttributes({
      clinic: ' Riverside Clinic ',
      country: 'us',
      phone: '+1 (555) 010-0199',
      'book-massage': 'https://book.example/m?x=1#/now',
      'book-physical-therapy': 'https://book.example/pt',
      'book-combined': 'mailto:desk@clinic.example',
      'book-assessment': 'tel:555 010 0123',
      color: '#0B6E6E',
      theme: ' dark',
      position: 'left',
      label: 'Where should I go?',
    });
    expect(problems).toEqual([]);
    expect(clinic).toEqual({
      name: 'Riverside Clinic',
      country: 'US',
      phone: 'tel:+15550100199',
      phoneText: '+1 (555) 010-0199',
      booking: {
        massage: 'https://book.example/m?x=1#/now',
        'physical-therapy': 'https://book.example/pt',
        combined: 'mailto:desk@clinic.example',
        assessment: 'tel:5550100123',
      },
      appearance: { accent: '#0b6e6e', theme: 'dark', position: 'left', label: 'Where should I go?' },
    });
  });

  it('need only a name', () => {
    expect(readAttributes(plain)).toEqual({
      clinic: { name: 'Riverside Clinic', booking: {}, appearance: { theme: 'auto', position: 'right' } },
      problems: [],
    });
  });

  it('may leave the name to a configuration document', () => {
    expect(readAttributes({ config: '/signpost.json' }).problems).toEqual([]);
    expect(readAttributes({}).problems).toMatchObject([{ field: 'data-clinic', found: 'missing' }]);
  });

  it('know the United Kingdom by both its codes', () => {
    expect(readAttributes({ ...plain, country: 'UK' })).toMatchObject({ clinic: { country: 'GB' }, problems: [] });
  });

  it('count an empty value as not set', () => {
    expect(readAttributes({ ...plain, phone: '', 'book-massage': ' ', theme: '' }).problems).toEqual([]);
  });

  it('say what is wrong with what the launcher and its parts read for themselves', () => {
    const read = (more: Readonly<Record<string, string>>) => readAttributes({ ...plain, ...more }).problems.map(({ field }) => field);
    expect(read({ mode: 'page', target: '#here', teaser: 'Hello', delay: '0', 'z-index': '900' })).toEqual([]);
    expect(read({ mode: 'full', delay: 'soon', 'z-index': '-1' })).toEqual(['data-mode', 'data-delay', 'data-z-index']);
  });

  it('leave the names of other people alone', () => {
    expect(readAttributes({ ...plain, cfasync: 'false', 'turbo-track': 'reload', signpost: '', constructor: 'x', toString: 'y' }).problems).toEqual(
      [],
    );
  });

  it.each([
    ['clinic', 'x'.repeat(81)],
    ['country', 'USA'],
    ['country', '__'],
    ['country', 'XX'],
    ['country', 'eu'],
    ['phone', 'call us'],
    ['book-massage', 'http://book.example'],
    ['book-physical-therapy', 'javascript:alert(1)'],
    ['book-combined', '//book.example'],
    ['book-assessment', 'book.example'],
    ['color', 'teal'],
    ['color', '#123'],
    ['theme', 'Dark'],
    ['position', 'bottom-right'],
    ['label', 'x'.repeat(41)],
  ])('say once that data-%s is wrong: %s', (name, value) => {
    const { clinic, problems } = readAttributes({ ...plain, [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.field).toBe(`data-${name}`);
    expect(problems[0]?.fix).toMatch(/^\S.*\.$/);
    expect(clinic).toEqual({ ...readAttributes(plain).clinic, ...(name === 'clinic' && { name: '' }) });
  });

  it.each([
    ['colour', 'data-color'],
    ['primary-color', 'data-color'],
    ['tel', 'data-phone'],
    ['telephone', 'data-phone'],
    ['name', 'data-clinic'],
    ['booking-massage', 'data-book-massage'],
    ['bookmassage', 'data-book-massage'],
    ['book-physio', 'data-book-physical-therapy'],
    ['book-combination', 'data-book-combined'],
    ['book-yoga', 'data-book-massage, data-book-physical-therapy, data-book-combined, data-book-assessment'],
  ])('say what was meant by data-%s', (name, meant) => {
    const { problems } = readAttributes({ ...plain, [name]: 'https://book.example' });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ field: `data-${name}`, found: '"https://book.example"' });
    expect(problems[0]?.fix).toContain(`Write ${meant} instead.`);
  });

  it('give a usable clinic whatever is written', () => {
    const names = fc.oneof(
      fc.constantFrom(
        'clinic',
        'country',
        'phone',
        'book-massage',
        'book-combined',
        'book-assessment',
        'color',
        'theme',
        'position',
        'label',
        'config',
        '__proto__',
      ),
      fc.string(),
    );
    const values = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl(),
      fc.constantFrom('javascript:alert(1)', 'https://u:p@book.example', 'tel:*21#', 'UK'),
    );
    fc.assert(
      fc.property(fc.dictionary(names, values), (attributes) => {
        const { clinic, problems } = readAttributes(attributes);
        expectUsableClinic(clinic);
        expect(new Set(problems.map(({ field }) => field)).size).toBe(problems.length);
      }),
      { numRuns: 1000 },
    );
  });
});
