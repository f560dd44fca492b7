/** A calendar entry brings somebody back after two days, says nothing of them on the way, and the page says what it cannot know. */
import { readFileSync } from 'node:fs';
import { letter } from '../../src/wording/en/letter.ts';
import { returning } from '../../src/wording/en/returning.ts';
import { reminder } from '../../src/wording/en/reminder.ts';
import { arrive } from './arrive.ts';
import { say } from './conversation.ts';
import { expect, faults, test } from './host-page.ts';
import { wayTo } from './journeys.ts';

test('is saved from a letter, and leads back to where the warning signs are asked afresh', async ({ host, page }) => {
  test.setTimeout(180_000);
  await arrive(host, wayTo('self-care'), '/?from=newsletter');
  await host.panel.getByText(letter.checkAgain).click();
  await expect(host.panel.getByText(reminder.carries)).toBeVisible();
  expect(await faults(page, 'signpost-assistant')).toEqual([]);
  const saving = page.waitForEvent('download');
  await host.panel.getByRole('button', { name: reminder.save }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('reminder.ics');
  await expect(host.panel.getByText(reminder.saved)).toBeVisible();
  const text = readFileSync(await download.path(), 'utf8').replace(/\r\n /g, '');
  expect(text).not.toMatch(/back|pain|self|care|newsletter/i);
  const address = /URL:(\S+)/.exec(text)?.[1] ?? '';
  expect(address).toMatch(/\/#signpost-recheck$/);

  // Two days later, on whatever device: nothing is kept.
  await page.evaluate(() => sessionStorage.clear());
  await page.goto('about:blank');
  await page.goto(address);
  await expect(host.panel).toBeVisible();
  await expect(host.panel.getByText(returning.cannotCompare)).toBeVisible();
  await say(page, [
    ['welcome', 'start'],
    ['about-you', '16-to-44'],
    ['safety', 'short-of-breath-or-coughing-blood'],
  ]);
  await expect(host.panel.getByRole('alert')).toBeVisible();
  expect(host.complaints).toEqual([]);
});

test('opens nothing for any other address', async ({ host }) => {
  await host.visit('/#services');
  await expect(host.panel).toHaveCount(0);
});
