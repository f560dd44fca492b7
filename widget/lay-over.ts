/** Lays texts over others of the same shape: what is said to one sort of reader over what is said to all. */
import type { Overlay } from '../src/wording/someone-else.types.ts';

export function layOver<T>(base: T, over: Overlay<NoInfer<T>> | undefined): T {
  if (over === undefined) return base;
  // The cast: a text, or a list of texts, is replaced as it is.
  if (typeof over !== 'object' || Array.isArray(over)) return over as T;
  // The casts: an object has the keys of its type, each with an overlay of its own.
  const texts = Object.entries(base as object).map(([key, text]) => [key, layOver(text, (over as Record<string, typeof text>)[key])]);
  return Object.fromEntries(texts) as T;
}
