/** How the example clinics tell of places, hours and prices, on their own pages, with the clock held still. */
import { en } from '../../src/wording/en/index.ts';
import { visit } from '../../src/wording/en/visit.ts';
import { say } from './conversation.ts';
import type { Said } from './conversation.ts';
import { expect, faults, test } from './host-page.ts';
import type { HostPage } from './host-page.ts';

/** What a place has is shown, too, to whoever only wants to book; `every-ending.spec.ts` comes to it by every journey. */
const justBook: readonly Said[] = [['welcome', 'just-book'], ['safety']];
const urgent: readonly Said[] = [
  ['welcome', 'start'],
  ['about-you', '16-to-44'],
  ['safety'],
  ['place', 'calf-and-shin', 'left', 'only-there'],
  ['calf-and-shin-screen', 'one-leg-swollen'],
  ['along-with-it'],
  ['concern', 'tension-or-upkeep'],
];

/** Opens an example at a moment, and answers. */
async function arrive(
  { page, host }: { readonly page: HostPage['page']; readonly host: HostPage },
  example: string,
  now: string,
  said: readonly Said[],
) {
  await page.clock.setFixedTime(new Date(now));
  await host.visit(`/examples/${example}.html`);
  await host.launcher.click();
  await say(page, said);
  await expect(host.panel.locator('.visit')).toBeVisible();
}
const hrefs = (host: HostPage) => host.panel.locator('.actions a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));

test.use({ timezoneId: 'Australia/Sydney', viewport: { width: 390, height: 1200 } });
test.afterEach(({ host }) => expect(host.complaints).toEqual([]));

test('asks which of three places suits, and shows what that place has', async ({ host, page }) => {
  // Thursday, 10 in the morning in Sydney.
  await arrive({ host, page }, 'three-locations', '2026-11-25T23:00Z', justBook);
  const { panel } = host;
  await expect(panel.getByRole('group', { name: visit.pick }).getByRole('radio')).toHaveCount(3);
  await expect(panel.getByRole('radio', { name: /Sydney.*Open until/ })).not.toBeChecked();
  expect((await hrefs(host)).join(' ')).not.toContain('cliniko');
  await panel.getByRole('radio', { name: /Perth/ }).click();
  expect(await hrefs(host)).toContain('https://southern-cross.au1.cliniko.com/bookings?business_id=2&appointment_type_id=2');
  // Yet 7 in the morning in Perth.
  await expect(panel.locator('.visit')).toContainText(visit.bookOnline);
  await panel.getByRole('radio', { name: /Alice/ }).click();
  expect((await hrefs(host))[0]).toBe('tel:0855509876');
  await page.screenshot({ path: 'reports/browser/three-locations.png' });
});

test('remembers the place while answers are changed, and nowhere else', async ({ host, page }) => {
  await arrive({ host, page }, 'three-locations', '2026-11-25T23:00Z', justBook);
  await host.panel.getByRole('radio', { name: /Perth/ }).click();
  await host.panel.getByRole('button', { name: en.interface.footer.back }).click();
  await say(page, justBook.slice(-1));
  await expect(host.panel.getByRole('radio', { name: /Perth/ })).toBeChecked();
  expect(
    await page.evaluate(() =>
      JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie, location.href, history.length]),
    ),
  ).not.toMatch(/perth/i);
});

test('says on a Saturday that it cannot today, and shows who can', async ({ host, page }) => {
  await arrive({ host, page }, 'physical-therapy', '2026-11-28T18:00Z', urgent);
  await expect(host.panel.locator('.visit')).toContainText(visit.tooLate.closed);
  const [first, ...others] = await hrefs(host);
  expect(first).toBe('tel:+15550100160');
  expect(others).toContain('tel:+15550100142');
  expect(others.at(-1)).toBe('tel:911');
  expect(await faults(page, 'signpost-assistant')).toEqual([]);
  await page.screenshot({ path: 'reports/browser/physical-therapy.png' });
});

test('says when somebody with only a telephone answers', async ({ host, page }) => {
  await arrive({ host, page }, 'only-a-telephone', '2026-11-25T09:00Z', justBook);
  expect((await hrefs(host))[0]).toBe('tel:0855501077');
  await expect(host.panel.locator('.actions a').first()).toContainText(/12[:.]00/);
  await expect(host.panel.locator('.actions a').first()).toContainText(visit.clinicTime);
  await page.screenshot({ path: 'reports/browser/only-a-telephone.png' });
});

test('shows prices, kinds of a service and what insurance pays', async ({ host, page }) => {
  await arrive({ host, page }, 'massage-only', '2026-11-25T15:00Z', justBook);
  await expect(host.panel.getByRole('link', { name: /sports massage.*£64/ })).toBeVisible();
  await expect(host.panel.locator('.visit')).toContainText('receipt for your insurer');
  await page.screenshot({ path: 'reports/browser/massage-only.png' });
});

test('shows the places on a narrow screen in the dark', async ({ host, page }) => {
  await page.setViewportSize({ width: 320, height: 900 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await arrive({ host, page }, 'three-locations', '2026-11-25T12:00Z', justBook);
  await host.panel.getByRole('radio', { name: /Sydney/ }).click();
  expect(await faults(page, 'signpost-assistant')).toEqual([]);
  expect(await host.panel.evaluate((panel) => panel.scrollWidth <= panel.clientWidth)).toBe(true);
  await page.screenshot({ path: 'reports/browser/three-dark.png' });
});
