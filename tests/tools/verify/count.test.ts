import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Count, Counts } from '../../../tools/verify/count.ts';

describe('a count', () => {
  it('adds and multiplies like a whole number without bounds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 2 ** 20 }), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 40 }),
        (factors, times) => {
          const count = new Count().setOne();
          let exact = 1n;
          for (const factor of factors) {
            count.multiply(factor);
            exact *= BigInt(factor);
          }
          const counts = new Counts();
          for (let time = 0; time < times; time += 1) counts.add(0, count);
          const sum = new Count();
          counts.load(0, sum);
          expect(sum.toBigInt()).toBe(exact * BigInt(times));
          sum.add(count);
          expect(sum.toBigInt()).toBe(exact * BigInt(times + 1));
        },
      ),
    );
  });
});
