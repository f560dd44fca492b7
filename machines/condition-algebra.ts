/** Conditions joined and put for one another, in their shortest form. */
import type { OpenCondition } from '../src/vocabulary/condition.ts';

export const always: OpenCondition = { all: [] };
export const never: OpenCondition = { any: [] };

const texts = new WeakMap<object, string>();
/** What tells one condition from another: its text, written once. */
function textOf(when: OpenCondition): string {
  if (typeof when === 'string') return when;
  const known = texts.get(when) ?? JSON.stringify(when);
  texts.set(when, known);
  return known;
}
const isAlways = (when: OpenCondition) => textOf(when) === textOf(always);
const isNever = (when: OpenCondition) => textOf(when) === textOf(never);

const partsOfAll = (when: OpenCondition): readonly OpenCondition[] => (typeof when === 'object' && 'all' in when ? when.all : [when]);
const partsOfAny = (when: OpenCondition): readonly OpenCondition[] => (typeof when === 'object' && 'any' in when ? when.any : [when]);

/** Each part once, and none that another makes needless: `a or (a and b)` is `a`, and so is `a and (a or b)`. */
function needed(parts: readonly OpenCondition[], partsInside: (when: OpenCondition) => readonly OpenCondition[]): readonly OpenCondition[] {
  const once = [...new Map(parts.map((part) => [textOf(part), part])).values()];
  const inside = once.map((part) => new Set(partsInside(part).map(textOf)));
  return once.filter((_, index) =>
    inside.every((other, at) => at === index || other.size >= (inside[index]?.size ?? 0) || [...other].some((text) => !inside[index]?.has(text))),
  );
}

/** Holds when every part does. */
export function allOf(parts: readonly OpenCondition[]): OpenCondition {
  if (parts.some(isNever)) return never;
  const [only, ...others] = needed(parts.flatMap(partsOfAll), partsOfAny);
  return only && others.length === 0 ? only : { all: only ? [only, ...others] : [] };
}

/** Holds when any part does. */
export function anyOf(parts: readonly OpenCondition[]): OpenCondition {
  if (parts.some(isAlways)) return always;
  const [only, ...others] = needed(parts.flatMap(partsOfAny), partsOfAll);
  return only && others.length === 0 ? only : { any: only ? [only, ...others] : [] };
}

/** Holds as long as a condition does not hold for certain. */
export const unless = (when: OpenCondition): OpenCondition => (isAlways(when) ? never : isNever(when) ? always : { unless: when });

const replacedMaybe = (when: { readonly maybe: string }, by: OpenCondition) => (by === when.maybe ? when : by);

/** Brings up what is asked of whoever may have something: a *not sure* brings it up as a yes does. Findings that nobody can be unsure of stay as they are. */
export function broughtUpBy(when: OpenCondition, mayBeUnsure: ReadonlySet<string>): OpenCondition {
  if (typeof when === 'string') return mayBeUnsure.has(when) ? { maybe: when } : when;
  if ('all' in when) return allOf(when.all.map((part) => broughtUpBy(part, mayBeUnsure)));
  if ('any' in when) return anyOf(when.any.map((part) => broughtUpBy(part, mayBeUnsure)));
  return when;
}

/** A condition with each finding that counts replaced by what is known of it. */
export function replaced(when: OpenCondition, leaf: (finding: string) => OpenCondition): OpenCondition {
  if (typeof when === 'string') return leaf(when);
  if ('all' in when) return allOf(when.all.map((part) => replaced(part, leaf)));
  if ('any' in when) return anyOf(when.any.map((part) => replaced(part, leaf)));
  if ('unless' in when) return unless(replaced(when.unless, leaf));
  if ('maybe' in when) return replacedMaybe(when, leaf(when.maybe));
  if ('no' in when || 'unasked' in when) return when;
  throw new Error('Signpost chart: a rule with "atLeast" needs a line here.');
}
