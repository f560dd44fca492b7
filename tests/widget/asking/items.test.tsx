// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { questionOf } from '../../../machines/protocol-book.ts';
import type { Answer } from '../../../src/vocabulary/answer.ts';
import type { ItemsQuestion } from '../../../src/vocabulary/question.ts';
import { Items } from '../../../widget/asking/items.tsx';
import { asking, box, button, drawPart, fill, radio, wording } from '../stage.tsx';

const question: ItemsQuestion = {
  id: 'tension',
  kind: 'items',
  answerClass: 'clinical',
  items: ['muscles-tight', 'stiff-from-sitting-or-work', 'stress-or-poor-sleep'],
};
const tight = wording.items['muscles-tight'].label;
const stiff = wording.items['stiff-from-sitting-or-work'].label;
const stress = wording.items['stress-or-poor-sleep'].label;

const draw = (previous?: Answer) => {
  const onAnswer = vi.fn<(answer: Answer) => void>();
  return { onAnswer, ...drawPart(<Items question={question} previous={previous} onAnswer={onAnswer} />) };
};
const answered = (muscles: string, sitting: string, sleep: string) => ({
  kind: 'items',
  values: { 'muscles-tight': muscles, 'stiff-from-sitting-or-work': sitting, 'stress-or-poor-sleep': sleep },
});
const doubt = (label: string) => screen.getByRole<HTMLInputElement>('checkbox', { name: fill(asking.notSureOf, { item: label }) });

describe('a screen of items', () => {
  afterEach(cleanup);

  it('starts with nothing ticked and no way on that would tick for the visitor', () => {
    draw();
    expect([tight, stiff, stress].map((label) => box(label).checked)).toEqual([false, false, false]);
    expect(screen.queryByRole('button', { name: asking.proceedNoOthers })).toBeNull();
  });

  it('takes "none of these" as no to every item, at once', async () => {
    const { user, onAnswer } = draw();
    await user.click(button(asking.noneOfThese));
    expect(onAnswer.mock.calls).toEqual([[answered('no', 'no', 'no')]]);
  });

  it('covers the others as no, in so many words, after a tick', async () => {
    const { user, onAnswer } = draw();
    await user.click(box(stiff));
    expect(screen.queryByRole('button', { name: asking.noneOfThese })).toBeNull();
    await user.click(button(asking.proceedNoOthers));
    expect(onAnswer.mock.calls).toEqual([[answered('no', 'yes', 'no')]]);
  });

  it('lets a visitor be unsure about one item without ticking any', async () => {
    const { user, onAnswer } = draw();
    await user.click(button(asking.notSureAbout));
    await user.click(doubt(stress));
    await user.click(button(asking.proceedNoOthers));
    expect(onAnswer.mock.calls).toEqual([[answered('no', 'no', 'not-sure')]]);
  });

  it('keeps ticks out of reach while marking doubts, and says "not sure" in words', async () => {
    const { user, onAnswer } = draw();
    await user.click(box(tight));
    await user.click(button(asking.notSureAbout));
    expect(screen.getByRole('status').textContent).toBe(asking.notSureLead);
    expect(box(tight)).toHaveProperty('disabled', true);
    await user.click(doubt(stiff));
    expect(screen.getByText(asking.notSure)).toBeTruthy();
    await user.click(button(asking.backToTicking));
    await user.click(button(asking.proceedNoOthers));
    expect(onAnswer.mock.calls).toEqual([[answered('yes', 'not-sure', 'no')]]);
  });

  it('keeps the focus on the button that turns doubting on and off', async () => {
    const { user } = draw();
    await user.click(button(asking.notSureAbout));
    expect(document.activeElement).toBe(button(asking.backToTicking));
  });

  it('lets a doubt become a tick', async () => {
    const { user, onAnswer } = draw(answered('not-sure', 'no', 'no') as Answer);
    await user.click(box(tight));
    await user.click(button(asking.proceedNoOthers));
    expect(onAnswer.mock.calls).toEqual([[answered('yes', 'no', 'no')]]);
  });

  it('is worked with Tab and Space alone', async () => {
    const { user, onAnswer } = draw();
    // Each step says where it stands: a key that went elsewhere is told where it went, and not by what came of it.
    const tabTo = async (next: () => HTMLElement) => {
      await user.tab();
      expect(document.activeElement).toBe(next());
    };
    await tabTo(() => box(tight));
    await user.keyboard(' ');
    expect(box(tight).checked).toBe(true);
    await tabTo(() => box(stiff));
    await tabTo(() => box(stress));
    await tabTo(() => button(asking.proceedNoOthers));
    await user.keyboard('{Enter}');
    expect(onAnswer.mock.calls).toEqual([[answered('yes', 'no', 'no')]]);
  });

  it('opens again as it was answered', () => {
    draw(answered('yes', 'no', 'not-sure') as Answer);
    expect(box(tight).checked).toBe(true);
    expect(screen.getByText(asking.notSure)).toBeTruthy();
  });
});

describe('a screen of items below a choice', () => {
  afterEach(cleanup);
  const about = questionOf('about-you');
  const ages = wording.options['about-you'];
  const thinners = wording.items['blood-thinners'].label;
  const drawAbout = (previous?: Answer) => {
    if (about.kind !== 'items') throw new Error('about-you asks for items');
    const onAnswer = vi.fn<(answer: Answer) => void>();
    return { onAnswer, ...drawPart(<Items question={about} previous={previous} onAnswer={onAnswer} />) };
  };
  const values = (changes: Readonly<Record<string, string>>) => ({
    ...Object.fromEntries((about.kind === 'items' ? about.items : []).map((item) => [item, 'no'])),
    ...changes,
  });

  it('names both', () => {
    drawAbout();
    expect(screen.getByRole('group', { name: asking.parts.age })).toBeTruthy();
    expect(screen.getByRole('group', { name: asking.itemsBelow })).toBeTruthy();
  });

  it.each([
    ['"none of these"', async () => undefined, asking.noneOfThese],
    ['"continue"', async (user: ReturnType<typeof drawAbout>['user']) => user.click(box(thinners)), asking.proceedNoOthers],
  ])('asks for the age, at the age, when %s is pressed without it', async (_, before, pressed) => {
    const { user, onAnswer } = drawAbout();
    await before(user);
    await user.click(button(pressed));
    expect(onAnswer).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toBe(asking.chooseOne);
    expect(screen.getByRole('group', { name: asking.parts.age, description: asking.chooseOne })).toBeTruthy();
    expect(document.activeElement).toBe(radio(ages['under-3'].label));
    await user.click(radio(ages['45-to-49'].label));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('sends the age with the ticks and the doubts', async () => {
    const { user, onAnswer } = drawAbout();
    await user.click(radio(ages['45-to-49'].label));
    await user.click(button(asking.notSureAbout));
    await user.click(doubt(thinners));
    await user.click(button(asking.backToTicking));
    await user.click(box(wording.items['weak-immunity'].label));
    await user.click(button(asking.proceedNoOthers));
    expect(onAnswer.mock.calls).toEqual([
      [{ kind: 'items', chosen: ['45-to-49'], values: values({ 'blood-thinners': 'not-sure', 'weak-immunity': 'yes' }) }],
    ]);
  });

  it('opens again with the age and the ticks', async () => {
    const previous = { kind: 'items', chosen: ['45-to-49'], values: values({ 'blood-thinners': 'yes' }) } as Answer;
    const { user, onAnswer } = drawAbout(previous);
    expect(radio(ages['45-to-49'].label).checked).toBe(true);
    expect(box(thinners).checked).toBe(true);
    await user.click(button(asking.proceedNoOthers));
    expect(onAnswer.mock.calls).toEqual([[previous]]);
  });
});
