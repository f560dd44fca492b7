import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { careRules, doorRules, levelRules, questions } from '../../src/protocol/index.ts';
import { assess, compareLevels, firedLevelRules } from '../../src/rules/assess.ts';
import { findingsOf } from '../../src/rules/derive-findings.ts';
import type { Level } from '../../src/vocabulary/disposition.ts';
import type { FindingValue } from '../../src/vocabulary/finding.ts';
import type { LevelRule } from '../../src/vocabulary/rule.ts';
import { minimumLevels } from './minimum-levels.ts';
import { witnesses } from '../../tools/answers/witnesses.ts';

const book = { levelRules, doorRules, careRules };
const known = new Set<string>(questions.flatMap((question) => findingsOf(question)));
const all = (findings: readonly string[], value: FindingValue) => Object.fromEntries(findings.map((finding) => [finding, value]));
const levelOf = (findings: Readonly<Record<string, FindingValue>>) => assess(findings, book).level;
const oneLower: Record<Level, Level | undefined> = { emergency: 'urgent', urgent: 'doctor', doctor: undefined };
/** Each smallest set of findings that makes a row of the table hold. */
const cases = minimumLevels.flatMap(({ when, atLeast, line }) => witnesses(when).map((findings) => [line, findings, atLeast] as const));

describe('minimum levels', () => {
  it.each(cases)('%s: %j is at least %s', (_, findings, least) => {
    expect(compareLevels(levelOf(all(findings, 'yes')), least)).toBeLessThanOrEqual(0);
  });

  it.each(cases)('%s: %j, one of them not sure, is at most one level under %s', (_, findings, least) => {
    for (const doubtful of findings) {
      const level = levelOf({ ...all(findings, 'yes'), [doubtful]: 'not-sure' });
      expect(compareLevels(level, oneLower[least])).toBeLessThanOrEqual(0);
    }
  });

  it('has a row that fires each level rule', () => {
    const fired = new Set(cases.flatMap(([, findings]) => firedLevelRules(all(findings, 'yes'), levelRules).map(({ id }) => id)));
    expect(levelRules.map(({ id }) => id).filter((id) => !fired.has(id))).toEqual([]);
  });
});

describe('every level rule', () => {
  const shortfalls = (levelRulesLeft: readonly LevelRule[]) =>
    cases.filter(([, findings, least]) => {
      const { level } = assess(all(findings, 'yes'), { ...book, levelRules: levelRulesLeft });
      return compareLevels(level, least) > 0;
    });
  const already = shortfalls(levelRules).length;

  it.each(levelRules.map(({ id }) => id))('%s is missed when it is taken away', (id) => {
    expect(shortfalls(levelRules.filter((rule) => rule.id !== id)).length).toBeGreaterThan(already);
  });
});

describe('weak signs alone', () => {
  it.each([
    'age-50-plus',
    'age-65-plus',
    'night-pain-no-position-eases',
    'worse-lying-flat-or-straining',
    'sharp-with-each-breath',
    'after-minor-fall-or-bump',
    'aches-both-shoulders-or-hips',
    'stiff-over-half-an-hour',
    'tingling-at-times',
    'pain-spreads',
    'pain-7-plus',
    'blood-thinners',
    'two-weeks-or-more',
  ])('%s asks for no level by itself', (finding) => {
    expect(known).toContain(finding);
    expect(levelOf({ [finding]: 'yes' })).toBeUndefined();
  });
});

describe('adding a finding', () => {
  const finding = fc.constantFrom(...known);
  const value = fc.constantFrom<FindingValue>('yes', 'no', 'not-sure');

  it('never lowers the level', () => {
    fc.assert(
      fc.property(fc.dictionary(finding, value, { maxKeys: 25 }), finding, (findings, more) => {
        const [no, unsure, yes] = (['no', 'not-sure', 'yes'] as const).map((answer) => levelOf({ ...findings, [more]: answer }));
        expect(compareLevels(unsure, no)).toBeLessThanOrEqual(0);
        expect(compareLevels(yes, unsure)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
