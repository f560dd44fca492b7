/** Brings what a row says of the care into the form in which rows are compared: conditions that can choose or forbid nothing any more are gone. */
import { careRules } from '../../src/protocol/index.ts';
import { cares } from '../../src/vocabulary/disposition.ts';
import type { Watched } from './model.ts';
import { heads } from './put-off.ts';

/** The cares that a routine for one's own hands goes with, one bit each. */
const withOwnHands = (['self-care', 'massage', 'combined'] as const).reduce((bits, care) => bits | (1 << cares.indexOf(care)), 0);

export class CareConditions {
  readonly #live: readonly Watched[];
  /** Cares that hold whatever is answered, by their order. */
  readonly #certainCare: number;
  readonly #careIndices: readonly number[];
  readonly #boundIndices: readonly number[];
  readonly #cautionIndices: readonly number[];
  /** Of a bound: the cares that it forbids, one bit each. */
  readonly #forbidden: Uint8Array;

  /** @param live the conditions of a row, in its order */
  constructor(live: readonly Watched[], certainCare: number) {
    this.#live = live;
    this.#certainCare = certainCare;
    const indicesOf = (kind: Watched['kind']) => live.flatMap((one, index) => (one.kind === kind ? [index] : []));
    this.#careIndices = indicesOf('care');
    this.#boundIndices = indicesOf('bound');
    this.#cautionIndices = indicesOf('caution');
    this.#forbidden = Uint8Array.from(
      live.map((one) => (one.kind === 'bound' ? one.never.reduce((bits, care) => bits | (1 << cares.indexOf(care)), 0) : 0)),
    );
  }

  /**
   * A care that holds for sure leaves those after it without a chance, and with it the bounds on cares that cannot be chosen any more;
   * one caution that withholds massage is as good as several.
   */
  decide(row: Uint16Array): void {
    let isAssessed = false;
    let isSure = false;
    let isWithheld = false;
    let possible = this.#certainCare < Infinity ? 1 << cares.indexOf(careRules[this.#certainCare]?.care ?? 'self-care') : 0;
    for (const index of this.#careIndices) {
      const one = this.#live[index] as Watched & { kind: 'care' };
      const at = heads + index;
      const beginsWithAssessment = one.care === 'physical-therapy' || one.care === 'combined';
      if (isAssessed || (isSure && !beginsWithAssessment)) row[at] = 0;
      if (row[at] !== 0) possible |= 1 << cares.indexOf(one.care);
      if (row[at] === 2) {
        isSure = true;
        isAssessed ||= beginsWithAssessment;
      }
    }
    for (const index of this.#boundIndices) if ((possible & (this.#forbidden[index] as number)) === 0) row[heads + index] = 0;
    for (const index of this.#cautionIndices) {
      const at = heads + index;
      if (isWithheld || (possible & withOwnHands) === 0) row[at] = 0;
      isWithheld ||= row[at] === 2 && (this.#live[index] as Watched & { kind: 'caution' }).isWithheld;
    }
  }
}
