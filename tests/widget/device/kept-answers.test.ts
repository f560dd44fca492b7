import { describe, expect, it } from 'vitest';
import { resumeConversation } from '../../../machines/conversation.ts';
import { items } from '../../embed/answers.ts';
import { screens } from '../../screens/screens.ts';
import { keptAnswers } from '../../../widget/device/kept-answers.ts';

const { answers } = screens.find(({ disposition }) => disposition === 'self-care') ?? { answers: [] };

describe('answers kept for a second check', () => {
  it('are read as they were given', () => {
    const { answered } = resumeConversation(answers);
    expect(keptAnswers.read(JSON.parse(JSON.stringify(answered)))).toEqual(answered);
    expect(keptAnswers.days).toBe(7);
  });

  it.each([
    ['nothing', null],
    ['a text', 'knee'],
    ['half a conversation', answers.slice(0, 3)],
    ['an answer that does not fit', answers.map((entry) => (entry.question === 'safety' ? items('child-screen') : entry))],
    ['a question of nobody', [{ question: 'toString', answer: { kind: 'scale', value: 3 } }]],
  ])('are refused when they are %s', (_, stored) => {
    expect(() => keptAnswers.read(stored)).toThrow(Error);
  });
});
