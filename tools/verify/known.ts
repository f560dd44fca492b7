/** What one of the conversations that lead to a node has said, told by the node before it and the answer between. */
import type { Findings, FindingValue } from '../../src/vocabulary/finding.ts';
import { findingNames } from './model.ts';
import { Numbers } from './numbers.ts';
import type { Saying } from './variables.ts';

const values: readonly FindingValue[] = ['no', 'not-sure', 'yes'];

/** Says what was said at the step to a node: a saying with the items that were put off, or one item decided. */
export class Stories {
  readonly #before = new Numbers();
  /** Of each node: −1 nothing, 0 and up the place of a saying, below −1 a finding with its value. */
  readonly #step = new Numbers();
  readonly #sayings: Saying['said'][] = [];
  readonly #numbers = new Map<Saying['said'], number>();

  /** A saying's number, to be given to {@link tell}. */
  saying(said: Saying['said']): number {
    const known = this.#numbers.get(said);
    if (known !== undefined) return known;
    this.#sayings.push(said);
    this.#numbers.set(said, this.#sayings.length - 1);
    return this.#sayings.length - 1;
  }

  /** The number of the step in which one finding is decided. */
  static decision(finding: number, value: number): number {
    return -2 - (finding * 3 + value);
  }

  /** Tells how the next node, in the order of their making, was come to first. */
  tell(before: number, step: number): void {
    this.#before.push(before);
    this.#step.push(step);
  }

  /** The findings at a node: what was said later of a finding stands for what was put off before. */
  findingsAt(node: number): Findings {
    const findings: Record<string, FindingValue> = {};
    const say = (finding: number, value: number) => (findings[findingNames[finding] as string] ??= values[value] as FindingValue);
    for (let at = node; at >= 0; at = this.#before.at(at)) {
      const step = this.#step.at(at);
      if (step <= -2) say(Math.floor((-2 - step) / 3), (-2 - step) % 3);
      else for (const [finding, value] of this.#sayings[step] ?? []) say(finding, value);
    }
    return findings;
  }
}

/** What was said, in words, without the noes. */
export const told = (findings: Findings): string =>
  Object.entries(findings)
    .flatMap(([finding, value]) => (value === 'yes' ? [finding] : value === 'not-sure' ? [`${finding}?`] : []))
    .join(', ');
