/** Makes the JSON Schema of the configuration document from the schema that reads it, so that an editor completes and checks what is written. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { documentSchema } from '../../src/clinic/document.schema.ts';
import {
  type Field,
  colorField,
  countryField,
  labelField,
  linkField,
  longNoteField,
  nameField,
  pageField,
  phoneField,
} from '../../src/clinic/fields.ts';
import { longestLabel, longestName, longestNote } from '../../src/clinic/readers.ts';
import { dateField, languageField, spanField, timeZoneField } from '../../src/clinic/time-fields.ts';
import { descriptionOf } from './descriptions.ts';

export type JsonSchema = ReturnType<typeof toJsonSchema>;

const time = String.raw`([01]\d|2[0-3]):[0-5]\d`;

/** What a text field asks for, as far as a pattern can say it: the reader knows more. */
const asked: readonly (readonly [Field<unknown>, JsonSchema])[] = [
  [nameField, { minLength: 1, maxLength: longestName }],
  [labelField, { minLength: 1, maxLength: longestLabel }],
  [longNoteField, { minLength: 1, maxLength: longestNote }],
  [countryField, { pattern: '^[A-Za-z]{2}$' }],
  [colorField, { pattern: '^#[0-9A-Fa-f]{6}$' }],
  [phoneField, { pattern: String.raw`^\+?[\d\s./()\-\u2010-\u2015]{2,}$` }],
  [linkField, { pattern: '^(https://|tel:|mailto:)' }],
  [pageField, { pattern: '^https://' }],
  [dateField, { pattern: String.raw`^\d{4}-\d\d-\d\d$` }],
  [timeZoneField, { pattern: '^(UTC|[A-Za-z_+-]+(/[A-Za-z0-9_+-]+)+)$' }],
  [languageField, { pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$' }],
  [spanField, { pattern: String.raw`^${time}\s*-\s*(${time}|24:00)$` }],
];
/** A text's message is its field's fix. */
const byFix = new Map<unknown, JsonSchema>(asked.map(([{ fix }, schema]) => [fix, schema]));

function described(schema: JsonSchema, path: readonly string[]): JsonSchema {
  const { properties, items } = schema;
  const description = descriptionOf(path);
  return {
    ...schema,
    ...(description && { description }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, inner]) => [name, typeof inner === 'object' ? described(inner, [...path, name]) : inner]),
      ),
    }),
    ...(items && typeof items === 'object' && !Array.isArray(items) && { items: described(items, path) }),
  };
}

export function clinicSchema(): JsonSchema {
  const made = toJsonSchema(documentSchema, {
    // Checks that are functions cannot be written as a schema: `asked` stands for them.
    errorMode: 'ignore',
    typeMode: 'input',
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      valibotSchema.type === 'string' && 'message' in valibotSchema ? { ...jsonSchema, ...byFix.get(valibotSchema.message) } : undefined,
  });
  return { $schema: 'http://json-schema.org/draft-07/schema#', title: "A clinic's configuration of Signpost, version 1", ...described(made, []) };
}
