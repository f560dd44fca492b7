import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { routingNames } from '../../../src/clinic/clinic.types.ts';
import { contactNames } from '../../../src/handoff/booking/adapter.types.ts';
import type { CarriedName } from '../../../src/handoff/booking/adapter.types.ts';
import { adapters } from '../../../src/handoff/booking/adapters.ts';
import { bookingAddress } from '../../../src/handoff/booking/booking-address.ts';
import type { Carried } from '../../../src/handoff/booking/booking-address.ts';
import { namesIn } from '../../../src/handoff/booking/write-parameter.ts';
import { ClinicalAnswerError, mayLeave } from '../../../src/vocabulary/may-leave.ts';
import { carriedOf, linkOf } from './adapter-cases.ts';
import { smuggled } from './smuggled.ts';

/** A link of each vendor, with a query and a hash where it may have them. */
const links = {
  'cal-com': 'https://cal.com/riverside/assessment?duration=30#top',
  calendly: 'https://calendly.com/riverside/first-visit?hide_gdpr_banner=1',
  acuity: 'https://example.acuityscheduling.com/schedule.php?owner=123',
  jane: 'https://riverside.janeapp.com/#/staff_member/3',
  cliniko: 'https://riverside.uk1.cliniko.com/bookings#service',
  mindbody: 'https://clients.mindbodyonline.com/classic/ws?studioid=1&stype=-9',
  simplepractice: 'https://riverside.clientsecure.me/',
  square: 'https://squareup.com/appointments/book/abc/L1/services',
  setmore: 'https://riverside.setmore.com/',
  fresha: 'https://www.fresha.com/book-now/riverside/services?share=true',
  zocdoc: 'https://www.zocdoc.com/practice/riverside-1?lock=true',
  nexhealth: 'https://app.nexhealth.com/appt/riverside',
  'google-appointments': 'https://calendar.google.com/calendar/appointments/schedules/Ac1?gv',
  'microsoft-bookings': 'https://outlook.office365.com/book/Riverside@riverside.example/?ismsaljsauthenabled',
  doctolib: 'https://www.doctolib.fr/osteopathe/lyon/ana-lopez',
  'plain-link': 'https://book.riverside.example/?a=1#b',
};
const eachAdapter = adapters.map(({ id }) => [id, linkOf(Reflect.get(links, id))] as const);
const names: readonly CarriedName[] = [...routingNames, ...contactNames];

describe.each(eachAdapter)('the address of a link of %s', (id, link) => {
  it('carries no answer, whatever it is wrapped in', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), smuggled, (name, value) => {
        // The cast: what a caller without types could do.
        expect(() => bookingAddress(link, { [name]: value } as Carried)).toThrow(ClinicalAnswerError);
      }),
    );
  });

  it('has no room for a name that is not in the list, even with a value that may leave', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('notes', 'a1', 'field:1', 'metadata[symptoms]', 'motif', '__proto__')), (name) => {
        fc.pre(!(names as readonly string[]).includes(name));
        const carried = Object.defineProperty({}, name, { value: mayLeave({ answerClass: 'routing' }, '7'), enumerable: true });
        expect(() => bookingAddress(link, carried)).toThrow(ClinicalAnswerError);
      }),
    );
  });

  it('goes where the clinic’s link goes, with all that stood in it, whatever is typed', () => {
    const values = fc.record(Object.fromEntries(names.map((name) => [name, fc.string({ unit: 'binary', maxLength: 200 })])), { requiredKeys: [] });
    const before = new URL(link);
    const { parameters } = adapters.find((adapter) => adapter.id === id) ?? { parameters: {} };
    fc.assert(
      fc.property(values, (typed) => {
        const { href, added } = bookingAddress(link, carriedOf(typed));
        const after = new URL(href);
        expect(after.origin).toBe(before.origin);
        expect(after.pathname.startsWith(before.pathname.replace(/\/$/, ''))).toBe(true);
        expect(after.search.startsWith(before.search)).toBe(true);
        expect(after.hash.startsWith(before.hash)).toBe(true);
        expect(Object.keys(parameters)).toEqual(expect.arrayContaining(added.map(({ name }) => name)));
        if (added.length === 0) expect(href).toBe(link);
        // Nothing comes in that the allow-list does not name: at most two names for each value that was added.
        expect(namesIn(after.search).length).toBeLessThanOrEqual(namesIn(before.search).length + added.length + 1);
      }),
    );
  });
});
