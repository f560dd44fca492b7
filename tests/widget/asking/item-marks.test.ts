import { describe, expect, it } from 'vitest';
import { covered, mark, marksOf } from '../../../widget/asking/item-marks.ts';

const items = ['swollen', 'locked', 'numb'];

describe('marks on a screen of items', () => {
  it('cover nothing by themselves', () => {
    expect(marksOf(undefined)).toEqual({});
    expect(mark({}, 'swollen', 'yes')).toEqual({ swollen: 'yes' });
  });

  it('can be changed and taken off', () => {
    expect(mark({ swollen: 'yes' }, 'swollen', 'not-sure')).toEqual({ swollen: 'not-sure' });
    expect(mark({ swollen: 'yes', numb: 'yes' }, 'swollen', undefined)).toEqual({ numb: 'yes' });
  });

  it('become an answer for every item once the rest is covered', () => {
    expect(covered(items, { locked: 'not-sure' })).toEqual({ kind: 'items', values: { swollen: 'no', locked: 'not-sure', numb: 'no' } });
  });

  it('come back from the answer that they became', () => {
    const marks = { swollen: 'yes', numb: 'not-sure' } as const;
    expect(marksOf(covered(items, marks))).toEqual(marks);
  });
});
