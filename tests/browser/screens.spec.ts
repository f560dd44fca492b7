/**
 * Axe finds nothing on any screen of the gallery, and none draws beyond its sides: every pair of screen, theme, width and language in
 * `npm test`, every combination in `npm run test:full`.
 */
import { buildStage, openStage, show } from '../../tools/gallery/stage.ts';
import { looks, shows } from '../screens/cover.ts';
import { screens } from '../screens/screens.ts';
import { expect, faults, test } from './host-page.ts';

const isWhole = Boolean(process.env['SIGNPOST_WHOLE']);
let script: string | undefined;

for (const look of looks(isWhole)) {
  const { theme, width, language } = look;
  test.describe(`${theme}, ${width} px, ${language}`, () => {
    test.use({
      viewport: { width, height: width > 700 ? 800 : 640 },
      colorScheme: theme === 'light' ? 'light' : 'dark',
      contextOptions: { reducedMotion: 'reduce', forcedColors: theme === 'forced-colours' ? 'active' : 'none' },
    });

    // One page for all of them: a page each would take five times as long.
    test('every screen is sound, and fits', async ({ page }) => {
      test.setTimeout(isWhole ? 900_000 : 300_000);
      await openStage(page, (script ??= await buildStage()), language);
      for (const [index, screen] of screens.entries()) {
        if (!shows(look, index, isWhole)) continue;
        await show(page, screen, language);
        expect.soft(await faults(page, 'signpost-assistant'), screen.name).toEqual([]);
        const beyond = await page.locator('#signpost-panel').evaluate((panel) => {
          const { left, right } = panel.getBoundingClientRect();
          return [...panel.querySelectorAll('.scroll *:not(.unseen)')]
            .filter(
              (each) =>
                each.getBoundingClientRect().right > right || (each.getBoundingClientRect().width > 1 && each.getBoundingClientRect().left < left),
            )
            .map(({ outerHTML }) => outerHTML.slice(0, 100));
        });
        expect.soft(beyond, screen.name).toEqual([]);
      }
    });
  });
}
