import { describe, expect, it } from 'vitest';
import { fittingAnswer } from '../../src/rules/answer-fits.ts';
import { deriveFindings } from '../../src/rules/derive-findings.ts';
import { groundsOf } from '../../src/rules/explain.ts';
import type { Answer } from '../../src/vocabulary/answer.ts';
import type { Question } from '../../src/vocabulary/question.ts';

const signs: Question = { id: 'signs', kind: 'items', answerClass: 'clinical', items: ['hot', 'swollen'] };
const pain: Question = {
  id: 'pain',
  kind: 'scale',
  answerClass: 'clinical',
  bands: [
    { from: 0, to: 4, asserts: ['mild'] },
    { from: 5, to: 10, asserts: ['strong'] },
  ],
};
const where: Question = {
  id: 'where',
  kind: 'choice',
  answerClass: 'clinical',
  groups: [
    {
      id: 'place',
      options: [
        { id: 'knee', asserts: ['at-knee'] },
        { id: 'back', asserts: ['at-back'] },
        { id: 'not-sure', leavesOpen: ['at-knee'] },
      ],
    },
    { id: 'side', onlyWith: ['knee'], options: [{ id: 'left' }, { id: 'both', asserts: ['both-sides'] }] },
  ],
};
const questions = new Map([signs, pain, where].map((question) => [question.id, question]));
const items = (values: Record<string, 'yes' | 'no' | 'not-sure'>): Answer => ({ kind: 'items', values });
const chosen = (...options: string[]): Answer => ({ kind: 'choice', chosen: options });

describe('deriveFindings', () => {
  it.each<[string, string, Answer, Record<string, string>]>([
    ['items say what was ticked and covered', 'signs', items({ hot: 'yes', swollen: 'no' }), { hot: 'yes', swollen: 'no' }],
    ['an item neither ticked nor covered was not asked', 'signs', items({ hot: 'yes' }), { hot: 'yes' }],
    ['a chosen option denies the others of its group', 'where', chosen('knee', 'left'), { 'at-knee': 'yes', 'at-back': 'no', 'both-sides': 'no' }],
    ['a group that was not asked denies nothing', 'where', chosen('back'), { 'at-knee': 'no', 'at-back': 'yes' }],
    ['a not-sure option leaves open and denies nothing', 'where', chosen('not-sure'), { 'at-knee': 'not-sure' }],
    ['a number falls into its band, ends included', 'pain', { kind: 'scale', value: 4 }, { mild: 'yes', strong: 'no' }],
    ['a number nobody can give leaves every band open', 'pain', { kind: 'scale', value: 'not-sure' }, { mild: 'not-sure', strong: 'not-sure' }],
  ])('%s', (_, question, answer, findings) => expect(deriveFindings(questions, [{ question, answer }])).toEqual(findings));

  it('keeps the more worrying of two answers about one finding', () => {
    const twice = [
      { question: 'signs', answer: items({ hot: 'yes' }) },
      { question: 'again', answer: items({ hot: 'no' }) },
    ];
    const both = new Map(questions).set('again', { ...signs, id: 'again' });
    expect(deriveFindings(both, twice)).toEqual({ hot: 'yes' });
    expect(deriveFindings(both, [...twice].reverse())).toEqual({ hot: 'yes' });
  });
});

describe('fittingAnswer', () => {
  it.each<[string, boolean, Question, Answer]>([
    ['one option of each group asked', true, where, chosen('knee', 'both')],
    ['the side missing', false, where, chosen('knee')],
    ['a side where none is asked', false, where, chosen('back', 'left')],
    ['an unknown option', false, where, chosen('elbow')],
    ['two options of one group', false, where, chosen('knee', 'back', 'left')],
    ['every item', true, signs, items({ hot: 'not-sure', swollen: 'no' })],
    ['one item of two', false, signs, items({ hot: 'not-sure' })],
    ['no item at all', false, signs, items({})],
    ['an unknown item', false, signs, items({ cold: 'yes' })],
    ['a number on the scale', true, pain, { kind: 'scale', value: 10 }],
    ['a number off the scale', false, pain, { kind: 'scale', value: 11 }],
    ['a broken number', false, pain, { kind: 'scale', value: 2.5 }],
    ['an answer of another kind', false, pain, chosen('knee')],
  ])('%s → %s', (_, fits, question, answer) => expect(fittingAnswer(question, answer) !== undefined).toBe(fits));
});

describe('groundsOf', () => {
  it('quotes the answers that hold a condition up, and never a no', () => {
    const answered = [
      { question: 'where', answer: chosen('knee', 'left') },
      { question: 'signs', answer: items({ hot: 'not-sure', swollen: 'no' }) },
      { question: 'pain', answer: { kind: 'scale', value: 8 } as const },
    ];
    expect(groundsOf({ all: ['at-knee', { any: ['hot', 'swollen'] }, 'strong'] }, questions, answered)).toEqual([
      { question: 'where', given: 'knee', value: 'yes' },
      { question: 'signs', given: 'hot', value: 'not-sure' },
      { question: 'pain', given: 8, value: 'yes' },
    ]);
  });
});
