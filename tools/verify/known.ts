/** What one of the conversations that lead to a state has said, as a chain: most of them are never asked for it. */
import type { Findings, FindingValue } from '../../src/vocabulary/finding.ts';
import { findingNames } from './model.ts';

export interface Known {
  readonly before: Known | undefined;
  /** Findings by number, each 0 no, 1 not sure or 2 yes. What was put off stands here as its first answer until it is decided. */
  readonly said: readonly (readonly [number, number])[];
}

export const nothingKnown: Known = { before: undefined, said: [] };

const values: readonly FindingValue[] = ['no', 'not-sure', 'yes'];

/** The findings of that conversation: what was said later of a finding stands for what was put off before. */
export function findingsOfKnown(known: Known): Findings {
  const findings: Record<string, FindingValue> = {};
  for (let link: Known | undefined = known; link; link = link.before) {
    for (const [finding, value] of link.said) findings[findingNames[finding] as string] ??= values[value] as FindingValue;
  }
  return findings;
}

/** What was said, in words, without the noes. */
export const told = (known: Known): string =>
  Object.entries(findingsOfKnown(known))
    .flatMap(([finding, value]) => (value === 'yes' ? [finding] : value === 'not-sure' ? [`${finding}?`] : []))
    .join(', ');
