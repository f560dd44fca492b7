/** What a visitor's connection really carries, from the button to a result, compressed as the demo server sends it. */
import type { Page } from '@playwright/test';
import { en } from '../../src/wording/en/index.ts';
import { say, untilConcern } from './conversation.ts';
import { expect, test } from './host-page.ts';

const kibibyte = 1024;

/** Counts the bytes of our own files' bodies as they came over the wire. */
function weigh(page: Page): () => Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (new URL(request.url()).pathname.startsWith('/embed/')) sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  return async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

test('keeps to its weight until the first question, and to the end of a whole journey', async ({ host, page }) => {
  const weight = weigh(page);
  await host.visit('/');
  expect(await weight()).toBeLessThanOrEqual(2.5 * kibibyte);
  await host.launcher.click();
  await say(page, [['welcome', 'start']]);
  await expect(host.panel.getByRole('heading', { level: 2 })).toHaveText(en.questions['about-you'].ask);
  expect(await weight()).toBeLessThanOrEqual(34 * kibibyte);

  await host.panel.getByRole('button', { name: en.interface.asking.why }).click();
  await say(page, [
    ...untilConcern('low-back').slice(1),
    ['concern', 'tension-or-upkeep'],
    ['how-long', 'over-3-months'],
    ['tension', 'muscles-tight'],
    ['what-was-tried', 'in-physical-therapy'],
    ['pain', '5'],
    ['function-and-course', 'some-of-it', 'same'],
    ['suitability', 'wants-hands-on-care'],
  ]);
  await expect(host.panel.getByText(en.interface.result.anyWorse)).toBeVisible();
  const whole = await weight();
  expect(whole).toBeGreaterThan(34 * kibibyte);
  expect(whole).toBeLessThanOrEqual(51 * kibibyte);
});
