/** Holds an adapter to a table of links: which are its own, and what each becomes. */
import { describe, expect, it } from 'vitest';
import { safeLink } from '../../../src/clinic/safe-link.ts';
import type { SafeLink } from '../../../src/clinic/clinic.types.ts';
import type { Basis, BookingAdapter, CarriedName } from '../../../src/handoff/booking/adapter.types.ts';
import { routingNames } from '../../../src/clinic/clinic.types.ts';
import { contactNames } from '../../../src/handoff/booking/adapter.types.ts';
import { adapterFor } from '../../../src/handoff/booking/adapters.ts';
import { bookingAddress } from '../../../src/handoff/booking/booking-address.ts';
import type { Carried } from '../../../src/handoff/booking/booking-address.ts';
import { mayLeave } from '../../../src/vocabulary/may-leave.ts';

type Values = Readonly<Partial<Record<CarriedName, string>>>;

export interface AdapterCases {
  /** Where the links are taken from. */
  readonly source: string;
  readonly recognises: readonly string[];
  /** Links that look alike and are somebody else's. */
  readonly leavesAlone: readonly string[];
  /** How each parameter that it knows is known. */
  readonly knows: Readonly<Partial<Record<CarriedName, Basis>>>;
  /** Link, what is carried to it, and the whole address. */
  readonly writes: readonly (readonly [link: string, carried: Values, address: string])[];
}

export function linkOf(text: string): SafeLink {
  const link = safeLink(text);
  if (!link) throw new Error(`${text} is no safe link.`);
  return link;
}

export const carriedOf = (values: Values): Carried =>
  Object.fromEntries([
    ...routingNames.flatMap((name) => (values[name] === undefined ? [] : [[name, mayLeave({ answerClass: 'routing' }, values[name])]])),
    ...contactNames.flatMap((name) => (values[name] === undefined ? [] : [[name, mayLeave({ answerClass: 'contact' }, values[name])]])),
  ]);

const everything: Values = {
  practitioner: '31',
  'appointment-type': '32',
  location: '33',
  reference: 'signpost',
  name: 'Ana María López',
  email: 'ana+1@example.org',
};

export function holdToCases(adapter: BookingAdapter, { source, recognises, leavesAlone, knows, writes }: AdapterCases): void {
  describe(`${adapter.id} (${source})`, () => {
    it.each(recognises)('recognises %s', (link) => expect(adapterFor(link).id).toBe(adapter.id));

    it.each(leavesAlone)('leaves %s alone', (link) => expect(adapterFor(link).id).not.toBe(adapter.id));

    it('knows these parameters, each with what it rests on', () => {
      expect(Object.fromEntries(Object.entries(adapter.parameters).map(([name, { basis }]) => [name, basis]))).toEqual(knows);
    });

    it.each(recognises)('leaves %s byte for byte as it is when nothing is carried', (link) => {
      expect(bookingAddress(linkOf(link), {})).toEqual({ href: link, added: [] });
    });

    it.each(writes)('writes into %s what is carried: %o', (link, carried, address) => {
      expect(bookingAddress(linkOf(link), carriedOf(carried)).href).toBe(address);
    });

    it.each(recognises)('keeps query and hash of %s, and adds nothing that is not in its list', (link) => {
      const { href, added } = bookingAddress(linkOf(link), carriedOf(everything));
      const before = new URL(link);
      expect(href).toContain(before.search);
      expect(new URL(href).hash.startsWith(before.hash.replace(/^#\/?$/, ''))).toBe(true);
      expect(Object.keys(knows)).toEqual(expect.arrayContaining(added.map(({ name }) => name)));
      if (Object.keys(knows).length === 0) expect(href).toBe(link);
    });
  });
}
