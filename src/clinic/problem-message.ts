/** Says one configuration mistake in one console line. */
import type { Problem } from './clinic.types.ts';

/** A text in quotes, short and on one line. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}

/** A found value as a clinic would recognise it: text in quotes, other values in words. Never throws. */
export function found(value: unknown): string {
  if (value === undefined) return 'missing';
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : `${value as number | boolean | null}`; // JSON has no more kinds of value.
}

export function problemMessage({ field, found: value, fix }: Problem): string {
  return `Signpost: ${field} is ${value}. ${fix}`;
}
