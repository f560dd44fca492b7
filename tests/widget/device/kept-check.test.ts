import { describe, expect, it } from 'vitest';
import { resumeConversation } from '../../../machines/conversation.ts';
import { screens } from '../../screens/screens.ts';
import { keptCheck } from '../../../widget/device/kept-check.ts';

const { answers: given, disposition: told } = screens.find(({ disposition }) => disposition === 'self-care') ?? { answers: [] };
const { answered: answers } = resumeConversation(given);

describe('a check that is kept for a second one', () => {
  it('is read as it was told and answered', () => {
    expect(keptCheck.read(JSON.parse(JSON.stringify({ told, answers })))).toEqual({ told, answers });
  });

  it.each([
    ['nothing', null],
    ['a text', 'knee'],
    ['answers that told nothing', { answers }],
    ['told something that nobody is told', { told: 'toString', answers }],
    ['half a conversation', { told, answers: answers.slice(0, 3) }],
    ['told without an answer', { told, answers: [] }],
    ['answers of nobody', { told, answers: [{ question: 'toString', answer: { kind: 'scale', value: 3 } }] }],
  ])('is refused when it is %s', (_, stored) => {
    expect(() => keptCheck.read(stored)).toThrow(Error);
  });
});
