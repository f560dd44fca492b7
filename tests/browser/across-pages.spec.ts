/** What is kept in a tab from page to page, and when it is cleared. */
import { en } from '../../src/wording/en/index.ts';
import { say } from './conversation.ts';
import type { Said } from './conversation.ts';
import { expect, test } from './host-page.ts';
import type { HostPage } from './host-page.ts';

const untilPlace: readonly Said[] = [['welcome', 'start'], ['about-you', '16-to-44'], ['safety']];
const { footer, welcome, transcript } = en.interface;
const questionOn = ({ panel }: HostPage) => panel.getByRole('heading', { level: 2 });
const storedOn = ({ page }: HostPage) => page.evaluate(() => Object.assign({}, sessionStorage, localStorage));

test('stores nothing until the visitor starts, and then under one name', async ({ host, page }) => {
  await host.visit('/');
  await host.launcher.click();
  await expect(questionOn(host)).toHaveText(en.questions.welcome.ask);
  expect(await storedOn(host)).toEqual({});
  await say(page, untilPlace);
  expect(Object.keys(await storedOn(host))).toEqual(['signpost']);
  expect(await page.context().cookies()).toEqual([]);
});

test('goes on where the visitor was, on the next page of the tab, once it is opened', async ({ host, page }) => {
  await host.visit('/');
  await host.launcher.click();
  await say(page, untilPlace);
  await host.visit('/left-yellow.html');
  await expect(host.panel).toBeHidden();
  await host.launcher.click();
  await expect(questionOn(host)).toHaveText(en.questions.place.ask);
  await expect(host.panel.getByRole('list', { name: transcript.label }).getByRole('listitem')).toHaveCount(2);
  await say(page, [['place', 'low-back', 'only-there']]);
  await expect(questionOn(host)).toHaveText(en.questions['low-back-screen'].ask);
  expect(host.complaints).toEqual([]);
});

test('shows nothing of it in another tab', async ({ host, page, context }) => {
  await host.visit('/');
  await host.launcher.click();
  await say(page, untilPlace);
  const other = await context.newPage();
  await other.goto('/');
  await other.locator('signpost-assistant [aria-haspopup=dialog]').click();
  await expect(other.locator('#signpost-panel h2')).toHaveText(en.questions.welcome.ask);
});

test('forgets on restart', async ({ host, page }) => {
  await host.visit('/');
  await host.launcher.click();
  await say(page, untilPlace);
  await host.panel.getByRole('button', { name: footer.restart }).click();
  await host.panel.getByRole('button', { name: footer.restartYes }).click();
  await expect(questionOn(host)).toHaveText(en.questions.welcome.ask);
  expect(await storedOn(host)).toEqual({});
});

test('clears the answers after half an hour without use, and says so', async ({ host, page }) => {
  await page.clock.install();
  await host.visit('/');
  await host.launcher.click();
  await say(page, untilPlace);
  await page.clock.fastForward('29:00');
  await expect(questionOn(host)).toHaveText(en.questions.place.ask);
  await page.clock.fastForward('02:00');
  await expect(questionOn(host)).toHaveText(en.questions.welcome.ask);
  await expect(host.panel.getByText(welcome.cleared)).toBeVisible();
  expect(await storedOn(host)).toEqual({});
});

test('is clean in a tab that was left overnight', async ({ host, page }) => {
  await page.clock.install();
  await host.visit('/');
  await host.launcher.click();
  await say(page, untilPlace);
  await page.evaluate(() => {
    const kept = JSON.parse(sessionStorage.getItem('signpost') ?? '{}');
    sessionStorage.setItem('signpost', JSON.stringify({ ...kept, at: kept.at - 8 * 3_600_000 }));
  });
  await host.visit('/left-yellow.html');
  await host.launcher.click();
  await expect(questionOn(host)).toHaveText(en.questions.welcome.ask);
  expect(await storedOn(host)).toEqual({});
});

test('goes through a whole part of the conversation where storage throws', async ({ host, page }) => {
  await host.visit('/hazards/blocked-storage.html');
  await host.launcher.click();
  await say(page, untilPlace);
  await expect(questionOn(host)).toHaveText(en.questions.place.ask);
  expect(host.complaints).toEqual([]);
});

test('leaves at once by the quick exit: no answer on screen or stored, no entry in the history', async ({ host, page }) => {
  await page.route('https://www.wikipedia.org/', (route) => route.fulfill({ contentType: 'text/html', body: '<h1>A neutral page</h1>' }));
  await page.goto('/hazards/early.html');
  await host.visit('/');
  await host.launcher.click();
  await say(page, untilPlace);
  const entries = await page.evaluate(() => history.length);
  await host.panel.getByRole('button', { name: footer.leave }).press('Enter');
  await expect(page.getByRole('heading', { name: 'A neutral page' })).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await page.goBack();
  await expect(page).toHaveURL(/early/);
  await host.visit('/');
  await host.launcher.click();
  await expect(questionOn(host)).toHaveText(en.questions.welcome.ask);
});

test('takes the transcript away at once, though the neutral page is slow to come', async ({ host, page }) => {
  await page.route('https://www.wikipedia.org/', async () => new Promise(() => {})); // Never answered.
  await host.visit('/');
  await host.launcher.click();
  await say(page, untilPlace);
  // At once, in the very task of the press: nothing else can be seen of a page that is on its way out.
  const left = await host.panel.getByRole('button', { name: footer.leave }).evaluate((button: HTMLElement) => {
    const panel = button.closest<HTMLElement>('#signpost-panel');
    const before = panel?.querySelectorAll('ol li').length;
    button.click();
    const root = document.querySelector('signpost-assistant')?.shadowRoot;
    return { before, isHidden: root?.querySelector<HTMLElement>('#signpost-panel')?.hidden, after: root?.querySelectorAll('ol li').length };
  });
  expect(left).toEqual({ before: 2, isHidden: true, after: 0 });
});
