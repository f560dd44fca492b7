/** The shape of a clinic's locations: where they are, when they are open, what they offer. */
import * as v from 'valibot';
import { services, weekdays } from './clinic.types.ts';
import { linkField, nameField, phoneField } from './fields.ts';
import { list, note, part, text } from './parts.schema.ts';
import { dateField, overlapping, spanField, spanFix, timeZoneField } from './time-fields.ts';

const asClock = (minutes: number) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

const spansOf = (written: readonly string[]) => written.flatMap((span) => spanField.read(span) ?? []);

/** The hours of one day, in any order. */
const day = v.pipe(
  list(text(spanField, spanFix)),
  v.check(
    (written) => !overlapping(spansOf(written)),
    ({ input }) => {
      const both = (overlapping(spansOf(input)) ?? []).map(({ from, to }) => `${asClock(from)}-${asClock(to)}`);
      return `${both.join(' and ')} overlap. Write them as one, or part them.`;
    },
  ),
);

// The casts: an object made of a list has the list's names.
const week = Object.fromEntries(weekdays.map((name) => [name, v.optional(day)])) as Record<
  (typeof weekdays)[number],
  v.OptionalSchema<typeof day, undefined>
>;
const linkHere = v.optional(part({ book: v.optional(text(linkField)) }));
const servicesHere = Object.fromEntries(services.map((name) => [name, linkHere])) as Record<(typeof services)[number], typeof linkHere>;

const site = part({
  id: text(nameField),
  name: text(nameField),
  address: note,
  phone: v.optional(text(phoneField)),
  timeZone: v.optional(text(timeZoneField)),
  hours: v.optional(part(week)),
  holidays: v.optional(list(part({ date: text(dateField), hours: v.optional(day) }))),
  services: v.optional(part(servicesHere)),
});

export const locations = list(site);
export type LocationDocument = v.InferOutput<typeof site>;
