/** Takes out of a document what its schema refuses, and says each mistake once. */
import * as v from 'valibot';
import type { Problem } from './clinic.types.ts';
import { type ClinicDocument, documentSchema } from './document.schema.ts';
import { found } from './problem-message.ts';

export type Entries = Readonly<Record<string, unknown>>;
type Path = readonly string[];

export function isObject(value: unknown): value is Entries {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Where the items of a shortened list stood in the document. */
const places = new WeakMap<object, readonly number[]>();

/** The number that an item had in the document. */
export const placeIn = (list: object, index: number): number => places.get(list)?.[index] ?? index;

function holds(value: unknown, [key, ...rest]: Path): boolean {
  return key === undefined || (typeof value === 'object' && value !== null && Object.hasOwn(value, key) && holds(Object(value)[key], rest));
}

/** A copy without what the paths lead to. */
function without(value: unknown, paths: readonly Path[]): unknown {
  const inside = (key: string) => paths.filter(([first]) => first === key).map(([, ...rest]) => rest);
  const isGone = (key: string) => inside(key).some((rest) => rest.length === 0);
  if (Array.isArray(value)) {
    const kept = value.map((item: unknown, index) => ({ item, index })).filter(({ index }) => !isGone(String(index)));
    const list = kept.map(({ item, index }) => without(item, inside(String(index))));
    places.set(
      list,
      kept.map(({ index }) => placeIn(value, index)),
    );
    return list;
  }
  if (!isObject(value) || paths.length === 0) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !isGone(key))
      .map(([key, inner]) => [key, without(inner, inside(key))]),
  );
}

/** What goes with a mistake: hours with one wrong day would say that a clinic is closed when it is not. */
function whatGoes(path: Path, tried: Entries): Path {
  const hours = path.indexOf('hours');
  if (path[0] === 'locations' && hours > 0) return path.slice(0, hours + 1);
  // A required name that is missing takes its object with it.
  return holds(tried, path) ? path : path.slice(0, -1);
}

interface WhatFits {
  readonly document: ClinicDocument;
  /** The document as it was written, without what does not fit. */
  readonly kept: Entries;
  readonly problems: readonly Problem[];
}

/** Each pass removes at least one entry, so it ends. */
export function whatFits(json: Entries): WhatFits {
  const problems: Problem[] = [];
  const reported = new Set<string>();
  if (json['version'] === undefined) problems.push({ field: 'version', found: found(undefined), fix: 'Write "version": 1.' });
  let rest = json;
  for (;;) {
    const tried: Entries = { ...rest, version: rest['version'] ?? 1 };
    const result = v.safeParse(documentSchema, tried);
    if (result.success) return { document: result.output, kept: tried, problems };
    const gone: Path[] = [];
    for (const { path = [], message } of result.issues) {
      const steps: readonly { readonly key?: unknown; readonly input?: unknown; readonly value?: unknown }[] = path;
      const field = steps.map(({ key, input }) => (Array.isArray(input) ? placeIn(input, Number(key)) : String(key))).join('.');
      if (!reported.has(field)) problems.push({ field, found: found(steps.at(-1)?.value), fix: message });
      reported.add(field);
      gone.push(
        whatGoes(
          steps.map(({ key }) => String(key)),
          tried,
        ),
      );
    }
    // The cast: the document is an object, and stays one.
    rest = without(tried, gone) as Entries;
  }
}
