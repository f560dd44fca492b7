import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questions } from '../../src/protocol/index.ts';
import { openDetail } from '../../src/vocabulary/event-detail.ts';

const ids = questions.map(({ id }) => id);

describe('what an event carries', () => {
  it('is a count of answers and the version of the protocol, whatever else it is given', () => {
    fc.assert(
      fc.property(fc.nat(99), fc.dictionary(fc.string(), fc.constantFrom(...ids)), (step, more) => {
        expect(openDetail({ ...more, step }, '0.1.0')).toEqual({ step, protocolVersion: '0.1.0' });
      }),
    );
  });

  it('begins at no answer', () => expect(openDetail({}, '0.1.0')).toEqual({ step: 0, protocolVersion: '0.1.0' }));

  it('is refused when the count is none', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.constantFrom(...ids), fc.double(), fc.constantFrom(-1, 100, 4.5, '4', [4])), (step) => {
        fc.pre(step !== undefined && !(Number.isInteger(step) && Number(step) > -10 && Number(step) < 100));
        expect(() => openDetail({ step } as never, '0.1.0')).toThrow(Error);
      }),
    );
  });
});
