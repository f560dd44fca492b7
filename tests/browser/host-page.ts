/** A page of the demo site in a real browser, and everything it complained about. */
import { AxeBuilder } from '@axe-core/playwright';
import { type Locator, type Page, expect, test as base } from '@playwright/test';

export interface HostPage {
  readonly page: Page;
  readonly launcher: Locator;
  readonly panel: Locator;
  /** Console errors, uncaught exceptions and policy violations so far. */
  readonly complaints: readonly string[];
  readonly visit: (path: string) => Promise<void>;
}

export const test = base.extend<{ readonly host: HostPage }>({
  host: async ({ page }, use) => {
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        console.error(`violation of ${violatedDirective} by ${blockedURI}`),
      );
    });
    await use({
      page,
      launcher: page.locator('signpost-assistant [aria-haspopup=dialog]'),
      panel: page.locator('#signpost-panel'),
      complaints,
      visit: async (path) => {
        await page.goto(path);
        await expect(page.locator('signpost-assistant [aria-haspopup=dialog]')).toBeVisible();
      },
    });
  },
});

export { expect };

/** What axe objects to, on the whole page or within one element. */
export async function faults(page: Page, within?: string): Promise<readonly string[]> {
  const isAlone = page.frames().length === 1;
  // Reading its own source takes axe longer than looking: where it is on the page from an earlier look, the source is empty.
  const isThere = isAlone && (await page.evaluate(() => 'axe' in window));
  const builder = new AxeBuilder({ page, ...(isThere && { axeSource: ';' }) })
    // Joining the findings of several frames takes a new page each time; a page without frames has nothing to join.
    .setLegacyMode(isAlone)
    // What passes is not read: axe need not describe every element of it.
    .options({ resultTypes: ['violations'] });
  const { violations } = await (within === undefined ? builder : builder.include(within)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
