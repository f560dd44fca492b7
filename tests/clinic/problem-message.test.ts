import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { found, problemMessage } from '../../src/clinic/problem-message.ts';
import { readAttributes } from '../../src/clinic/read-attributes.ts';

describe('the message for one mistake', () => {
  it('names the field, what was found and the fix', () => {
    const [problem] = readAttributes({ clinic: 'Riverside', 'book-massage': 'http://book.example' }).problems;
    expect(problem && problemMessage(problem)).toMatch(/^Signpost: data-book-massage is "http:\/\/book\.example"\. \S.*\.$/);
  });

  it('stays on one line and short, whatever was found', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 500 }), fc.anything({ withNullPrototype: true, withBigInt: true })), (value) => {
        const message = found(value);
        expect(message).not.toMatch(/[\n\r]/);
        expect(message.length).toBeLessThan(600);
      }),
    );
  });
});
