import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { evaluate, findingsRead } from '../../src/rules/evaluate.ts';
import type { Condition } from '../../src/vocabulary/condition.ts';
import type { FindingValue } from '../../src/vocabulary/finding.ts';

describe('evaluate', () => {
  it.each<[string, Condition, Record<string, FindingValue>, FindingValue]>([
    ['a finding answered yes holds', 'a', { a: 'yes' }, 'yes'],
    ['a finding not sure may hold', 'a', { a: 'not-sure' }, 'not-sure'],
    ['a finding not asked does not hold', 'a', {}, 'no'],
    ['all is as sure as its least sure part', { all: ['a', 'b'] }, { a: 'yes', b: 'not-sure' }, 'not-sure'],
    ['all fails with one no', { all: ['a', 'b'] }, { a: 'yes', b: 'no' }, 'no'],
    ['all of nothing holds', { all: [] }, {}, 'yes'],
    ['any is as sure as its surest part', { any: ['a', 'b'] }, { a: 'not-sure', b: 'yes' }, 'yes'],
    ['any of nothing does not hold', { any: [] }, {}, 'no'],
    ['at least two counts certain parts', { atLeast: 2, of: ['a', 'b', 'c'] }, { a: 'yes', c: 'yes' }, 'yes'],
    ['at least two is not sure with one of them not sure', { atLeast: 2, of: ['a', 'b', 'c'] }, { a: 'yes', c: 'not-sure' }, 'not-sure'],
    ['at least two fails with one', { atLeast: 2, of: ['a', 'b', 'c'] }, { a: 'yes', b: 'no' }, 'no'],
    ['parts nest', { any: [{ all: ['a', 'b'] }, 'c'] }, { a: 'yes', b: 'yes', c: 'no' }, 'yes'],
  ])('%s', (_, when, findings, truth) => expect(evaluate(when, findings)).toBe(truth));

  it.each<[string, Record<string, FindingValue>, FindingValue]>([
    ['answered no', { a: 'no' }, 'yes'],
    ['not asked', {}, 'no'],
    ['not sure', { a: 'not-sure' }, 'no'],
    ['yes', { a: 'yes' }, 'no'],
  ])('`no` holds only for a finding that was asked and answered no: %s', (_, findings, truth) =>
    expect(evaluate({ no: ['a'] }, findings)).toBe(truth),
  );

  it('never decreases as a finding goes from no to not sure to yes, whatever the condition', () => {
    const finding = fc.constantFrom('a', 'b', 'c', 'd');
    const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
      condition: fc.oneof(
        { maxDepth: 3 },
        finding,
        fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
        fc.record({ any: fc.array(tie('condition'), { maxLength: 3 }) }),
        fc.record({ atLeast: fc.integer({ min: 1, max: 3 }), of: fc.array(tie('condition'), { minLength: 1, maxLength: 4 }) }),
      ),
    }));
    const order: FindingValue[] = ['no', 'not-sure', 'yes'];
    const value = fc.constantFrom(...order);
    fc.assert(
      fc.property(condition, fc.record({ a: value, b: value, c: value, d: value }), finding, (when, findings, raised) => {
        const truths = order.map((raise) => order.indexOf(evaluate(when, { ...findings, [raised]: raise })));
        expect(truths).toEqual([...truths].sort((x, y) => x - y));
      }),
    );
  });
});

describe('findingsRead', () => {
  it('names every finding of a condition once', () => {
    expect(findingsRead({ all: ['a', { any: ['b', 'a'] }, { atLeast: 1, of: ['c'] }] })).toEqual(['a', 'b', 'c']);
    expect(findingsRead({ no: ['x', 'y'] })).toEqual(['x', 'y']);
  });
});
