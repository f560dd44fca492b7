/** States side by side, each with its node in the graph and the number of answer sequences that lead to it. */
import type { Count } from './count.ts';
import { Counts } from './count.ts';
import type { Graph } from './graph.ts';
import type { Stories } from './known.ts';
import { Layer } from './layer.ts';
import { Numbers } from './numbers.ts';

let latest: Uint16Array | undefined;
let latestWords: Int32Array = new Int32Array(0);

/** The same row as words of 32 bits. Few rows are in hand at a time, each many times over. */
function wordsOf(row: Uint16Array): Int32Array {
  if (row !== latest) {
    latest = row;
    latestWords = new Int32Array(row.buffer, row.byteOffset, row.length >> 1);
  }
  return latestWords;
}

export class States {
  readonly #layer: Layer;
  readonly #graph: Graph;
  readonly #stories: Stories;
  readonly #nodes = new Numbers();
  readonly #counts = new Counts();

  constructor(width: number, graph: Graph, stories: Stories) {
    this.#layer = new Layer(width);
    this.#graph = graph;
    this.#stories = stories;
  }

  get size(): number {
    return this.#nodes.length;
  }

  /** Adds the sequences of a row that was come to from a node by a step, and gives the row's node. */
  add(row: Uint16Array, count: Count, before: number, step: number): number {
    const index = this.#layer.add(wordsOf(row));
    if (index === this.#nodes.length) {
      this.#nodes.push(this.#graph.node());
      this.#stories.tell(before, step);
    }
    this.#counts.add(index, count);
    return this.#nodes.at(index);
  }

  read(index: number, into: Uint16Array): void {
    this.#layer.read(index, wordsOf(into));
  }

  node(index: number): number {
    return this.#nodes.at(index);
  }

  count(index: number, into: Count): void {
    this.#counts.load(index, into);
  }
}
