/** Findings as a row of small numbers: exploring copies them millions of times. */
import { questions } from '../../src/protocol/index.ts';
import { findingsOf } from '../../src/rules/derive-findings.ts';
import type { Findings, FindingValue } from '../../src/vocabulary/finding.ts';

/** 0 not asked, 1 no, 2 not sure, 3 yes, at the index of each finding. */
export type Vector = Uint8Array;

export const valueCodes: Readonly<Record<FindingValue, number>> = { no: 1, 'not-sure': 2, yes: 3 };
const values: readonly (FindingValue | undefined)[] = [undefined, 'no', 'not-sure', 'yes'];

const names = [...new Set(questions.flatMap(findingsOf))].sort();
const indexes = new Map(names.map((name, index) => [name, index]));

/**
 * The index of a finding.
 * @throws when no question asks for it: a rule that reads it could never fire.
 */
export function indexOf(finding: string): number {
  const index = indexes.get(finding);
  if (index === undefined) throw new Error(`No question asserts the finding "${finding}". Correct the id, or remove the condition that reads it.`);
  return index;
}

/** The findings, on top of what is known besides. */
export function vectorOf(findings: Findings, besides: Vector = new Uint8Array(names.length)): Vector {
  const vector = besides.slice();
  for (const finding in findings) {
    const value = findings[finding];
    if (value) vector[indexOf(finding)] = valueCodes[value];
  }
  return vector;
}

/** A row of flags: 1 for each finding named. */
export function flagsOf(findings: Iterable<string>): Vector {
  const flags = new Uint8Array(names.length);
  for (const finding of findings) flags[indexOf(finding)] = 1;
  return flags;
}

export function findingAt(vector: Vector, finding: string): FindingValue | undefined {
  return values[vector[indexOf(finding)] ?? 0];
}
