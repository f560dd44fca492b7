/** The shape of a clinic's configuration document, version 1. Each message is the fix that the clinic reads. */
import * as v from 'valibot';
import { positions, themes } from './clinic.types.ts';
import {
  type Field,
  colorField,
  countryField,
  labelField,
  languageField,
  linkField,
  minutesField,
  nameField,
  oneOf,
  pageField,
  phoneField,
} from './fields.ts';

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

const service = v.optional(part({ book: text(linkField) }));

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
  language: v.optional(text(languageField)),
  languages: v.optional(
    v.pipe(v.array(text(languageField), 'Write a list of language codes, such as ["en", "es"].'), v.minLength(1, 'Name at least one.')),
  ),
  appearance: v.optional(
    part({
      color: v.optional(text(colorField)),
      theme: v.optional(text(oneOf(themes))),
      position: v.optional(text(oneOf(positions))),
      label: v.optional(text(labelField)),
    }),
  ),
  privacy: v.optional(
    part({
      idleMinutes: v.optional(
        v.pipe(
          v.number(minutesField.fix),
          v.check((minutes) => minutesField.read(`${minutes}`) !== undefined, minutesField.fix),
        ),
      ),
      quickExit: v.optional(text(pageField)),
    }),
  ),
  // Half a signature is none: without all four the notice "not signed off" stays.
  review: v.optional(part({ reviewer: text(nameField), date, expires: date, protocolHash: text(nameField) })),
});

export type ClinicDocument = v.InferOutput<typeof documentSchema>;
