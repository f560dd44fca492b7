/** States side by side, each with its node in the graph, the number of answer sequences that lead to it, and one that stands for all. */
import type { Graph } from './graph.ts';
import type { Known } from './known.ts';
import { Layer } from './layer.ts';

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
  readonly #nodes: number[] = [];
  readonly #counts: bigint[] = [];
  readonly #known: Known[] = [];

  constructor(width: number, graph: Graph) {
    this.#layer = new Layer(width);
    this.#graph = graph;
  }

  get size(): number {
    return this.#nodes.length;
  }

  /** Adds the sequences of a row, and gives its node. */
  add(row: Uint16Array, count: bigint, known: Known): number {
    const index = this.#layer.add(wordsOf(row));
    if (index === this.#nodes.length) {
      this.#nodes.push(this.#graph.node());
      this.#counts.push(count);
      this.#known.push(known);
    } else this.#counts[index] = (this.#counts[index] as bigint) + count;
    return this.#nodes[index] as number;
  }

  read(index: number, into: Uint16Array): void {
    this.#layer.read(index, wordsOf(into));
  }

  node(index: number): number {
    return this.#nodes[index] as number;
  }

  nodes(): readonly number[] {
    return this.#nodes;
  }

  count(index: number): bigint {
    return this.#counts[index] as bigint;
  }

  known(index: number): Known {
    return this.#known[index] as Known;
  }
}
