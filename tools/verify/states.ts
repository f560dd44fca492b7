/** States side by side, each with its node in the graph and the number of answer sequences that lead to it. */
import type { Count } from './count.ts';
import { Counts } from './count.ts';
import type { Graph } from './graph.ts';
import type { Stories } from './known.ts';
import { Layer } from './layer.ts';
import { Numbers } from './numbers.ts';
import { rowLength } from './rows.ts';

export class States {
  readonly #layer = new Layer(rowLength * 2);
  readonly #graph: Graph;
  readonly #stories: Stories;
  readonly #nodes = new Numbers();
  readonly #counts = new Counts();

  constructor(graph: Graph, stories: Stories) {
    this.#graph = graph;
    this.#stories = stories;
  }

  get size(): number {
    return this.#nodes.length;
  }

  /** Adds the sequences of a row that was come to from a node by a step, and gives the row's node. */
  add(row: Int32Array, count: Count, before: number, step: number): number {
    const index = this.#layer.add(row);
    if (index === this.#nodes.length) {
      this.#nodes.push(this.#graph.node());
      this.#stories.tell(before, step);
    }
    this.#counts.add(index, count);
    return this.#nodes.at(index);
  }

  read(index: number, into: Int32Array): void {
    this.#layer.read(index, into);
  }

  node(index: number): number {
    return this.#nodes.at(index);
  }

  count(index: number, into: Count): void {
    this.#counts.load(index, into);
  }
}
