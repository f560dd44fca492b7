import { describe, expect, it } from 'vitest';
import { Numbering } from '../../../tools/verify/numbering.ts';

describe('the numbers of formulas in a row', () => {
  it('are those of one condition, so that large formulas have small numbers, and truths keep theirs', () => {
    const numbering = new Numbering(['one', 'another']);
    expect([0, 1, 2].map((truth) => numbering.numberOf(0, truth))).toEqual([0, 1, 2]);
    expect([numbering.numberOf(0, 70_000), numbering.numberOf(1, 80_000), numbering.numberOf(0, 70_001)]).toEqual([3, 3, 4]);
    expect([numbering.formula(0, 3), numbering.formula(1, 3), numbering.formula(0, 4)]).toEqual([70_000, 80_000, 70_001]);
  });

  it('say so when a condition comes to more than a row can tell apart, and do not take one for another', () => {
    const numbering = new Numbering(['wide']);
    for (let formula = 3; formula < 2 ** 16; formula += 1) numbering.numberOf(0, formula);
    expect(() => numbering.numberOf(0, 2 ** 16)).toThrow('"wide" has come to more than 65535 formulas');
  });
});
