/** Where the panel stands, and the greeting above its button. */
import { en } from '../../src/wording/en/index.ts';
import { teaser } from '../../src/wording/en/teaser.ts';
import { say } from './conversation.ts';
import { expect, test } from './host-page.ts';

// With motion, as most visitors have it.
test.use({ contextOptions: { reducedMotion: 'no-preference' } });

for (const [mode, path] of [
  ['inline', '/inline.html'],
  ['page', '/page.html'],
] as const) {
  test(`stands open in the page as data-mode="${mode}" asks, takes no focus, and works`, async ({ host, page }) => {
    await page.goto(path);
    await expect(host.panel).toBeVisible();
    await expect(host.panel).toHaveAttribute('role', 'region');
    expect(await page.evaluate(() => document.activeElement === document.body && scrollY === 0)).toBe(true);
    expect(await page.locator('[data-signpost-here] signpost-assistant').count()).toBe(1);
    await expect(host.launcher).toBeHidden();
    const { width = 0, height = 0 } = (await host.panel.boundingBox()) ?? {};
    expect(height).toBe(mode === 'page' ? 800 : 720);
    expect(width).toBeGreaterThan(500);
    await say(page, [['welcome', 'start']]);
    await page.keyboard.press('Escape');
    await expect(host.panel.getByRole('heading', { level: 2 })).toBeFocused();
    await expect(host.panel).toBeVisible();
    expect(host.complaints).toEqual([]);
  });
}

test('keeps to its corner, and says so, when the page has no place for it', async ({ host, page }) => {
  const warnings: string[] = [];
  page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
  await page.route('**/inline.html', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('<div data-signpost-here></div>', '') });
  });
  await host.visit('/inline.html');
  await expect.poll(() => warnings.join(' ')).toContain('data-signpost-here');
  await host.launcher.click();
  await expect(host.panel).toHaveAttribute('role', 'dialog');
});

test('greets above the button, stays away when sent away, and stores nothing', async ({ host, page }) => {
  await host.visit('/teaser.html');
  const greeting = page.locator('signpost-assistant .teaser');
  await expect(greeting).toBeVisible();
  await expect(host.panel).toBeHidden();
  await expect(page.locator('signpost-assistant')).toHaveCSS('z-index', '900');
  await greeting.getByRole('button', { name: teaser.dismiss }).click();
  await expect(greeting).toHaveCount(0);
  await expect(host.launcher).toBeFocused();
  expect(await page.evaluate(() => sessionStorage.length + localStorage.length + document.cookie.length)).toBe(0);
});

test('opens from the greeting, which goes', async ({ host, page }) => {
  await host.visit('/teaser.html');
  await page.locator('signpost-assistant .greeting').click();
  await expect(host.panel.getByRole('heading', { level: 2 })).toHaveText(en.questions.welcome.ask);
  await expect(page.locator('signpost-assistant .teaser')).toHaveCount(0);
});

test('does not greet on a phone', async ({ host, page }) => {
  await page.setViewportSize({ width: 390, height: 780 });
  await host.visit('/teaser.html');
  await expect(page.locator('signpost-assistant .teaser')).toHaveCount(1);
  await expect(page.locator('signpost-assistant .teaser')).toBeHidden();
});
