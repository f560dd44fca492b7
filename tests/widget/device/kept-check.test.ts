import { describe, expect, it } from 'vitest';
import { resumeConversation } from '../../../machines/conversation.ts';
import { screens } from '../../screens/screens.ts';
import { keptCheck, toHoldTo } from '../../../widget/device/kept-check.ts';

const { answers: given, disposition: told } = screens.find(({ disposition }) => disposition === 'self-care') ?? { answers: [] };
const { answered: answers } = resumeConversation(given);

describe('a check that is kept for a second one', () => {
  it('is read as it was told and answered', () => {
    expect(keptCheck.read(JSON.parse(JSON.stringify({ told, answers, later: {} })))).toEqual({ told, answers, later: {} });
  });

  it.each([
    ['nothing', null],
    ['a text', 'knee'],
    ['answers that told nothing', { answers, later: {} }],
    ['told something that nobody is told', { told: 'toString', answers, later: {} }],
    ['half a conversation', { told, answers: answers.slice(0, 3), later: {} }],
    ['told without an answer', { told, answers: [], later: {} }],
    ['a later check that told nothing', { told, answers, later: { 5: 'toString' } }],
    ['answers of nobody', { told, answers: [{ question: 'toString', answer: { kind: 'scale', value: 3 } }] }],
  ])('is refused when it is %s', (_, stored) => {
    expect(() => keptCheck.read(stored)).toThrow(Error);
  });

  it('holds the next one to the most urgent that was told since', () => {
    expect(toHoldTo({ told: 'self-care', answers, later: {} })).toEqual({ told: 'self-care', answers });
    expect(toHoldTo({ told: 'self-care', answers, later: { 1: 'doctor', 2: 'massage' } })).toEqual({ told: 'doctor', answers });
    expect(toHoldTo({ told: 'urgent', answers, later: { 1: 'doctor' } })).toEqual({ told: 'urgent', answers });
  });
});
