/** Drives the panel as a visitor does: by the words on screen. */
import type { Locator, Page } from '@playwright/test';
import { questions } from '../../src/protocol/index.ts';
import type { QuestionId } from '../../src/protocol/index.ts';
import type { Question } from '../../src/vocabulary/question.ts';
import { en } from '../../src/wording/en/index.ts';
import type { RowText } from '../../src/wording/wording.types.ts';
import { expect } from './host-page.ts';

/** A question, and what is chosen, ticked or pressed; nothing after a screen of items means "none of these". */
export type Said = readonly [question: QuestionId, ...given: readonly string[]];

const { asking } = en.interface;
const options: Readonly<Record<string, Readonly<Record<string, RowText>>>> = en.options;
const items: Readonly<Record<string, RowText>> = en.items;
const byId = new Map<string, Question>(questions.map((question) => [question.id, question]));

const startingWith = (text = '') => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

async function proceed(panel: Locator): Promise<void> {
  await panel.getByRole('button', { name: startingWith(asking.proceed) }).click();
}

async function answer(panel: Locator, question: Question, given: readonly string[]): Promise<void> {
  if (question.kind === 'items') {
    if (given.length === 0) return panel.getByRole('button', { name: asking.noneOfThese, exact: true }).click();
    for (const item of given) await panel.getByRole('checkbox', { name: startingWith(items[item]?.label) }).click();
    return proceed(panel);
  }
  if (question.kind === 'scale') {
    await panel.getByRole('radio', { name: new RegExp(`^${given[0]}( |$)`) }).click();
    return proceed(panel);
  }
  const labels = given.map((option) => startingWith(options[question.id]?.[option]?.label));
  if (question.groups.length === 1) return panel.getByRole('button', { name: labels[0] ?? '' }).click();
  for (const name of labels) await panel.getByRole('radio', { name }).click();
  return proceed(panel);
}

/** Says one thing after the other. `onScreen` is called with each question before it is answered. */
export async function say(page: Page, said: readonly Said[], onScreen?: (question: QuestionId) => Promise<void>): Promise<void> {
  const panel = page.locator('#signpost-panel');
  for (const [id, ...given] of said) {
    const question = byId.get(id);
    if (!question) throw new Error(`The protocol has no question "${id}".`);
    await expect(panel.getByRole('heading', { level: 2 })).toHaveText(en.questions[id].ask);
    await onScreen?.(id);
    await answer(panel, question, given);
  }
}

/** From the button to the concern, with nothing to report on the way. */
export const untilConcern = (...place: readonly string[]): readonly Said[] => [
  ['welcome', 'start'],
  ['about-you', 'me', '16-to-44'],
  ['your-health'],
  ['safety'],
  ['place', ...place],
  [`${place[0]}-screen` as QuestionId], // every place has the screen of its name
  ['along-with-it'],
];
