/** A whole conversation in a language that nobody speaks, on the smallest phone: what is baked into a component shows, and so does what does not fit. */
import { execFileSync } from 'node:child_process';
import { basename, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { letter } from '../../src/wording/en/letter.ts';
import { wordingOf } from '../../tools/languages.ts';
import { pseudo, pseudoLanguage } from '../../tools/pseudo-language.ts';
import { say, untilConcern } from './conversation.ts';
import { expect, faults, test } from './host-page.ts';

test.use({ viewport: { width: 320, height: 640 } });
// The machine that runs this may have other work, and it builds first: once, so the tests of this file follow one another in one worker.
test.describe.configure({ mode: 'default', timeout: 300_000 });

const root = resolve(import.meta.dirname, '../..');
const wording = wordingOf(pseudoLanguage);

test.beforeAll(() => void execFileSync(resolve(root, 'node_modules/.bin/tsx'), ['tools/build.ts', '--pseudo'], { cwd: root }));

/** Serves the build that has the pseudo-language, on a page that asks for it. */
async function speakPseudo(page: Page): Promise<void> {
  await page.route('**/embed/*', (route) => route.fulfill({ path: resolve(root, 'dist/pseudo', basename(new URL(route.request().url()).pathname)) }));
  await page.route('/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('data-clinic=', 'data-lang="qps" data-clinic=') });
  });
}

/** Axe knows that nobody speaks it. */
const faultsButTheLanguage = async (page: Page) => (await faults(page, 'signpost-assistant')).filter((fault) => !fault.startsWith('valid-lang'));

/** Words on screen, or said by a screen reader, that nobody has given an accent; and what is wider than the screen. */
const wrongOnScreen = (page: Page) =>
  page.locator('#signpost-panel').evaluate((panel) => {
    // `Intl` joins lists and writes dates, and for a language that it does not know it does so in English.
    const byIntl = /, and | and |\p{L}+ \d+, \d{4}( at [\d:\s]+[AP]M)?/gu;
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('option, .name');
    const elements = [...panel.querySelectorAll('*')].filter(isShown);
    const said = elements.flatMap((element) => [
      ...[...element.childNodes].flatMap((node) => (node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : [])),
      ...['aria-label', 'title', 'placeholder', 'alt'].flatMap((name) => element.getAttribute(name) ?? []),
    ]);
    const wide = elements.filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && (left < -1 || right > innerWidth + 1);
    });
    return {
      plain: said.filter((text) => /[a-z]{2}/i.test(text.replace(byIntl, ''))),
      wide: wide.map(({ outerHTML }) => outerHTML.slice(0, 120)),
    };
  });

test('shows nothing that is not translated, and fits', async ({ host, page }) => {
  await speakPseudo(page);
  await host.visit('/');
  await host.launcher.click();
  const heading = host.panel.getByRole('heading', { level: 2 });
  await expect(heading).toHaveText(pseudo('How can we help?'));
  await expect(host.panel.getByText(wording.notReviewed ?? '')).toBeVisible();
  let screens = 0;
  const look = async () => {
    screens += 1;
    expect(await wrongOnScreen(page), (await heading.textContent()) ?? '').toEqual({ plain: [], wide: [] });
  };
  await say(
    page,
    [
      ...untilConcern('low-back'),
      ['concern', 'tension-or-upkeep'],
      ['how-long', 'over-3-months'],
      ['tension', 'muscles-tight'],
      ['what-was-tried', 'in-physical-therapy'],
      ['pain', '5'],
      ['function-and-course', 'some-of-it', 'same'],
      ['suitability', 'wants-hands-on-care'],
    ],
    async () => {
      await host.panel
        .getByRole('button', { name: wording.interface.asking.why })
        .click({ timeout: 1000 })
        .catch(() => {}); // The welcome asks nothing.
      await look();
    },
    wording,
  );
  await expect(host.panel.getByText(wording.interface.result.anyWorse)).toBeVisible();
  await expect(host.panel.locator('details').first()).toBeVisible();
  // The sources are the titles of documents, which are in English.
  const folds = host.panel.locator('details').filter({ hasNotText: pseudo(letter.sources.title) });
  await folds.evaluateAll((all) => all.forEach((each) => each.toggleAttribute('open', true)));
  await look();
  expect(screens).toBeGreaterThan(12);
  expect(await faultsButTheLanguage(page)).toEqual([]);
  await page.screenshot({ path: 'reports/browser/pseudo-result.png' });
});

test('has an emergency that is translated, and fits', async ({ host, page }) => {
  await speakPseudo(page);
  await host.visit('/');
  await host.launcher.click();
  await host.panel.getByRole('button', { name: wording.interface.header.emergency }).click();
  await expect(host.panel.getByRole('heading', { level: 2 })).toContainText(wording.emergencyWords.headline);
  expect(await wrongOnScreen(page)).toEqual({ plain: [], wide: [] });
});
