/** Comes to a letter, says yes to keeping it, and comes back later. */
import type { Page } from '@playwright/test';
import { letter } from '../../src/wording/en/letter.ts';
import { reminder } from '../../src/wording/en/reminder.ts';
import { returning } from '../../src/wording/en/returning.ts';
import { arrive } from './arrive.ts';
import { expect } from './host-page.ts';
import type { HostPage } from './host-page.ts';
import { wayTo } from './journeys.ts';

/** Somebody whom a first check sends home. */
export const first = wayTo('self-care');
/** What a second check asks of that visitor. */
export const again = first.filter(([question]) => !['welcome', 'about-you', 'place', 'concern', 'how-it-started'].includes(question));
export const dayOne = new Date('2026-11-23T09:00:00Z');
const hours = (count: number) => count * 3_600_000;

/** What outlasts the tab. */
export const storedOn = (page: Page) => page.evaluate(() => Object.entries(localStorage));
/** A first check, up to the question whether the answers may be kept. */
export async function toTheLetter(host: HostPage, page: Page): Promise<void> {
  await page.clock.install({ time: dayOne });
  await arrive(host, first);
  await host.panel.getByText(letter.checkAgain).click();
  await expect(host.panel.getByText(reminder.keep.ask)).toBeVisible();
}
/** Another visit, so many hours later, in a tab that remembers nothing. */
export async function comeBack(host: HostPage, page: Page, after: number, path = '/#signpost-recheck'): Promise<void> {
  await page.evaluate(() => sessionStorage.clear());
  await page.goto('about:blank');
  await page.clock.setSystemTime(dayOne.getTime() + hours(after));
  await host.visit(path);
}
export const yes = (host: HostPage) => host.panel.getByRole('button', { name: reminder.keep.yes });
/** Says how it has been, and that what was taken over still holds. */
export async function begin(host: HostPage, since: keyof typeof returning.since): Promise<void> {
  await host.panel.getByRole('button', { name: returning.since[since] }).click();
  await expect(host.panel.getByText('On Monday, November 23 you said this.')).toBeFocused();
  await host.panel.getByRole('button', { name: returning.allStillSo }).click();
}
