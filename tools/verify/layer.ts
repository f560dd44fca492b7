/** Rows of numbers side by side, no two alike. */

const rowsInChunk = 2048;

/** A growing table of distinct rows, in the order in which they came. Rows are compared and copied as 32-bit words: their width is even. */
export class Layer {
  readonly #words: number;
  readonly #chunks: Int32Array[] = [];
  #slots = new Int32Array(1024).fill(-1);
  #hashes = new Int32Array(512);
  size = 0;

  /** @param width numbers in a row, 16 bits each; even */
  constructor(width: number) {
    this.#words = width >> 1;
  }

  /** The index of this row; `size` tells whether it is new. */
  add(row: Int32Array): number {
    const words = this.#words;
    let hash = 0x811c9dc5;
    for (let at = 0; at < words; at += 1) {
      const word = row[at] as number;
      if (word !== 0) hash = Math.imul(hash ^ word, 0x9e3779b1 + at) ^ (hash >>> 13);
    }
    hash ^= hash >>> 16;
    let mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let index = this.#slots[slot] as number; index >= 0; slot = (slot + 1) & mask, index = this.#slots[slot] as number) {
      if (this.#hashes[index] === hash && this.#isRow(index, row)) return index;
    }
    const index = this.size;
    if (index === this.#hashes.length) {
      this.#grow();
      mask = this.#slots.length - 1;
      slot = hash & mask;
      while ((this.#slots[slot] as number) >= 0) slot = (slot + 1) & mask;
    }
    if (index % rowsInChunk === 0) this.#chunks.push(new Int32Array(words * rowsInChunk));
    (this.#chunks[(index / rowsInChunk) | 0] as Int32Array).set(row, (index % rowsInChunk) * words);
    this.#hashes[index] = hash;
    this.#slots[slot] = index;
    this.size += 1;
    return index;
  }

  #isRow(index: number, row: Int32Array): boolean {
    const words = this.#words;
    const chunk = this.#chunks[(index / rowsInChunk) | 0] as Int32Array;
    const from = (index % rowsInChunk) * words;
    for (let at = 0; at < words; at += 1) if (chunk[from + at] !== row[at]) return false;
    return true;
  }

  /** Copies a row out. */
  read(index: number, into: Int32Array): void {
    const words = this.#words;
    const from = (index % rowsInChunk) * words;
    into.set((this.#chunks[(index / rowsInChunk) | 0] as Int32Array).subarray(from, from + words));
  }

  #grow(): void {
    const hashes = new Int32Array(this.#hashes.length * 2);
    hashes.set(this.#hashes);
    this.#hashes = hashes;
    this.#slots = new Int32Array(hashes.length * 2).fill(-1);
    const mask = this.#slots.length - 1;
    for (let index = 0; index < this.size; index += 1) {
      let slot = (hashes[index] as number) & mask;
      while ((this.#slots[slot] as number) >= 0) slot = (slot + 1) & mask;
      this.#slots[slot] = index;
    }
  }
}
