/** The shape of a clinic's configuration document, version 1. Each message is the fix that the clinic reads. */
import * as v from 'valibot';
import { analyticsBridges, positions, themes, waysToOpen } from './clinic.types.ts';
import { type Field, colorField, countryField, labelField, linkField, nameField, oneOf, phoneField, routingField } from './fields.ts';

/** A text that the field can read, without the space around it. */
const text = <Value>(field: Field<Value>) =>
  v.pipe(
    v.string(field.fix),
    v.trim(),
    v.check((written) => field.read(written) !== undefined, field.fix),
  );

/** An object that holds these names and no others, so that a misspelt name is found. */
const part = <Entries extends v.ObjectEntries>(entries: Entries) => {
  const names = Object.keys(entries).join(', ');
  return v.strictObject(entries, ({ expected }) =>
    expected === 'never' ? `Signpost does not know this name. Names here: ${names}.` : `Write an object that has ${names}.`,
  );
};

const routingId = v.optional(text(routingField));

const service = v.optional(
  part({
    book: text(linkField),
    routing: v.optional(part({ practitioner: routingId, 'appointment-type': routingId, location: routingId, reference: routingId })),
  }),
);

/** `2026-02-31` has the shape of a date and is none. */
const date = v.pipe(
  v.string('Write a date such as 2026-05-31.'),
  v.check(
    (written) => /^\d{4}-\d\d-\d\d$/.test(written) && new Date(`${written}T00:00Z`).toJSON()?.startsWith(written) === true,
    'Write a date such as 2026-05-31.',
  ),
);

export const documentSchema = part({
  $schema: v.optional(v.string('Write the address of a schema, or leave it out.')),
  version: v.literal(1, 'Write "version": 1.'),
  clinic: v.optional(part({ name: v.optional(text(nameField)), country: v.optional(text(countryField)), phone: v.optional(text(phoneField)) })),
  services: v.optional(part({ massage: service, 'physical-therapy': service, combined: service, assessment: service })),
  handoff: v.optional(
    part({
      open: v.optional(text(oneOf(waysToOpen))),
      prefill: v.optional(v.boolean('Write true or false, without quotes.')),
      analytics: v.optional(text(oneOf(analyticsBridges))),
    }),
  ),
  appearance: v.optional(
    part({
      color: v.optional(text(colorField)),
      theme: v.optional(text(oneOf(themes))),
      position: v.optional(text(oneOf(positions))),
      label: v.optional(text(labelField)),
    }),
  ),
  // Half a signature is none: without all four the notice "not signed off" stays.
  review: v.optional(part({ reviewer: text(nameField), date, expires: date, protocolHash: text(nameField) })),
});

export type ClinicDocument = v.InferOutput<typeof documentSchema>;
