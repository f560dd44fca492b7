/** From a clinic's document to the address that opens: whatever the document asks for, no answer gets in. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Clinic, routingNames, services } from '../../../src/clinic/clinic.types.ts';
import { readAttributes } from '../../../src/clinic/read-attributes.ts';
import { readDocument } from '../../../src/clinic/read-document.ts';
import { bookingAddress } from '../../../src/handoff/booking/booking-address.ts';
import { handoff } from '../../../src/handoff/handoff.ts';
import { carriedOf } from './adapter-cases.ts';
import { clinicalTexts, smuggled } from './smuggled.ts';

const { clinic: base } = readAttributes({ clinic: 'Riverside', country: 'US' });
const massage = { book: 'https://riverside.uk1.cliniko.com/bookings', routing: { location: '12' } };
const document = { version: 1, services: { massage } };

/** Every address that this clinic can open for a massage. */
const addressesOf = (clinic: Clinic) =>
  handoff({ clinic, disposition: 'massage' }).actions.flatMap((action) =>
    action.kind === 'book' ? [bookingAddress(action.href, carriedOf(clinic.routing?.[action.service] ?? {})).href] : [],
  );
const usual = ['https://riverside.uk1.cliniko.com/bookings?business_id=12'];
const read = (json: unknown) => readDocument(json, base);

it('opens what the document names', () => {
  expect(read(document).problems).toEqual([]);
  expect(addressesOf(read(document).clinic)).toEqual(usual);
});

it('has no field that an answer could go through', () => {
  const known: readonly string[] = [...routingNames, ...services, 'book', 'version', 'services', 'handoff', 'extras'];
  const name = fc.oneof(
    fc.constantFrom('symptoms', 'notes', 'place', 'answers', 'parameters', 'a1', 'field:1', '__proto__'),
    fc.constantFrom(...clinicalTexts),
  );
  fc.assert(
    fc.property(name, smuggled, (key, value) => {
      fc.pre(!known.includes(key));
      const extra = Object.defineProperty({}, key, { value, enumerable: true });
      const routing = Object.defineProperty({ ...massage.routing }, key, { value, enumerable: true });
      for (const json of [
        { ...document, handoff: extra },
        { ...document, services: { massage: { ...massage, routing } } },
        { ...document, services: { massage: Object.defineProperty({ ...massage }, key, { value, enumerable: true }) } },
      ])
        expect(addressesOf(read(json).clinic)).toEqual(usual);
    }),
  );
});

it('takes nothing for an id that is not one word of the clinic’s own', () => {
  fc.assert(
    fc.property(fc.constantFrom(...routingNames), smuggled, fc.constantFrom(...clinicalTexts), (name, value, answer) => {
      const wrapped = typeof value === 'string' ? { text: value } : value;
      for (const id of [wrapped, `{${answer}}`, `\${${answer}}`, `a ${answer}`, `7&a1=${answer}`, `7#${answer}`]) {
        const { clinic, problems } = read({ ...document, services: { massage: { ...massage, routing: { [name]: id } } } });
        expect(problems).not.toEqual([]);
        expect(addressesOf(clinic)).toEqual([massage.book]);
      }
    }),
  );
});

it('fills in nothing where a link has a gap for an answer', () => {
  fc.assert(
    fc.property(fc.constantFrom(...clinicalTexts), (answer) => {
      const gap = encodeURIComponent(answer.replaceAll(/\W/g, '-'));
      for (const book of [`${massage.book}?a1={${gap}}`, `${massage.book}?a1=%7B%7B${gap}%7D%7D`, `${massage.book}#[${gap}]`]) {
        const { clinic } = read({ ...document, services: { massage: { book } } });
        expect(addressesOf(clinic)).toEqual([book]);
      }
    }),
  );
});
