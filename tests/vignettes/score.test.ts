/** Stories are judged by the first verdict that fits, and counted. */
import { describe, expect, it } from 'vitest';
import { median, scoreOf, tally, verdictOn } from '../../tools/vignettes/score.ts';
import type { Case } from '../../tools/vignettes/score.ts';
import type { Story } from '../../tools/vignettes/stories.ts';
import { tableOf } from '../../tools/vignettes/table.ts';
import { wilson } from '../../tools/vignettes/wilson.ts';

const story: Story = { id: 'A', facts: {}, gold: 'doctor', acceptable: ['urgent'], unsafe: ['massage', 'self-care', 'urgent'], tags: ['mimic'] };

describe('a verdict is', () => {
  it.each([
    ['exact', 'doctor'],
    ['acceptable, even where the story calls it unsafe too', 'urgent'],
    ['dangerous, before it is under', 'massage'],
    ['over, when it is more urgent', 'emergency'],
    ['under, when it is less', 'physical-therapy'],
    ['under, for another door', 'out-of-scope'],
  ] as const)('%s', (verdict, got) => expect(verdict.startsWith(verdictOn(story, got))).toBe(true));

  it('dangerous before over', () => expect(verdictOn({ ...story, unsafe: ['emergency'] }, 'emergency')).toBe('dangerous'));
  it('not over between physical therapy and both together', () => {
    expect(verdictOn({ gold: 'physical-therapy', acceptable: [], unsafe: [] }, 'combined')).toBe('under');
  });
  it('over for anything where another door is meant', () => {
    expect(verdictOn({ gold: 'out-of-scope', acceptable: [], unsafe: [] }, 'self-care')).toBe('over');
  });
});

const cases: readonly Case[] = [
  { id: 'A', gold: 'doctor', got: 'doctor', verdict: 'exact', questions: 5 },
  { id: 'B', gold: 'doctor', got: 'urgent', verdict: 'acceptable', questions: 8 },
  { id: 'C', gold: 'urgent', got: 'massage', verdict: 'dangerous', questions: 13 },
];
const score = scoreOf([story, { ...story, id: 'B', tags: [] }, { ...story, id: 'C', gold: 'urgent', tags: ['mimic', 'child'] }], cases);

describe('a score', () => {
  it('counts, and acceptable includes exact', () => expect(tally(cases)).toEqual({ n: 3, exact: 1, acceptable: 2, dangerous: 1, over: 0, under: 0 }));
  it('has the keys that the issue names, in that order', () => {
    expect(Object.keys(score)).toEqual(['n', 'exact', 'acceptable', 'dangerous', 'over', 'under', 'medianQuestions', 'byGold', 'byTag', 'cases']);
    expect(Object.keys(score.cases[0] ?? {})).toEqual(['id', 'gold', 'got', 'verdict', 'questions']);
  });
  it('splits by gold and by tag', () => {
    expect(score.byGold['doctor']).toMatchObject({ n: 2, acceptable: 2 });
    expect(score.byTag['mimic']).toMatchObject({ n: 2, exact: 1, dangerous: 1 });
    expect(score.byTag['child']).toMatchObject({ n: 1, dangerous: 1 });
  });
  it('prints every miss', () => {
    const table = tableOf(score);
    expect(table).toMatch(/dangerous +C +urgent → massage/);
    expect(table).toContain('2/3');
  });
  it('finds the middle', () => {
    expect(median([13, 5, 8])).toBe(8);
    expect(median([1, 2, 3, 10])).toBe(2.5);
    expect(median([])).toBe(0);
  });
});

describe('the interval', () => {
  // R. G. Newcombe, Statistics in Medicine 17 (1998), 857–872, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is %f to %f', (seen, n, low, high) => {
    const [from, to] = wilson(seen, n);
    expect(from).toBeCloseTo(low, 4);
    expect(to).toBeCloseTo(high, 4);
  });
  it('is everything where nothing was counted', () => expect(wilson(0, 0)).toEqual([0, 1]));
});
