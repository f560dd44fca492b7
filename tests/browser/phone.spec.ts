/** On a phone the panel fills the screen, holds the page behind it still, and gives it back exactly as it was. */
import type { Page } from '@playwright/test';
import { questions } from '../../src/protocol/index.ts';
import type { PlaceId, QuestionId } from '../../src/protocol/index.ts';
import { en } from '../../src/wording/en/index.ts';
import { say } from './conversation.ts';
import { expect, faults, test } from './host-page.ts';

test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, contextOptions: { reducedMotion: 'no-preference' } });

const ourselves = (page: Page) =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    copy.querySelector('signpost-assistant')?.remove();
    return copy.outerHTML;
  });

test('is modal while open, and leaves the page as it found it', async ({ host, page }) => {
  await host.visit('/');
  await page.evaluate(() => window.scrollTo(0, 300));
  const before = await ourselves(page);
  await host.launcher.click();
  await expect(host.panel).toHaveAttribute('aria-modal', 'true');
  expect(await page.evaluate(() => document.querySelector('main')?.matches('[inert], [inert] *'))).toBe(true);
  expect(await host.panel.boundingBox()).toEqual({ x: 0, y: 0, width: 320, height: 640 });
  await page.keyboard.press('Escape');
  await expect(host.panel).toBeHidden();
  expect(await ourselves(page)).toBe(before);
  expect(await page.evaluate(() => window.scrollY)).toBe(300);
});

const [where] = questions.flatMap((question) => (question.id === 'place' ? question.groups : []));
const places = (where?.options ?? []).map(({ id }) => id).filter((id) => id !== 'something-else');
const sided = questions
  .flatMap((question) => (question.id === 'place' ? question.groups : []))
  .flatMap((group) => (group.id === 'side' ? group.onlyWith : []));

test.describe('without motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('has nothing wider than 320 px and nothing that axe objects to on any place screen', async ({ host, page }) => {
    test.setTimeout(300_000);
    expect(places).toHaveLength(13);
    await host.visit('/');
    await host.launcher.click();
    await say(page, [['welcome', 'start'], ['about-you', '16-to-44'], ['safety']]);
    for (const [index, place] of places.entries()) {
      // One visitor, who says another place each time.
      const change = en.interface.transcript.change.replace('{question}', en.questions.place.ask);
      if (index > 0) await host.panel.getByRole('button', { name: change }).click();
      const side = (sided as readonly string[]).includes(place) ? ['left'] : [];
      await say(page, [['place', place, ...side, ...(place === 'widespread' ? [] : ['only-there'])]]);
      const screen = `${place as PlaceId}-screen` satisfies QuestionId;
      await expect(host.panel.getByRole('heading', { level: 2 })).toHaveText(en.questions[screen].ask);
      const widest = await host.panel.locator('*').evaluateAll((all) => Math.max(...all.map((each) => each.getBoundingClientRect().right)));
      expect(widest, place).toBeLessThanOrEqual(320);
      expect(await faults(page, 'signpost-assistant'), place).toEqual([]);
    }
  });
});
