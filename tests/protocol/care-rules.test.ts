import { describe, expect, it } from 'vitest';
import { careRules, doorRules, levelRules } from '../../src/protocol/index.ts';
import { assess } from '../../src/rules/assess.ts';
import type { Care } from '../../src/vocabulary/disposition.ts';
import type { FindingValue } from '../../src/vocabulary/finding.ts';

/** Everything that every adult is asked and that a care rule wants to hear a *no* about. */
const askedAndNo = [
  'first-three-days',
  'two-weeks-or-more',
  'month-or-more',
  'three-months-or-more',
  'fever-or-ill',
  'bruising-without-cause',
  'new-weakness',
  'numb-all-the-time',
  'tingling-at-times',
  'pain-spreads',
  'surgery-lately',
  'heart-or-blood-vessel-history',
  'lump-new-or-growing',
  'skin-broken-or-sore-there',
  'feeling-in-skin-reduced',
  'wants-hands-on-care',
  'prefers-care-at-home',
  'getting-worse',
];
const months = ['two-weeks-or-more', 'month-or-more'];
const easy = ['pain-0-to-4', 'function-kept'];
const tense = [...months, ...easy, 'staying-the-same', 'muscles-tight'];

const given = (yes: readonly string[], unsure: readonly string[] = []): Record<string, FindingValue> => ({
  ...Object.fromEntries(askedAndNo.map((finding) => [finding, 'no' as const])),
  ...Object.fromEntries(yes.map((finding) => [finding, 'yes' as const])),
  ...Object.fromEntries(unsure.map((finding) => [finding, 'not-sure' as const])),
});
const outcome = (findings: Record<string, FindingValue>) => assess(findings, { levelRules, doorRules, careRules }).disposition;

describe('care rules', () => {
  it.each<[string, readonly string[], Care]>([
    ['mild, new and function kept', easy, 'self-care'],
    ['point 8: two weeks, mild, getting better', ['two-weeks-or-more', ...easy, 'getting-better'], 'self-care'],
    ['point 8: two weeks, mild, not getting better', ['two-weeks-or-more', ...easy, 'staying-the-same'], 'physical-therapy'],
    ['point 1: tension for over a month', tense, 'massage'],
    ['tension for over a month, kept up at home', [...tense, 'prefers-care-at-home'], 'self-care'],
    ['everyday stiffness that wants hands-on care', [...easy, 'stiff-from-sitting-or-work', 'wants-hands-on-care'], 'massage'],
    ['upkeep between appointments that wants hands-on care', [...easy, 'upkeep-between-appointments', 'wants-hands-on-care'], 'massage'],
    ['point 2: 5 to 6 and better, function kept', ['pain-5-to-6', 'function-mostly-kept', 'getting-better'], 'self-care'],
    ['point 2: 7 or more is never self-care alone', ['pain-7-plus', 'function-kept', 'getting-better'], 'physical-therapy'],
    ['point 4: tingling beside tension', [...tense, 'tingling-at-times'], 'physical-therapy'],
    ['point 3: pain that spreads, steady', [...tense, 'pain-spreads'], 'physical-therapy'],
    ['point 5: function lost beside tension', [...months, 'pain-0-to-4', 'function-reduced', 'muscles-tight'], 'combined'],
    ['function lost alone', [...months, 'pain-0-to-4', 'function-reduced'], 'physical-therapy'],
    ['point 6: fresh tension, hands-on wanted', [...easy, 'first-three-days', 'muscles-tight', 'wants-hands-on-care'], 'self-care'],
    ['a fresh injury', [...easy, 'first-three-days', 'recent-trauma', 'wants-hands-on-care'], 'physical-therapy'],
    ['swelling or bruising', [...easy, 'swollen-or-bruised'], 'physical-therapy'],
    ['point 27: therapy under way, muscles tight', [...tense, 'in-physical-therapy'], 'combined'],
    ['point 27: massage under way, function lost', [...months, 'in-massage-care', 'function-reduced', 'pain-0-to-4'], 'combined'],
    ['hands-on care wanted for a lasting pain that is not tension', [...months, ...easy, 'staying-the-same', 'wants-hands-on-care'], 'combined'],
    ['hands-on care and exercises wanted', [...tense, 'wants-hands-on-care', 'wants-exercises-or-plan'], 'combined'],
    ['home care stalled', [...months, ...easy, 'staying-the-same', 'home-care-stalled'], 'physical-therapy'],
    ['a plan is wanted', [...easy, 'wants-personal-plan'], 'physical-therapy'],
    ['told of wear, function kept', [...tense, 'told-of-injury-or-wear'], 'physical-therapy'],
    ['after an operation, tense', [...tense, 'recovering-from-surgery'], 'physical-therapy'],
    ['point 23: pregnant and tense', [...tense, 'pregnant-or-recent-birth'], 'physical-therapy'],
    ['point 23: pregnant, tense and cleared', [...tense, 'pregnant-or-recent-birth', 'pregnancy-massage-cleared'], 'combined'],
    ['nothing known at all', [], 'physical-therapy'],
  ])('%s', (_, yes, care) => expect(outcome(given(yes))).toBe(care));

  it.each([
    'fever-or-ill',
    'bruising-without-cause',
    'new-weakness',
    'surgery-lately',
    'heart-or-blood-vessel-history',
    'lump-new-or-growing',
    'skin-broken-or-sore-there',
  ])('never choose hands-on care with %s, certain or not', (caution) => {
    for (const yes of [
      tense,
      [...tense, 'wants-hands-on-care'],
      [...tense, 'in-physical-therapy'],
      [...tense, 'wants-exercises-or-plan', 'wants-hands-on-care'],
    ]) {
      expect(['massage', 'combined']).not.toContain(outcome(given([...yes, caution])));
      expect(['massage', 'combined']).not.toContain(outcome(given(yes, [caution])));
    }
  });

  it.each(['tingling-at-times', 'numb-all-the-time', 'pain-spreads', 'feeling-in-skin-reduced'])(
    'never choose massage alone or self-care with %s, certain or not',
    (sign) => {
      for (const yes of [tense, [...tense, 'prefers-care-at-home'], easy]) {
        expect(['massage', 'self-care']).not.toContain(outcome(given([...yes, sign])));
        expect(['massage', 'self-care']).not.toContain(outcome(given(yes, [sign])));
      }
    },
  );

  it('choose neither massage nor self-care for whoever was asked nothing', () => expect(outcome({})).toBe('physical-therapy'));
});
