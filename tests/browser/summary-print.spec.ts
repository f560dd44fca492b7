/** The printed summary as the printer gets it: on few pages of either paper, with nothing of the host page, and nothing cut at the edge. */
import type { Page } from '@playwright/test';
import { summary } from '../../src/wording/en/summary.ts';
import type { Said } from './conversation.ts';
import { expect, test } from './host-page.ts';
import { openSummary, press } from './take-along.ts';

/** The most questions of any way, on two places, and as much told on each screen as leaves the way open. */
const long: readonly Said[] = [
  ['welcome', 'start'],
  [
    'about-you',
    '65-plus',
    'pregnant-or-recent-birth',
    'surgery-lately',
    'blood-thinners',
    'weak-immunity',
    'fragile-bones',
    'told-of-high-blood-sugar',
    'heart-or-blood-vessel-history',
  ],
  ['safety'],
  ['place', 'low-back', 'another-place-too', 'also-neck'],
  ['neck-screen', 'neck-bone-sore-or-will-not-turn'],
  ['low-back-screen', 'worse-lying-flat-or-straining'],
  ['pregnancy-screen', 'tingling-at-times'],
  ['concern', 'lasting-or-health-condition'],
  ['how-long', 'over-3-months'],
  ['nerve-course', 'long-standing-and-steady'],
  [
    'complex-signs',
    'recovering-from-surgery',
    'told-of-joint-or-muscle-illness',
    'told-of-injury-or-wear',
    'stiff-over-half-an-hour',
    'moves-differently-since-sudden-weakness',
  ],
  ['what-was-tried', 'therapy-did-not-help'],
  ['pain', '4'],
  ['function-and-course', 'some-of-it', 'same'],
  ['further-signs'],
];

/** In CSS pixels, the paper less the margins that paper.css asks for: https://www.w3.org/TR/css-page-3/#typedef-page-size-page-size */
const papers = [
  { format: 'A4', width: Math.floor(((210 - 36) / 25.4) * 96) },
  { format: 'Letter', width: Math.floor((8.5 - 36 / 25.4) * 96) },
] as const;

/** How many pages a PDF has. */
const pagesIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** What is drawn beyond the sides of the paper, by more than rounding. */
const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const paper = document.querySelector('signpost-assistant')?.shadowRoot?.querySelector('.paper');
    if (!paper) throw new Error('There is no paper.');
    return [...paper.children, ...paper.querySelectorAll('li')]
      .filter((each) => {
        const line = document.createRange();
        line.selectNodeContents(each);
        return [...line.getClientRects(), each.getBoundingClientRect()].some(({ left, right }) => left < -0.5 || right > innerWidth + 0.5);
      })
      .map(({ textContent }) => textContent);
  });

test('is printed on few pages of A4 or Letter, with nothing of the host page and nothing cut at the edge', async ({ host, page }) => {
  test.setTimeout(240_000);
  // The paper stays until the browser says that it has printed.
  await page.addInitScript(() => Object.assign(window, { print: () => {} }));
  await openSummary(host, summary.forYou, { said: long });
  const paper = page.locator('signpost-assistant .paper');

  for (const kind of [summary.forYou, summary.forClinic])
    for (const { format, width } of papers)
      await test.step(`${kind}, ${format}`, async () => {
        await press(host, kind);
        await press(host, summary.actions.print);
        await page.emulateMedia({ media: 'print' });
        await page.setViewportSize({ width, height: 900 });
        expect(await cutOff(page)).toEqual([]);
        const lines = await paper.locator('h4, h5, p, li').allTextContents();
        expect(lines.length).toBeGreaterThan(30);
        await expect(page.locator('body > :not(signpost-assistant)').first()).toBeHidden();
        await page.emulateMedia({ media: null });
        await page.setViewportSize({ width: 1280, height: 800 });

        const pages = pagesIn(await page.pdf({ format }));
        expect(pages).toBeGreaterThan(0);
        expect(pages).toBeLessThanOrEqual(3);
        await expect(paper).toHaveCount(0);
      });
  expect(host.complaints).toEqual([]);
});
