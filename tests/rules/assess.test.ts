import { describe, expect, it } from 'vitest';
import { assess, compareLevels } from '../../src/rules/assess.ts';
import type { RuleBook } from '../../src/rules/assess.ts';
import type { Disposition } from '../../src/vocabulary/disposition.ts';
import type { FindingValue } from '../../src/vocabulary/finding.ts';

const cited = { source: 'a-text', verification: 'unverified' } as const;
const book: RuleBook = {
  levelRules: [
    { ...cited, id: 'doctor-rule', level: 'doctor', when: 'mild-flag' },
    { ...cited, id: 'urgent-rule', level: 'urgent', when: 'flag' },
    { ...cited, id: 'emergency-rule', level: 'emergency', when: 'grave-flag' },
  ],
  doorRules: [{ ...cited, id: 'door-rule', door: 'vet', when: 'animal' }],
  careRules: [
    { ...cited, id: 'massage-rule', care: 'massage', when: 'tight' },
    { ...cited, id: 'rest', care: 'physical-therapy', when: { all: [] } },
  ],
};

describe('assess', () => {
  it.each<[string, Record<string, FindingValue>, Disposition, string]>([
    [
      'the most urgent level wins, whatever the order of rules',
      { 'mild-flag': 'yes', 'grave-flag': 'yes', flag: 'yes' },
      'emergency',
      'emergency-rule',
    ],
    ['a flag that is not sure counts one level lower', { 'grave-flag': 'not-sure' }, 'urgent', 'emergency-rule'],
    ['an urgent flag that is not sure counts as doctor', { flag: 'not-sure' }, 'doctor', 'urgent-rule'],
    ['a doubtful doctor flag leaves only cares that begin with an assessment', { 'mild-flag': 'not-sure', tight: 'yes' }, 'physical-therapy', 'rest'],
    ['without a level, the first care rule that holds decides', { tight: 'yes' }, 'massage', 'massage-rule'],
    ['the closing rule decides for whoever fits no other', {}, 'physical-therapy', 'rest'],
    ['another door comes before any care', { animal: 'yes', tight: 'yes' }, 'out-of-scope', 'door-rule'],
    ['another door never replaces a level', { animal: 'yes', 'mild-flag': 'yes' }, 'doctor', 'doctor-rule'],
  ])('%s', (_, findings, disposition, decidedBy) => expect(assess(findings, book)).toMatchObject({ disposition, decidedBy }));

  it('says so when a rule book leaves a visitor without a care', () => {
    expect(() => assess({}, { ...book, careRules: [] })).toThrow(/no care rule/);
  });
});

describe('compareLevels', () => {
  it('puts emergency before urgent before doctor before no level', () => {
    expect([undefined, 'doctor', 'emergency', 'urgent'].sort((a, b) => compareLevels(a as never, b as never))).toEqual([
      'emergency',
      'urgent',
      'doctor',
      undefined,
    ]);
  });
});
