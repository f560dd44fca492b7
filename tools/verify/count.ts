/** Whole numbers beyond 2⁵³ that are only added up and multiplied by small ones: three limbs of 32 bits, without garbage to collect. */

const base = 2 ** 32;

/** One number in hand. */
export class Count {
  low = 0;
  middle = 0;
  high = 0;

  setOne(): this {
    this.low = 1;
    this.middle = 0;
    this.high = 0;
    return this;
  }

  /** @param factor up to 2²⁰ */
  multiply(factor: number): void {
    if (factor === 1) return;
    const low = this.low * factor;
    const middle = this.middle * factor + Math.floor(low / base);
    this.low = low % base;
    this.middle = middle % base;
    this.high = this.high * factor + Math.floor(middle / base);
  }

  add(other: Count): void {
    let low = this.low + other.low;
    let middle = this.middle + other.middle;
    if (low >= base) {
      low -= base;
      middle += 1;
    }
    this.high += other.high;
    if (middle >= base) {
      middle -= base;
      this.high += 1;
    }
    this.low = low;
    this.middle = middle;
  }

  toBigInt(): bigint {
    return (BigInt(this.high) << 64n) + (BigInt(this.middle) << 32n) + BigInt(this.low);
  }
}

/** A growing list of such numbers. */
export class Counts {
  #limbs = new Float64Array(3 * 512);

  load(index: number, into: Count): void {
    const at = index * 3;
    into.low = this.#limbs[at] as number;
    into.middle = this.#limbs[at + 1] as number;
    into.high = this.#limbs[at + 2] as number;
  }

  /** Adds to the number at this place; a place that is new begins at zero. */
  add(index: number, count: Count): void {
    const at = index * 3;
    if (at >= this.#limbs.length) {
      const more = new Float64Array(this.#limbs.length * 2);
      more.set(this.#limbs);
      this.#limbs = more;
    }
    let low = (this.#limbs[at] as number) + count.low;
    let middle = (this.#limbs[at + 1] as number) + count.middle;
    let high = (this.#limbs[at + 2] as number) + count.high;
    if (low >= base) {
      low -= base;
      middle += 1;
    }
    if (middle >= base) {
      middle -= base;
      high += 1;
    }
    this.#limbs[at] = low;
    this.#limbs[at + 1] = middle;
    this.#limbs[at + 2] = high;
  }
}
