/** What visitors do to a page to be able to read it: wider text, larger text, a phone turned over; and targets that a thumb can hit. */
import type { Page } from '@playwright/test';
import { buildStage, openStage, show } from '../../tools/gallery/stage.ts';
import { screens } from '../screens/screens.ts';
import { en } from '../../src/wording/en/index.ts';
import { arrive } from './arrive.ts';
import { say, untilConcern } from './conversation.ts';
import { expect, test } from './host-page.ts';

test.use({ viewport: { width: 320, height: 640 } });
test.describe.configure({ timeout: 240_000 });

/** What does not fit across the panel, or is cut off within its own box. */
const cutOff = (page: Page) =>
  page.locator('#signpost-panel').evaluate((panel) => {
    const { left, right } = panel.getBoundingClientRect();
    return [...panel.querySelectorAll<HTMLElement>('.scroll *:not(.unseen), .header *, .footer *')]
      .filter((each) => each.checkVisibility() && !each.closest('.unseen, svg'))
      .filter((each) => {
        const box = each.getBoundingClientRect();
        const isCut =
          getComputedStyle(each).overflow !== 'visible' && !each.matches('.name, .scroll, select') && each.scrollHeight > each.clientHeight + 1;
        return isCut || (box.width > 1 && (box.right > right + 1 || box.left < left - 1));
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 120));
  });

/** Everything to press, by how large it is. */
const targetsIn = (page: Page) =>
  page.locator('#signpost-panel').evaluate((panel) =>
    [...panel.querySelectorAll<HTMLElement>('button, a, summary, select, input, label, [role=button]')]
      .filter((each) => each.checkVisibility() && !each.closest('label label'))
      // The box of a row is the whole row: https://www.w3.org/TR/WCAG22/#target-size-minimum
      .map((each) => ({ each, box: (each.closest('label') ?? each).getBoundingClientRect() }))
      .map(({ each, box }) => ({
        html: each.outerHTML.slice(0, 100),
        isAnswer: each.matches('.row, .number'),
        width: box.width,
        height: box.height,
      })),
  );

/** The text spacing of WCAG 1.4.12. */
const spaceOut = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}');
    document.querySelector('signpost-assistant')?.shadowRoot?.adoptedStyleSheets.push(sheet);
  });

test('every target is 24 px at least and every answer 44, and no word is lost when text is spaced out', async ({ page }) => {
  await openStage(page, await buildStage());
  let answers = 0;
  for (const screen of screens) {
    await show(page, screen);
    const targets = await targetsIn(page);
    answers += targets.filter(({ isAnswer }) => isAnswer).length;
    expect
      .soft(
        targets.filter(({ width, height }) => width < 24 || height < 24),
        screen.name,
      )
      .toEqual([]);
    expect
      .soft(
        targets.filter(({ isAnswer, height }) => isAnswer && height < 44),
        screen.name,
      )
      .toEqual([]);
    await spaceOut(page);
    expect.soft(await cutOff(page), screen.name).toEqual([]);
  }
  expect(answers).toBeGreaterThan(100);
});

test.describe('at 200 %', () => {
  // A laptop of 1280 by 800, of which as much is seen.
  test.use({ viewport: { width: 640, height: 400 } });

  test('every screen fits across, and leaves half of its height to what is asked', async ({ page }) => {
    await openStage(page, await buildStage());
    for (const screen of screens) {
      await show(page, screen);
      expect.soft(await cutOff(page), screen.name).toEqual([]);
      const height = await page.locator('#signpost-panel').evaluate((panel) => panel.querySelector('.scroll')?.clientHeight ?? 400);
      expect.soft(height, screen.name).toBeGreaterThanOrEqual(200);
    }
  });
});

test('a phone that is turned over goes on where it was', async ({ host, page }) => {
  await arrive(host, untilConcern('knee', 'left'));
  const heading = host.panel.getByRole('heading', { level: 2 });
  await page.setViewportSize({ width: 640, height: 320 });
  await expect(heading).toHaveText(en.questions.concern.ask);
  await expect(heading).toBeInViewport();
  await expect(host.panel.getByRole('button', { name: en.interface.header.emergency })).toBeInViewport();
  expect(await host.panel.boundingBox()).toEqual({ x: 0, y: 0, width: 640, height: 320 });
  await page.setViewportSize({ width: 320, height: 640 });
  await expect(heading).toBeInViewport();
  await say(page, [['concern', 'tension-or-upkeep']]);
});
