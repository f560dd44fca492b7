/** On a phone the back gesture closes the panel, and the history of the tab stays as it was. */
import type { Page } from '@playwright/test';
import { expect, test } from './host-page.ts';

test.use({ viewport: { width: 390, height: 780 }, hasTouch: true, contextOptions: { reducedMotion: 'no-preference' } });

/** Chromium sends a close request, as the back gesture does on Android, for Escape too, wherever the focus is: none of our own elements hears this key. */
const requestClose = async (page: Page) => {
  await page.evaluate(() => {
    document
      .querySelector('signpost-assistant')
      ?.shadowRoot?.addEventListener('keydown', (event) => event.stopImmediatePropagation(), { capture: true });
  });
  await page.keyboard.press('Escape');
};

test('closes by a close request of the browser, gives the page back, and adds nothing to the history', async ({ host, page }) => {
  await host.visit('/');
  const entries = await page.evaluate(() => history.length);
  await host.launcher.click();
  await expect(host.panel).toBeVisible();
  await requestClose(page);
  await expect(host.panel).toBeHidden();
  expect(await page.evaluate(() => document.querySelector('main')?.matches('[inert], [inert] *'))).toBe(false);
  expect(await page.evaluate(() => history.length)).toBe(entries);
  // And again: each opening has a watcher of its own.
  await host.launcher.click();
  await expect(host.panel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(host.panel).toBeHidden();
  expect(host.complaints).toEqual([]);
});

test('leaves close requests to the page when the window is wide', async ({ host, page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await host.visit('/');
  await host.launcher.click();
  await expect(host.panel).toBeVisible();
  await requestClose(page);
  await expect(host.panel).toBeVisible();
});

test('follows a device that is turned: modal when it fills the screen, and the way back with it', async ({ host, page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await host.visit('/');
  await host.launcher.click();
  await expect(host.panel).toHaveAttribute('aria-modal', 'false');
  await page.setViewportSize({ width: 768, height: 400 });
  await expect(host.panel).toHaveAttribute('aria-modal', 'true');
  expect(await host.panel.boundingBox()).toEqual({ x: 0, y: 0, width: 768, height: 400 });
  await requestClose(page);
  await expect(host.panel).toBeHidden();
});
