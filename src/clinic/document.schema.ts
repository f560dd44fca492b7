/** The shape of a clinic's configuration document, version 1. Each message is the fix that the clinic reads. */
import * as v from 'valibot';
import { analyticsBridges, ownDoors, positions, services, themes, waysToOpen } from './clinic.types.ts';
import { colorField, countryField, labelField, languageField, linkField, nameField, pageField, phoneField, routingField } from './fields.ts';
import { locations } from './location.schema.ts';
import { flag, list, note, part, text, wholeNumber, word } from './parts.schema.ts';
import { dateField } from './time-fields.ts';

const routingId = v.optional(text(routingField));
const routing = v.optional(part({ practitioner: routingId, 'appointment-type': routingId, location: routingId, reference: routingId }));

const notes = {
  book: v.optional(text(linkField)),
  practitioner: note,
  price: note,
  insurance: note,
  waitDays: wholeNumber(0, 365),
};

const service = v.optional(part({ ...notes, routing }));

const door = v.optional(
  v.pipe(
    part({
      name: text(nameField),
      phone: v.optional(text(phoneField)),
      link: v.optional(text(linkField)),
    }),
    v.check(({ phone, link }) => phone !== undefined || link !== undefined, 'Add a phone or a link, so that there is something to press.'),
  ),
);

const sameForAll = <const Names extends readonly string[], Schema>(names: Names, schema: Schema) =>
  // The cast: an object made of a list has the list's names.
  Object.fromEntries(names.map((name) => [name, schema])) as { [Name in Names[number]]: Schema };

export const documentSchema = part({
  $schema: v.optional(v.string('Write the address of a schema, or leave it out.')),
  version: v.literal(1, 'Write "version": 1.'),
  clinic: v.optional(
    part({
      name: v.optional(text(nameField)),
      country: v.optional(text(countryField)),
      phone: v.optional(text(phoneField)),
      confirmedNumbers: v.optional(list(text(phoneField))),
    }),
  ),
  languages: v.optional(list(text(languageField))),
  services: v.optional(
    part({
      ...sameForAll(services, service),
      extras: v.optional(list(part({ name: text(nameField), kindOf: word(services), ...notes }))),
    }),
  ),
  locations: v.optional(locations),
  doors: v.optional(part(sameForAll(ownDoors, door))),
  language: v.optional(text(languageField)),
  appearance: v.optional(
    part({
      color: v.optional(text(colorField)),
      theme: v.optional(word(themes)),
      position: v.optional(word(positions)),
      label: v.optional(text(labelField)),
    }),
  ),
  handoff: v.optional(
    part({
      open: v.optional(word(waysToOpen)),
      prefill: flag,
      analytics: v.optional(word(analyticsBridges)),
    }),
  ),
  privacy: v.optional(
    part({
      idleMinutes: wholeNumber(1, 1440),
      quickExit: v.optional(text(pageField)),
    }),
  ),
  // Half a signature is none: without all four the notice "not signed off" stays.
  review: v.optional(
    part({
      reviewer: text(nameField),
      date: text(dateField),
      expires: text(dateField),
      protocolHash: text(nameField),
    }),
  ),
});

export type ClinicDocument = v.InferOutput<typeof documentSchema>;
