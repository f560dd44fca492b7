/** The smallest sets of findings that make a condition hold. */
import type { Condition } from '../../src/vocabulary/condition.ts';

/** Each way to hold, once; a condition over nothing holds with no finding at all. */
export function witnesses(when: Condition): readonly (readonly string[])[] {
  if (typeof when === 'string') return [[when]];
  if ('any' in when) return when.any.flatMap(witnesses);
  if ('all' in when) return product(when.all.map(witnesses));
  return chosen(when.of, when.atLeast).flatMap((parts) => product(parts.map(witnesses)));
}

function product(parts: readonly (readonly (readonly string[])[])[]): readonly (readonly string[])[] {
  return parts.reduce<readonly (readonly string[])[]>(
    (sets, part) => sets.flatMap((set) => part.map((more) => [...new Set([...set, ...more])])),
    [[]],
  );
}

function chosen<T>(from: readonly T[], count: number): readonly (readonly T[])[] {
  if (count === 0) return [[]];
  return from.flatMap((first, index) => chosen(from.slice(index + 1), count - 1).map((rest) => [first, ...rest]));
}
