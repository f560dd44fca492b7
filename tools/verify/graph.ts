/** The explored slice as a graph of decisions: what each answer at each state leads to. */

/** A growing list of whole numbers. */
export class Numbers {
  #held = new Int32Array(1024);
  length = 0;

  push(number: number): void {
    if (this.length === this.#held.length) {
      const more = new Int32Array(this.length * 2);
      more.set(this.#held);
      this.#held = more;
    }
    this.#held[this.length] = number;
    this.length += 1;
  }

  at(index: number): number {
    return this.#held[index] as number;
  }

  set(index: number, number: number): void {
    this.#held[index] = number;
  }
}

/** Nodes of one question, in the order in which its items are decided: those that wait for it first. */
export interface Block {
  readonly question: string;
  /** Nodes that wait for the question. */
  readonly waiting: number[];
  /** Node ranges of its layers, from `from` up to but without `to`. */
  readonly layers: { readonly variable: number; readonly from: number; readonly to: number }[];
}

/** Endings are negative: ending n is the node −1 − n. */
export const nodeOfEnding = (ending: number): number => -1 - ending;
export const endingOfNode = (node: number): number => -1 - node;

export class Graph {
  readonly blocks: Block[] = [];
  /** Where a node's ways begin in `ways`; −1 until it is expanded. */
  readonly #begins = new Numbers();
  readonly #counts = new Numbers();
  readonly #ways = new Numbers();
  readonly endings: string[] = [];
  readonly #endingNumbers = new Map<string, number>();

  /** A new node, without ways yet. */
  node(): number {
    this.#begins.push(-1);
    this.#counts.push(0);
    return this.#begins.length - 1;
  }

  get size(): number {
    return this.#begins.length;
  }

  get edges(): number {
    return this.#ways.length;
  }

  /** Says once where a node leads, answer by answer. */
  lead(node: number, ways: readonly number[], _finding = -1): void {
    this.#begins.set(node, this.#ways.length);
    this.#counts.set(node, ways.length);
    for (const way of ways) this.#ways.push(way);
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
