/** Axe finds nothing on any screen of the gallery, and none draws beyond its sides. */
import { buildStage, openStage, show } from '../../tools/gallery/stage.ts';
import { screens } from '../screens/screens.ts';
import { expect, faults, test } from './host-page.ts';

// One page for all of them: a page each would take five times as long.
test.describe.configure({ timeout: 240_000 });
test.use({ viewport: { width: 320, height: 568 }, contextOptions: { reducedMotion: 'reduce' } });

test('every screen is sound, and fits 320 px', async ({ page }) => {
  await openStage(page, await buildStage());
  for (const screen of screens) {
    await show(page, screen);
    expect.soft(await faults(page, 'signpost-assistant'), screen.name).toEqual([]);
    const widest = await page
      .locator('#signpost-panel')
      .evaluate((panel) => Math.max(...Array.from(panel.querySelectorAll('.scroll *:not(.unseen)'), (each) => each.getBoundingClientRect().right)));
    expect.soft(widest, screen.name).toBeLessThanOrEqual(320);
  }
});
