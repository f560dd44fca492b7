/**
 * Numbers for the formulas that each condition has come to. All formulas together are more than 16 bits can tell apart; those of one
 * condition are not, and a row holds one number for each condition. The truths keep their numbers, 0 to 2.
 */

/** Of each condition. */
const most = 2 ** 16 - 1;

export class Numbering {
  readonly #names: readonly string[];
  readonly #formulas: readonly number[][];
  readonly #numbers: readonly Map<number, number>[];

  /** @param names of the conditions, in the order of a row */
  constructor(names: readonly string[]) {
    this.#names = names;
    this.#formulas = names.map(() => [0, 1, 2]);
    this.#numbers = names.map(() => new Map([0, 1, 2].map((truth) => [truth, truth])));
  }

  formula(condition: number, number: number): number {
    return (this.#formulas[condition] as number[])[number] as number;
  }

  /** @throws when a condition comes to more formulas than a row can tell apart */
  numberOf(condition: number, formula: number): number {
    const numbers = this.#numbers[condition] as Map<number, number>;
    let number = numbers.get(formula);
    if (number === undefined) {
      number = (this.#formulas[condition] as number[]).push(formula) - 1;
      if (number > most) throw new RangeError(`"${this.#names[condition]}" has come to more than ${most} formulas: a row needs wider numbers.`);
      numbers.set(formula, number);
    }
    return number;
  }
}
