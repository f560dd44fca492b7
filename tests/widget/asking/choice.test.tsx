// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact';
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
    expect(screen.getByRole('alert').textContent).toBe(asking.chooseOne);
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

  it('says what is missing in the part itself, until something is chosen', async () => {
    const { user } = draw('function-and-course');
    await user.click(radio(impact['most-of-it'].label));
    await user.click(button(asking.proceed));
    const course = screen.getByRole('group', { name: asking.parts.course, description: asking.chooseOne });
    expect(within(course).getByRole('alert')).toBeTruthy();
    await user.click(radio(impact.better.label));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  describe('with a second place', () => {
    const drawTwo = async () => {
      const drawn = draw('place');
      const pick = async (option: keyof typeof place, part: 'where' | 'side' | 'elsewhere' | 'second-place') =>
        drawn.user.click(inPart(part, option));
      await pick('knee', 'where');
      await pick('left', 'side');
      await pick('another-place-too', 'elsewhere');
      await pick('also-neck', 'second-place');
      return { ...drawn, pick };
    };
    const partOf = (part: keyof typeof asking.parts) => within(screen.getByRole('group', { name: asking.parts[part] }));
    const inPart = (part: keyof typeof asking.parts, option: keyof typeof place) =>
      partOf(part).getByRole<HTMLInputElement>('radio', { name: startsWith(place[option].label) });

    it('sends both, the worse one first', async () => {
      const { user, onAnswer } = await drawTwo();
      await user.click(button(asking.proceed));
      expect(onAnswer.mock.calls).toEqual([[{ kind: 'choice', chosen: ['knee', 'left', 'another-place-too', 'also-neck'] }]]);
    });

    it('drops the second when the first becomes the same, and asks for it again', async () => {
      const { user, onAnswer, pick } = await drawTwo();
      await pick('neck', 'where');
      expect(partOf('second-place').queryByRole('radio', { name: startsWith(place.neck.label) })).toBeNull();
      await user.click(button(asking.proceed));
      expect(onAnswer).not.toHaveBeenCalled();
      expect(document.activeElement).toBe(inPart('second-place', 'also-head-and-jaw'));
      await pick('also-thigh', 'second-place');
      await user.click(button(asking.proceed));
      expect(onAnswer.mock.calls).toEqual([[{ kind: 'choice', chosen: ['neck', 'another-place-too', 'also-thigh'] }]]);
    });

    it('forgets the second when it hurts in many places at once', async () => {
      const { user, onAnswer, pick } = await drawTwo();
      await pick('widespread', 'where');
      expect(screen.queryByRole('group', { name: asking.parts['second-place'] })).toBeNull();
      await user.click(button(asking.proceed));
      expect(onAnswer.mock.calls).toEqual([[{ kind: 'choice', chosen: ['widespread'] }]]);
    });

    it('brings back nothing that was dropped', async () => {
      const { pick } = await drawTwo();
      await pick('neck', 'where');
      await pick('shoulder', 'where');
      expect(partOf('second-place').queryByRole('radio', { checked: true })).toBeNull();
      expect(partOf('side').queryByRole('radio', { checked: true })).toBeNull();
    });
  });
});
