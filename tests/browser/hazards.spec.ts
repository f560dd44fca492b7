/** Host pages named for their hazard: the launcher stands, opens, and nothing is reported. */
import { expect, test } from './host-page.ts';

for (const hazard of ['early', 'twice', 'no-styles', 'nonce-only', 'clobbered-name', 'hostile-css']) {
  test(`opens on the page "${hazard}" without a complaint`, async ({ host }) => {
    await host.visit(`/hazards/${hazard}.html`);
    await host.launcher.click();
    await expect(host.panel).toBeVisible();
    expect(host.complaints).toEqual([]);
  });
}

test('opens where storage throws', async ({ host }) => {
  await host.visit('/hazards/blocked-storage.html');
  await host.launcher.click();
  await expect(host.panel).toBeVisible();
  expect(host.complaints).toEqual([]);
});

test('opens from one file with everything in it, and loads nothing more', async ({ host, page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await host.visit('/standalone.html');
  await host.launcher.click();
  await expect(host.panel).toBeVisible();
  expect(asked.filter((path) => path.startsWith('/embed/'))).toEqual(['/embed/signpost.standalone.js']);
  expect(host.complaints).toEqual([]);
});

test('does nothing for a second copy of the tag', async ({ host, page }) => {
  await host.visit('/hazards/twice.html');
  // Both tags have been fetched and run by now: the page's load event waits for them.
  await page.waitForLoadState('load');
  await expect(page.locator('signpost-assistant')).toHaveCount(1);
  await host.launcher.click();
  await expect(host.panel).toHaveCount(1);
  expect(host.complaints).toEqual([]);
});

test('looks and stands the same under a hostile style sheet', async ({ host }) => {
  const look = () =>
    host.launcher.evaluate((button) => {
      const { color, backgroundColor, font, letterSpacing, textTransform, opacity, transform } = getComputedStyle(button);
      return { box: button.getBoundingClientRect().toJSON(), color, backgroundColor, font, letterSpacing, textTransform, opacity, transform };
    });
  await host.visit('/');
  const expected = await look();
  await host.visit('/hazards/hostile-css.html');
  expect(await look()).toEqual(expected);
});

test('comes back when a single-page site replaces the body', async ({ host, page }) => {
  await host.visit('/hazards/replaced-body.html');
  await page.locator('#swap').click();
  await expect(page.getByRole('heading', { name: 'Another page' })).toBeVisible();
  await host.launcher.click();
  await expect(host.panel).toBeVisible();
  expect(host.complaints).toEqual([]);
});

test('offers plain links where the page allows no shadow root', async ({ host, page }) => {
  await host.visit('/hazards/no-shadow.html');
  await host.launcher.click();
  await expect(page.getByRole('link', { name: 'Call +1 (555) 010-0199' })).toBeVisible();
  expect(host.complaints).toEqual([]);
});
