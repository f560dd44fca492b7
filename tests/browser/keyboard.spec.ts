/** Somebody who has only a keyboard reaches every disposition, always sees where they are, and finds back to the page. */
import type { Page } from '@playwright/test';
import { questions } from '../../src/protocol/index.ts';
import type { Question } from '../../src/vocabulary/question.ts';
import { en } from '../../src/wording/en/index.ts';
import type { RowText } from '../../src/wording/wording.types.ts';
import { focused, tabTo } from './by-keyboard.ts';
import { inThirdPerson } from './conversation.ts';
import type { Said } from './conversation.ts';
import { demoClinic, headlineOf } from './endings.ts';
import { expect, test } from './host-page.ts';
import { journeys } from './journeys.ts';

// With motion, as most visitors have it: the focus waits for nothing that moves.
test.use({ contextOptions: { reducedMotion: 'no-preference' } });

const byId = new Map<string, Question>(questions.map((question) => [question.id, question]));

async function pressButton(page: Page, key: 'Enter' | 'Space', ...labels: readonly string[]): Promise<void> {
  await tabTo(page, labels.join(' or '), ({ tag, name }) => tag === 'button' && labels.some((label) => name.startsWith(label)));
  await page.keyboard.press(key);
}

/** A group of radio buttons is one stop; arrows go through it and choose. */
async function choose(page: Page, isMeant: (name: string) => boolean, isNext = false): Promise<void> {
  if (isNext) await page.keyboard.press('Tab');
  await tabTo(page, 'a group to choose in', ({ type }) => type === 'radio');
  for (let presses = 0; presses < 20; presses += 1) {
    const at = await focused(page);
    expect(at?.isSeen, at?.name).toBe(true);
    if (at && isMeant(at.name)) {
      if (!at.isChecked) await page.keyboard.press('Space');
      return;
    }
    await page.keyboard.press('ArrowDown');
  }
  throw new Error('The arrows never come to the answer.');
}

async function answer(page: Page, [id, ...given]: Said, wording: typeof en): Promise<void> {
  const { asking } = wording.interface;
  const question = byId.get(id);
  const labels: Readonly<Record<string, RowText>> = Object.fromEntries(
    Object.entries(wording.options).flatMap(([of, texts]) => (of === id ? Object.entries(texts) : [])),
  );
  const items: Readonly<Record<string, RowText>> = wording.items;
  if (question?.kind === 'scale') {
    await choose(page, (name) => name.startsWith(given[0] ?? ''));
    return pressButton(page, 'Enter', asking.proceed);
  }
  const groups = question?.groups ?? [];
  if (question?.kind === 'choice' && groups.length === 1) return pressButton(page, 'Enter', labels[given[0] ?? '']?.label ?? '');
  const chosen = given.filter((option) => groups.some(({ options }) => options.some(({ id: known }) => known === option)));
  for (const [index, option] of chosen.entries()) {
    await choose(page, (name) => name.startsWith(labels[option]?.label ?? ''), index > 0);
  }
  if (question?.kind === 'choice') return pressButton(page, 'Space', asking.proceed);
  const ticked = given.filter((each) => !chosen.includes(each));
  for (const item of ticked) {
    await tabTo(page, item, ({ type, name }) => type === 'checkbox' && name.startsWith(items[item]?.label ?? ''));
    await page.keyboard.press('Space');
  }
  return pressButton(page, 'Space', ...(ticked.length > 0 ? [asking.proceed, asking.proceedNoOthers] : [asking.noneOfThese]));
}

async function converse(page: Page, said: readonly Said[]): Promise<void> {
  let words = en;
  for (const one of said) {
    await expect(page.locator('#signpost-panel').getByRole('heading', { level: 2 })).toHaveText(words.questions[one[0]].ask);
    await answer(page, one, words);
    if (one.includes('start-for-someone-else')) words = inThirdPerson(en) as typeof en;
  }
}

for (const { to, said } of journeys) {
  test(`reaches "${to}", and what can be pressed there`, async ({ host, page }) => {
    test.setTimeout(180_000);
    await host.visit('/');
    await host.launcher.focus();
    await page.keyboard.press('Enter');
    await converse(page, said);
    const heading = host.panel.getByRole('heading', { level: 2 });
    await expect(heading).toContainText(headlineOf(to));
    await expect(heading).toBeFocused();
    await tabTo(page, 'something to press', ({ tag }) => tag === 'a');
    const hrefs = [];
    for (let at = await focused(page); at && hrefs.length < 40; at = await focused(page)) {
      hrefs.push(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('href') ?? ''));
      await page.keyboard.press('Tab');
    }
    // Past its last stop the page goes on: the panel keeps nobody.
    await page.keyboard.press('Shift+Tab');
    expect(hrefs).toEqual(expect.arrayContaining([...demoClinic.presses[to]]));

    await page.keyboard.press('Escape');
    await expect(host.panel).toBeHidden();
    await expect(host.launcher).toBeFocused();
  });
}

test('reaches the booking links without a recommendation', async ({ host, page }) => {
  await host.visit('/');
  await host.launcher.focus();
  await page.keyboard.press('Space');
  await converse(page, [['welcome', 'just-book'], ['safety']]);
  await expect(host.panel.getByRole('heading', { level: 2 })).toHaveText(en.interface.booking.headline);
  await tabTo(page, 'a link to book', ({ tag, name }) => tag === 'a' && /massage/i.test(name));
});
