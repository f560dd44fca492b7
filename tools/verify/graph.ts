/** What was explored, as a graph of decisions: what each answer at each state leads to. */
import { Numbers } from './numbers.ts';

/** Endings are negative: ending n is the node −1 − n. */
export const nodeOfEnding = (ending: number): number => -1 - ending;
export const endingOfNode = (node: number): number => -1 - node;

export class Graph {
  /** Where a node's ways begin in `ways`; −1 until it is expanded. */
  readonly #begins = new Numbers();
  readonly #counts = new Numbers();
  readonly #ways = new Numbers();
  /** What a node decides: an item by its number, or nothing (−1: its ways are one, or the options of a question). */
  readonly #variables = new Numbers();
  readonly endings: string[] = [];
  readonly #endingNumbers = new Map<string, number>();

  /** A new node, without ways yet. */
  node(): number {
    this.#begins.push(-1);
    this.#counts.push(0);
    this.#variables.push(-1);
    return this.#begins.length - 1;
  }

  get size(): number {
    return this.#begins.length;
  }

  get edges(): number {
    return this.#ways.length;
  }

  /** Says once where a node leads, answer by answer. */
  lead(node: number, ways: readonly number[], variable = -1): void {
    this.#begins.set(node, this.#ways.length);
    this.#variables.set(node, variable);
    this.#counts.set(node, ways.length);
    for (const way of ways) this.#ways.push(way);
  }

  variableOf(node: number): number {
    return this.#variables.at(node);
  }

  waysOf(node: number): number {
    return this.#counts.at(node);
  }

  way(node: number, index: number): number {
    return this.#ways.at(this.#begins.at(node) + index);
  }

  /** The node of an ending with this name. */
  ending(name: string): number {
    let number = this.#endingNumbers.get(name);
    if (number === undefined) {
      number = this.endings.length;
      this.endings.push(name);
      this.#endingNumbers.set(name, number);
    }
    return nodeOfEnding(number);
  }
}
