/** The launcher, as a visitor meets it with mouse, keyboard and finger. */
import { expect, test } from './host-page.ts';

// With motion, as most visitors have it.
test.use({ contextOptions: { reducedMotion: 'no-preference' } });

test.beforeEach(({ host }) => host.visit('/'));

test('breaks no rule of the strict policy, from button to panel', async ({ host }) => {
  await host.launcher.click();
  await expect(host.panel).toBeVisible();
  expect(host.complaints).toEqual([]);
});

test('stands in the corner, large enough for a thumb', async ({ host }) => {
  const box = await host.launcher.boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(44);
  expect(box && 1280 - box.x - box.width).toBeCloseTo(20, 0);
  expect(box && 800 - box.y - box.height).toBeCloseTo(20, 0);
});

test('asks for nothing but its own file until the visitor shows intent', async ({ host, page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.reload();
  await expect(host.launcher).toBeVisible();
  await page.waitForTimeout(300);
  expect(asked.filter((path) => path.startsWith('/embed/'))).toEqual(['/embed/signpost.js']);
  await host.launcher.hover();
  await expect.poll(() => asked.some((path) => /\/app-\w{8}\.js$/.test(path))).toBe(true);
});

test('fetches nothing ahead for a visitor who saves data, and opens all the same', async ({ host, page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  await page.reload();
  await host.launcher.hover();
  await page.waitForTimeout(300);
  expect(asked.some((path) => path.includes('/app-'))).toBe(false);
  await host.launcher.click();
  await expect(host.panel).toBeVisible();
});

test('is a button that says what it opens and whether it is open', async ({ host }) => {
  await expect(host.launcher).toHaveAccessibleName('Which care do you need?');
  await expect(host.launcher).toHaveAttribute('aria-expanded', 'false');
  await host.launcher.click();
  await expect(host.launcher).toHaveAttribute('aria-expanded', 'true');
  await expect(host.launcher).toHaveAttribute('aria-controls', 'signpost-panel');
});

test('opens by keyboard, closes on Escape, and gets the focus back', async ({ host, page }) => {
  await host.launcher.focus();
  await page.keyboard.press('Enter');
  await expect(host.panel).toBeVisible();
  await expect(host.launcher).not.toBeFocused();
  await page.keyboard.press('Escape');
  await expect(host.panel).toBeHidden();
  await expect(host.launcher).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(host.panel).toBeVisible();
});

test('leaves Escape to the page when the focus is outside', async ({ host, page }) => {
  await host.launcher.click();
  await expect(host.panel).toBeVisible();
  await page.locator('.brand').focus();
  await page.keyboard.press('Escape');
  await expect(host.panel).toBeVisible();
});

test('opens from any element of the page that asks for it, which gets the focus back', async ({ host, page }) => {
  const trigger = page.locator('[data-signpost-open]');
  await trigger.click();
  await expect(host.panel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(trigger).toBeFocused();
});

test('shows that it is busy while the app is on its way', async ({ host, page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/app-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await host.launcher.click();
  await expect(host.launcher).toHaveAttribute('aria-busy', 'true');
  await expect(host.launcher).toHaveText('Opening…');
  release();
  await expect(host.panel).toBeVisible();
  await expect(host.launcher).toHaveAttribute('aria-busy', 'false');
});

test('takes the clinic’s colour, side and words, and stays readable', async ({ host }) => {
  await host.visit('/left-yellow.html');
  await expect(host.launcher).toHaveText('Find the right care');
  await expect(host.launcher).toHaveCSS('background-color', 'rgb(255, 212, 0)');
  await expect(host.launcher).toHaveCSS('color', /^(rgb\(0, 0, 0\)|lab\(0 .*)$/);
  expect((await host.launcher.boundingBox())?.x).toBeCloseTo(20, 0);
});

test('is not printed', async ({ host, page }) => {
  await page.emulateMedia({ media: 'print' });
  await expect(host.launcher).toBeHidden();
});

test('fits a narrow screen', async ({ host, page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  const box = await host.launcher.boundingBox();
  expect(box && box.x >= 0 && box.x + box.width <= 320).toBe(true);
});
