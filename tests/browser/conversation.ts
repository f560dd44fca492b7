/** Drives the panel as a visitor does: by the words on screen. */
import type { Locator, Page } from '@playwright/test';
import { questions } from '../../src/protocol/index.ts';
import type { QuestionId } from '../../src/protocol/index.ts';
import type { Question } from '../../src/vocabulary/question.ts';
import { en } from '../../src/wording/en/index.ts';
import type { SomeoneElseTexts } from '../../src/wording/someone-else.types.ts';
import type { RowText, Wording } from '../../src/wording/wording.types.ts';
import { fileOf, languageOf } from '../../tools/languages.ts';
import { layOver } from '../../widget/lay-over.ts';
import { expect } from './host-page.ts';

/** A question, and what is chosen, ticked or pressed; nothing after a screen of items means "none of these". */
export type Said = readonly [question: QuestionId, ...given: readonly string[]];

const byId = new Map<string, Question>(questions.map((question) => [question.id, question]));

const startingWith = (...texts: readonly string[]) => new RegExp(texts.map((text) => `^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`).join('|'));

async function answer(panel: Locator, question: Question, given: readonly string[], wording: Wording): Promise<void> {
  const { asking } = wording.interface;
  const options: Readonly<Record<string, Readonly<Record<string, RowText>>>> = wording.options;
  const items: Readonly<Record<string, RowText>> = wording.items;
  const labelOf = (id: string, option: string) => options[id]?.[option]?.label ?? '';
  const proceed = () => panel.getByRole('button', { name: startingWith(asking.proceed, asking.proceedNoOthers) }).click();
  if (question.kind === 'items') {
    const options = (question.groups ?? []).flatMap((group) => group.options.map(({ id }) => id)).filter((id) => given.includes(id));
    const ticked = given.filter((id) => !options.includes(id));
    for (const option of options) await panel.getByRole('radio', { name: startingWith(labelOf(question.id, option)) }).click();
    if (ticked.length === 0) return panel.getByRole('button', { name: asking.noneOfThese, exact: true }).click();
    for (const item of ticked) await panel.getByRole('checkbox', { name: startingWith(items[item]?.label ?? '') }).click();
    return proceed();
  }
  if (question.kind === 'scale') {
    await panel.getByRole('radio', { name: new RegExp(`^${given[0]}( |$)`) }).click();
    return proceed();
  }
  const labels = given.map((option) => startingWith(labelOf(question.id, option)));
  if (question.groups.length === 1) return panel.getByRole('button', { name: labels[0] ?? '' }).click();
  // A place is offered again as a second place: the one that belongs to this group is the last.
  for (const [index, name] of labels.entries()) {
    const radio = panel.getByRole('radio', { name });
    await (given[index]?.startsWith('also-') ? radio.last() : radio.first()).click();
  }
  return proceed();
}

/** The words for somebody who answers for someone else. The cast: the file of that name has them. */
export const inThirdPerson = (wording: Wording): Wording =>
  layOver(wording, fileOf(languageOf(new Intl.Locale(wording.interface.language).baseName), 'someone-else.ts', 'someoneElse') as SomeoneElseTexts);

/** Says one thing after the other. `onScreen` is called with each question before it is answered. */
export async function say(
  page: Page,
  said: readonly Said[],
  onScreen?: (question: QuestionId) => Promise<void>,
  wording: Wording = en,
): Promise<void> {
  const panel = page.locator('#signpost-panel');
  let words = wording;
  for (const [id, ...given] of said) {
    const question = byId.get(id);
    if (!question) throw new Error(`The protocol has no question "${id}".`);
    await expect(panel.getByRole('heading', { level: 2 })).toHaveText(words.questions[id].ask);
    await onScreen?.(id);
    await answer(panel, question, given, words);
    if (given.includes('start-for-someone-else')) words = inThirdPerson(wording);
  }
}

/** From the button to the concern, with nothing to report on the way. */
export const untilConcern = (...place: readonly string[]): readonly Said[] => [
  ['welcome', 'start'],
  ['about-you', '16-to-44'],
  ['safety'],
  ['place', ...place, ...(place[0] === 'widespread' ? [] : ['only-there'])],
  [`${place[0]}-screen` as QuestionId], // every place has the screen of its name
  ['along-with-it'],
];
