/** A growing list of whole numbers of 32 bits. */
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
