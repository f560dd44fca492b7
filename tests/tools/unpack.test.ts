import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CareCondition, Condition } from '../../src/vocabulary/condition.ts';
import { packer } from '../../tools/compact-protocol.ts';
import { findings, letters, namedLetters } from '../../tools/short-ids.ts';
import { unpackWith } from '../../tools/shipped/unpack.ts';

type Packable = Condition | CareCondition;
const { condition } = fc.letrec<{ condition: Packable }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(...findings),
    fc.record({ all: fc.array(tie('condition'), { maxLength: 4 }) }) as fc.Arbitrary<Packable>,
    fc.record({ any: fc.array(tie('condition'), { maxLength: 4 }) }) as fc.Arbitrary<Packable>,
    fc.record({ no: fc.array(fc.constantFrom(...findings), { maxLength: 4 }) }),
    fc.record({ atLeast: fc.integer({ min: 0, max: 9 }), of: fc.array(tie('condition'), { maxLength: 4 }) }) as fc.Arbitrary<Packable>,
  ),
}));

/** The same with shipped ids. */
function shipped(value: unknown): unknown {
  if (typeof value === 'string') return namedLetters[letters.get(value) ?? ''] ?? letters.get(value) ?? value;
  if (Array.isArray(value)) return value.map(shipped);
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shipped(inner)])) : value;
}

it('reads back every list of conditions, in the order in which they were packed', () => {
  fc.assert(
    fc.property(fc.array(fc.array(condition, { maxLength: 4 }), { maxLength: 4 }), (lists) => {
      const pack = packer();
      const unpack = unpackWith(namedLetters);
      for (const list of lists) expect(unpack(pack(list))).toEqual(shipped(list));
    }),
  );
});
