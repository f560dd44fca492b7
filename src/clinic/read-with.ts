/** Reads a value of a document that its schema has let through. */
import type { Field } from './fields.ts';

/** Nothing for nothing. */
export const readWith = <Value>(field: Field<Value>, text: string | undefined): Value | undefined =>
  text === undefined ? undefined : field.read(text);
