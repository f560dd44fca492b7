/** The launcher is never a dead button: without the app it offers the clinic's own links. */
import { expect, test } from './host-page.ts';

const opened = 'In an emergency, call for help now.';

test('shows telephone, booking links and the emergency number when the app cannot be fetched', async ({ host, page }) => {
  await page.route('**/app-*.js', (route) => route.abort());
  await host.visit('/');
  await host.launcher.click();
  await expect(page.getByText(opened)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Call 911' })).toHaveAttribute('href', 'tel:911');
  await expect(page.getByRole('link', { name: 'Call +1 (555) 010-0199' })).toHaveAttribute('href', 'tel:+15550100199');
  await expect(page.getByRole('link', { name: 'Book: massage' })).toHaveAttribute('href', /^https:\/\/riverside-therapy/);
  await expect(page.getByRole('link', { name: 'Book: physical therapy' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText(opened)).toBeHidden();
});

test('opens on a second press once the app can be fetched', async ({ host, page }) => {
  await page.route('**/app-*.js', (route) => route.abort());
  await host.visit('/');
  await host.launcher.click();
  await expect(page.getByText(opened)).toBeVisible();
  await page.unroute('**/app-*.js');
  await host.launcher.click();
  await expect(host.panel).toBeVisible();
  await expect(page.getByText(opened)).toBeHidden();
});

test('does not run an app that is not byte for byte what was built', async ({ host, page }) => {
  await page.route('**/app-*.js*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `window.tampered = true;\n${await response.text()}` });
  });
  await host.visit('/');
  await host.launcher.click();
  await expect(page.getByText(opened)).toBeVisible();
  expect(await page.evaluate(() => 'tampered' in window)).toBe(false);
});

test('checks the app in a browser that knows no module preload, too', async ({ host, page }) => {
  await page.addInitScript(() => {
    DOMTokenList.prototype.supports = (token) => token !== 'modulepreload';
  });
  await page.route('**/hazards/plain.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><title>Plain</title><script async src="/embed/signpost.js" data-clinic="A"></script>',
    }),
  );
  await host.visit('/hazards/plain.html');
  await host.launcher.click();
  await expect(host.panel).toBeVisible();
  expect(host.complaints).toEqual([]);

  await page.route('**/app-*.js*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `window.tampered = true;\n${await response.text()}` });
  });
  await host.visit('/hazards/plain.html');
  await host.launcher.click();
  await expect(page.getByText(opened)).toBeVisible();
  expect(await page.evaluate(() => 'tampered' in window)).toBe(false);
});

test('shows the links when the app keeps the visitor waiting, and makes way when it comes', async ({ host, page }) => {
  await page.clock.install();
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/app-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await host.visit('/');
  await host.launcher.click();
  await page.clock.runFor(9000);
  await expect(page.getByText(opened)).toBeVisible();
  release();
  await expect(host.panel).toBeVisible();
  await expect(page.getByText(opened)).toBeHidden();
});

test('leaves out links that are not https, tel or mailto', async ({ host, page }) => {
  await page.route('**/app-*.js', (route) => route.abort());
  await host.visit('/bad-config.html');
  await host.launcher.click();
  await expect(page.getByText(opened)).toBeVisible();
  const links = await page.locator('signpost-assistant a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links.every((href) => /^(https|tel|mailto):/.test(href ?? ''))).toBe(true);
});
