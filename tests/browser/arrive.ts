/**
 * Opens the panel where a conversation has led to, for a test of what comes after it. Each conversation is had once by each worker, and what
 * the widget itself has kept of it in the tab is put into the tabs that come later. That a tab goes on is held by `across-pages.spec.ts`, every way
 * as it is walked by `every-ending.spec.ts` and `keyboard.spec.ts`.
 */
import { en } from '../../src/wording/en/index.ts';
import { memoryKey } from '../../widget/embed/tab-memory.ts';
import { say } from './conversation.ts';
import type { Said } from './conversation.ts';
import { expect } from './host-page.ts';
import type { HostPage } from './host-page.ts';

/** What the widget has kept in the tab, by what was said. */
const keptAfter = new Map<string, string>();

async function walk({ page, launcher }: HostPage, said: readonly Said[], path: string): Promise<string> {
  await page.goto(path);
  await page.evaluate(() => sessionStorage.clear());
  await launcher.click();
  await say(page, said);
  const kept = await page.evaluate((key) => sessionStorage.getItem(key), memoryKey);
  if (!kept) throw new Error('The tab has kept nothing of the conversation.');
  return kept;
}

/** Where that conversation has led to, whatever the tab held before, on a page that has just been loaded. */
export async function arrive(host: HostPage, said: readonly Said[], path = '/'): Promise<void> {
  const { page, launcher, panel } = host;
  const way = JSON.stringify(said);
  const kept = keptAfter.get(way) ?? (await walk(host, said, path));
  keptAfter.set(way, kept);
  await host.visit(path);
  // The last use is now, by the clock of the page.
  await page.evaluate(([key, text]) => sessionStorage.setItem(key, text.replace(/\b1\d{12}\b/, String(Date.now()))), [memoryKey, kept] as const);
  await launcher.click();
  const heading = panel.getByRole('heading', { level: 2 });
  await expect(heading).toBeVisible();
  await expect(heading).not.toHaveText(en.questions.welcome.ask);
}
