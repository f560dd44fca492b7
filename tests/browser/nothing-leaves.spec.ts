/** Whole conversations to every disposition, with the booking link pressed: no id and no word of an answer leaves the page in any way. */
import type { BrowserContext, Page } from '@playwright/test';
import { booking as words } from '../../src/wording/en/booking.ts';
import { en } from '../../src/wording/en/index.ts';
import { letter } from '../../src/wording/en/letter.ts';
import { reminder } from '../../src/wording/en/reminder.ts';
import { report } from '../../src/wording/en/report.ts';
import { returning } from '../../src/wording/en/returning.ts';
import { summary } from '../../src/wording/en/summary.ts';
import { standInForVendors } from './booking-vendors.ts';
import { say } from './conversation.ts';
import { expect, test } from './host-page.ts';
import type { HostPage } from './host-page.ts';
import { journeys, wayTo } from './journeys.ts';
import { marks, marksIn } from './marks.ts';
import { openSummary, press, watchTaking } from './take-along.ts';
import type { Taken } from './take-along.ts';

/** Where something may leave, and what did. */
type Left = [way: string, what: string][];

/** Writes down what the page itself can see leaving: events, history, storage outside of the tab, messages, analytics. */
async function watchThePage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const left: [string, string][] = [];
    Object.assign(window, { left, dataLayer: [] });
    const note = (way: string, ...what: readonly unknown[]) => left.push([way, what.map((each) => JSON.stringify(each) ?? String(each)).join(' ')]);
    const watch = (owner: object, name: string, way: string, isMeant: (self: unknown) => boolean = () => true) => {
      const original: unknown = Reflect.get(owner, name);
      if (typeof original !== 'function') throw new Error(`There is no ${name} to watch.`);
      Object.defineProperty(owner, name, {
        value(this: unknown, ...given: readonly unknown[]) {
          if (isMeant(this)) note(way, ...given);
          return Reflect.apply(original, this, given);
        },
      });
    };
    const dispatch = window.dispatchEvent;
    window.dispatchEvent = (event) => {
      note('event', event.type, event instanceof CustomEvent ? event.detail : '');
      return dispatch.call(window, event);
    };
    watch(History.prototype, 'pushState', 'history');
    watch(History.prototype, 'replaceState', 'history');
    watch(Storage.prototype, 'setItem', 'storage', (self) => self === localStorage);
    watch(IDBFactory.prototype, 'open', 'storage');
    watch(BroadcastChannel.prototype, 'postMessage', 'message');
    watch(MessagePort.prototype, 'postMessage', 'message');
    watch(navigator, 'sendBeacon', 'request');
    watch(window, 'open', 'address');
    watch(window, 'postMessage', 'message');
    window.addEventListener('message', ({ data }) => note('message', data));
  });
}

const seenInPage = (page: Page): Promise<Left> =>
  page.evaluate(() => [
    ...Reflect.get(window, 'left'),
    ['analytics', JSON.stringify(window.dataLayer)],
    ['title', document.title],
    ['address', location.href],
    ['history', JSON.stringify(history.state)],
    ['storage', JSON.stringify(Object.entries(localStorage))],
    ['storage', document.cookie],
    ['window name', window.name],
  ]);

test('finds a mark where there is one', () => {
  expect(marks.length).toBeGreaterThan(500);
  expect(marksIn('https://x.example/?a=knee')).toEqual(['knee', 'knee']);
  expect(marksIn('/embed/plan-knee-0a1b2c3d.js')).toContain('knee');
  expect(marksIn('{"event":"signpost:step","step":4,"protocolVersion":"0.1.0"}')).toEqual([]);
  expect(marksIn(encodeURIComponent('because weight-loss-or-night-sweats'))).toContain('weight-loss-or-night-sweats');
});

/** What left, with everything written down from here on that leaves the browser. */
async function watchAll(page: Page, context: BrowserContext): Promise<Left> {
  const left: Left = [];
  await watchThePage(page);
  await standInForVendors(page);
  await context.route(/^https:\/\/(riverside|cal\.com)/, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>A booking page</title>' }),
  );
  // The names of the clinic's own pages at its vendors are the clinic's affair, and would hide what we let out.
  await page.route('**/book-here.html', async (route) => {
    const response = await route.fetch();
    const body = (await response.text())
      .replace('/riverside-therapy/massage', '/riverside/one')
      .replace('/riverside-therapy/physical-therapy', '/riverside/two');
    await route.fulfill({ response, body });
  });
  context.on('request', (request) => left.push(['request', `${request.url()} ${request.postData() ?? ''} ${request.headers()['referer'] ?? ''}`]));
  context.on('console', (message) => left.push(['console', message.text()]));
  return left;
}

function expectNoMark(left: Left): void {
  const ways = new Set(left.map(([way]) => way));
  expect([...ways]).toEqual(expect.arrayContaining(['request', 'event', 'analytics', 'title', 'address', 'storage']));
  expect(left.flatMap(([way, what]) => marksIn(what).map((mark) => `${way}: ${mark} in ${what}`))).toEqual([]);
}

/** Books in the frame of the vendor, and adds what the frame was told. */
async function bookHere({ panel, page }: HostPage, left: Left): Promise<void> {
  const here = panel.getByRole('button', { name: new RegExp(`^${words.here.split('{')[0]}`) });
  await here.first().click();
  await page.frameLocator('signpost-assistant iframe').getByRole('button', { name: 'Confirm' }).click();
  await expect(panel.getByText(/says that you are booked/)).toBeVisible();
  const [, frame] = page.frames();
  left.push(['frame message', JSON.stringify(await frame?.evaluate(() => Reflect.get(window, 'received')))]);
}

for (const { to, said } of journeys) {
  test(`lets nothing out on the way to "${to}"`, async ({ host, page, context }) => {
    test.setTimeout(240_000);
    const left = await watchAll(page, context);
    await host.visit('/book-here.html');
    await host.launcher.click();
    await say(page, said);

    const links = host.panel.getByRole('link', { name: /opens a new tab/ });
    const isBooking = ['physical-therapy', 'combined', 'massage'].includes(to);
    if (isBooking) {
      await expect(links.first()).toBeVisible();
      const [opened] = await Promise.all([context.waitForEvent('page'), links.first().click()]);
      await opened.waitForLoadState();
      left.push(
        ['address', opened.url()],
        ['referrer', await opened.evaluate(() => document.referrer)],
        ['opener', await opened.evaluate(() => String(window.opener))],
      );
      expect(left.slice(-2)).toEqual([
        ['referrer', ''],
        ['opener', 'null'],
      ]);
      await opened.close();
    }
    if (to === 'massage' || to === 'physical-therapy') await bookHere(host, left);
    await page.keyboard.press('Escape');
    left.push(...(await seenInPage(page)));
    expectNoMark(left);
  });
}

test('lets nothing out of a second check, but into the one record that was said yes to', async ({ host, page, context }) => {
  test.setTimeout(240_000);
  const left = await watchAll(page, context);
  const said = wayTo('self-care');
  await host.visit('/book-here.html');
  await host.launcher.click();
  await say(page, said);
  await host.panel.getByText(letter.checkAgain).click();
  await host.panel.getByRole('button', { name: reminder.keep.yes }).click();
  left.push(...(await seenInPage(page)));

  await page.evaluate(() => sessionStorage.clear());
  await page.goto('about:blank');
  await host.visit('/book-here.html#signpost-recheck');
  await host.panel.getByRole('button', { name: returning.since.worse }).click();
  await host.panel.getByRole('button', { name: returning.askAll }).click();
  await say(page, said.slice(1));
  await expect(host.panel.getByText(returning.reasons['worse-within-two-days'])).toBeVisible();
  await host.panel.getByText(letter.takeAlong).click();
  await page.keyboard.press('Escape');
  left.push(...(await seenInPage(page)));

  const kept = left.filter(([way, what]) => way === 'storage' && what.includes('signpost-kept'));
  expect(kept.length).toBeGreaterThan(0);
  // The record itself, and nothing beside it.
  expectNoMark(left.map(([way, what]) => [way, way === 'storage' ? what.replaceAll(/"signpost-kept",?\s?"(?:[^"\\]|\\.)*"/g, '') : what]));
});

test('lets the summary out by the button that was pressed, once it was pressed, and in no other way', async ({ host, page, context }) => {
  test.setTimeout(240_000);
  const left = await watchAll(page, context);
  const taken = await watchTaking(host);
  page.on('download', (download) => left.push(['file name', download.suggestedFilename()], ['address', download.url()]));
  await openSummary(host, summary.forClinic, { page: '/book-here.html' });
  let before: Taken = { copied: [], printed: [], shared: [], saved: [], drawn: [] };

  await test.step('nothing, as long as it is only read', async () => {
    const read = await host.panel.getByRole('region', { name: report.title }).textContent();
    expect(marksIn(read ?? '').length).toBeGreaterThan(50);
    expect(await taken()).toEqual(before);
    left.push(...(await seenInPage(page)));
    expectNoMark(left);
  });

  const { copy, print, share, text, data, showCode } = summary.actions;
  const reported = report.items['swollen-or-bruised'];
  const ways = [
    [copy, 'copied', reported],
    [print, 'printed', reported],
    [share, 'shared', reported],
    [text, 'saved', reported],
    // Clinic software is told the words that were pressed.
    [data, 'saved', en.items['swollen-or-bruised'].label],
    [showCode, 'drawn', reported],
  ] as const;
  for (const [button, way, told] of ways)
    await test.step(`"${button}": ${way}, and that only`, async () => {
      await press(host, button);
      await expect.poll(async () => (await taken())[way].length, { timeout: 30_000 }).toBe(before[way].length + 1);
      const now = await taken();
      expect(now).toEqual({ ...before, [way]: [...before[way], now[way].at(-1)] });
      expect(marksIn(now[way].at(-1) ?? '')).toEqual(expect.arrayContaining(['knee', told]));
      before = now;
      left.push(...(await seenInPage(page)));
      expectNoMark(left);
    });

  await test.step('as text, never as an address', async () => {
    const [drawn = ''] = before.drawn;
    expect(drawn).toMatch(/^1\/\d+/);
    expect(drawn).toContain(report.title);
    // A scanner that sees an address offers to open it, and whoever is there would learn what it says.
    expect(drawn).not.toMatch(/:\/\/|www\./);
    expect(URL.canParse(drawn)).toBe(false);
    expect(before.shared.map((what) => Object.keys(Object(JSON.parse(what))))).toEqual([['text']]);
  });

  await test.step('nothing of it goes along with a booking, and the answers stay in the tab', async () => {
    await bookHere(host, left);
    await page.keyboard.press('Escape');
    left.push(...(await seenInPage(page)));
    expectNoMark(left);
    expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual(['signpost']);
  });
});
