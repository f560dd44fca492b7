/** What pairs of whole numbers have come to, once it has been worked out. */

/** A growing table from two whole numbers, neither negative, to a third. */
export class Memo {
  #keys = new Int32Array(2048).fill(-1);
  #values = new Int32Array(1024);
  #size = 0;

  /** What was kept for a pair; −1 for nothing. */
  get(one: number, other: number): number {
    const slot = this.#slotOf(one, other);
    return this.#keys[slot * 2] === one ? (this.#values[slot] as number) : -1;
  }

  keep(one: number, other: number, value: number): number {
    if (this.#size * 2 > this.#values.length) this.#grow();
    const slot = this.#slotOf(one, other);
    if (this.#keys[slot * 2] !== one) this.#size += 1;
    this.#keys[slot * 2] = one;
    this.#keys[slot * 2 + 1] = other;
    this.#values[slot] = value;
    return value;
  }

  /** Where a pair stands, or the free slot where it would stand. */
  #slotOf(one: number, other: number): number {
    const mask = this.#values.length - 1;
    let slot = Math.imul(one, 0x9e3779b1) ^ Math.imul(other + 1, 0x85ebca6b);
    slot = (slot ^ (slot >>> 15)) & mask;
    while (this.#keys[slot * 2] !== -1 && (this.#keys[slot * 2] !== one || this.#keys[slot * 2 + 1] !== other)) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values];
    this.#keys = new Int32Array(keys.length * 2).fill(-1);
    this.#values = new Int32Array(values.length * 2);
    for (let slot = 0; slot < values.length; slot += 1) {
      const one = keys[slot * 2] as number;
      if (one === -1) continue;
      const to = this.#slotOf(one, keys[slot * 2 + 1] as number);
      this.#keys[to * 2] = one;
      this.#keys[to * 2 + 1] = keys[slot * 2 + 1] as number;
      this.#values[to] = values[slot] as number;
    }
  }
}
