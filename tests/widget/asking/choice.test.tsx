// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { questionOf } from '../../../machines/protocol-book.ts';
import type { QuestionId } from '../../../src/protocol/index.ts';
import type { Answer } from '../../../src/vocabulary/answer.ts';
import { Choice } from '../../../widget/asking/choice.tsx';
import { asking, button, drawPart, radio, startsWith, wording } from '../stage.tsx';

function draw(id: QuestionId, previous?: Answer) {
  const question = questionOf(id);
  if (question.kind !== 'choice') throw new Error(`${id} is no choice`);
  const onAnswer = vi.fn<(answer: Answer) => void>();
  return { onAnswer, ...drawPart(<Choice question={question} previous={previous} onAnswer={onAnswer} />) };
}
const duration = wording.options['how-long'];
const place = wording.options.place;
const impact = wording.options['function-and-course'];

describe('a choice of one', () => {
  afterEach(cleanup);

  it('is answered by one tap on a row', async () => {
    const { user, onAnswer } = draw('how-long');
    await user.click(button(duration['3-to-13-days'].label));
    expect(onAnswer.mock.calls).toEqual([[{ kind: 'choice', chosen: ['3-to-13-days'] }]]);
  });

  it('marks no row before, and the standing answer when it is opened again', () => {
    draw('how-long');
    expect(screen.queryByRole('button', { current: true })).toBeNull();
    cleanup();
    draw('how-long', { kind: 'choice', chosen: ['not-sure'] });
    expect(screen.getByRole('button', { current: true }).textContent).toBe(duration['not-sure'].label);
  });
});

describe('a choice in several parts', () => {
  afterEach(cleanup);

  it('names each part, chooses nothing beforehand, and is sent by one button', async () => {
    const { user, onAnswer } = draw('function-and-course');
    expect(screen.getByRole('group', { name: asking.parts.function })).toBeTruthy();
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
    await user.click(radio(impact['most-of-it'].label));
    await user.click(radio(impact.worse.label));
    await user.click(button(asking.proceed));
    expect(onAnswer.mock.calls).toEqual([[{ kind: 'choice', chosen: ['most-of-it', 'worse'] }]]);
  });

  it('says what is missing, and takes the focus there', async () => {
    const { user, onAnswer } = draw('function-and-course');
    await user.click(radio(impact['most-of-it'].label));
    await user.click(button(asking.proceed));
    expect(onAnswer).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toBe(asking.chooseEach);
    expect(document.activeElement).toBe(radio(impact.better.label));
  });

  it('asks for a side only where there are sides', async () => {
    const { user, onAnswer } = draw('place');
    await user.click(screen.getByRole('radio', { name: startsWith(place.knee.label) }));
    expect(screen.getByRole('group', { name: asking.parts.side })).toBeTruthy();
    await user.click(radio(place.left.label));
    await user.click(radio(place.neck.label));
    expect(screen.queryByRole('group', { name: asking.parts.side })).toBeNull();
    await user.click(radio(place['only-there'].label));
    await user.click(button(asking.proceed));
    expect(onAnswer.mock.calls).toEqual([[{ kind: 'choice', chosen: ['neck', 'only-there'] }]]);
  });
});
