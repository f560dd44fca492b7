// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../../src/vocabulary/answer.ts';
import type { ScaleQuestion } from '../../../src/vocabulary/question.ts';
import { Scale } from '../../../widget/asking/scale.tsx';
import { asking, button, drawPart, numberOn } from '../stage.tsx';

const question: ScaleQuestion = { id: 'pain', kind: 'scale', answerClass: 'clinical', bands: [] };
const draw = (previous?: Answer) => {
  const onAnswer = vi.fn<(answer: Answer) => void>();
  return { onAnswer, ...drawPart(<Scale question={question} previous={previous} onAnswer={onAnswer} />) };
};

describe('the scale', () => {
  afterEach(cleanup);

  it('offers 0 to 10 with words at both ends, and nothing chosen', () => {
    draw();
    expect(screen.getAllByRole('radio')).toHaveLength(11);
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
    expect(screen.getByRole('radio', { name: `0 ${asking.scaleLow}` })).toBe(numberOn(0));
    expect(screen.getByRole('radio', { name: `10 ${asking.scaleHigh}` })).toBe(numberOn(10));
    expect(screen.queryByRole('button', { name: asking.proceed })).toBeNull();
  });

  it('is answered by a number and Continue', async () => {
    const { user, onAnswer } = draw();
    await user.click(numberOn(7));
    await user.click(button(asking.proceed));
    expect(onAnswer.mock.calls).toEqual([[{ kind: 'scale', value: 7 }]]);
  });

  it('moves with the arrow keys without answering', async () => {
    const { user, onAnswer } = draw();
    await user.click(numberOn(4));
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
    expect(numberOn(5).checked).toBe(true);
    expect(onAnswer).not.toHaveBeenCalled();
  });

  it('takes "I cannot say" as an answer', async () => {
    const { user, onAnswer } = draw();
    await user.click(button(asking.cannotSay));
    expect(onAnswer.mock.calls).toEqual([[{ kind: 'scale', value: 'not-sure' }]]);
  });

  it('opens again with the number that was given', () => {
    draw({ kind: 'scale', value: 0 });
    expect(numberOn(0).checked).toBe(true);
  });
});
