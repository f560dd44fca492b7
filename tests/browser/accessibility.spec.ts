/** Axe finds nothing on the demo clinic, the launcher, and what stands in for the app. */
import { expect, faults, test } from './host-page.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    test('the demo clinic and its launcher', async ({ host, page }) => {
      await host.visit('/');
      expect(await faults(page)).toEqual([]);
    });

    test('the plain links', async ({ host, page }) => {
      await page.route('**/app-*.js', (route) => route.abort());
      await host.visit('/');
      await host.launcher.click();
      await expect(page.getByRole('link', { name: 'Call 911' })).toBeVisible();
      expect(await faults(page)).toEqual([]);
    });

    test('the open panel', async ({ host, page }) => {
      await host.visit('/');
      await host.launcher.click();
      await expect(host.panel).toBeVisible();
      expect(await faults(page)).toEqual([]);
    });
  });
}

test('a launcher of a bright colour', async ({ host, page }) => {
  await host.visit('/left-yellow.html');
  expect(await faults(page)).toEqual([]);
});
