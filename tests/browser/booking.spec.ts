/** Booking links and booking pages: what they carry, and whom we believe. The vendors' own pages are not asked. */
import type { Locator, Page } from '@playwright/test';
import { booking as words } from '../../src/wording/en/booking.ts';
import { en } from '../../src/wording/en/index.ts';
import { hostile, silence, standInForVendors } from './booking-vendors.ts';
import { say } from './conversation.ts';
import { type HostPage, expect, faults, test } from './host-page.ts';

// Several screens are answered before there is a link.
test.describe.configure({ timeout: 120_000 });

const { actions } = en.interface;
const fill = (text: string, vendor: string) => text.replaceAll('{vendor}', vendor);

/** Events as the page hears them, with all that they say. */
const heard = (page: Page): Promise<readonly unknown[]> => page.evaluate(() => Reflect.get(window, 'heard'));
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const all: unknown[] = [];
    Object.assign(window, { heard: all });
    for (const name of ['handoff', 'booked']) {
      window.addEventListener(`signpost:${name}`, (event) => all.push([name, event instanceof CustomEvent && event.detail]));
    }
  });
}

/** To the four links of the clinic, the shortest way. */
async function toLinks(host: HostPage, path: string): Promise<void> {
  await listen(host.page);
  await host.visit(path);
  await host.launcher.click();
  await say(host.page, [['welcome', 'just-book'], ['safety']]);
}
const link = (within: Page | Locator, service: keyof typeof actions.book) =>
  within.getByRole('link', { name: `${actions.book[service]} ${actions.newTab}`, exact: true });
const linkTo = (host: HostPage, service: keyof typeof actions.book) => link(host.panel, service);
const blockOf = (host: HostPage, service: keyof typeof actions.book) =>
  host.panel
    .locator('.actions')
    .filter({ has: link(host.page, service) })
    .last();
const said = { step: 1, protocolVersion: expect.any(String) };

/** What axe says of a vendor's page in its frame is the vendor's. */
const ourFaults = async (page: Page) => (await faults(page, 'signpost-assistant')).filter((fault) => !fault.includes('<html'));

test('is one press away and carries nothing, and says so', async ({ host, page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await toLinks(host, '/');
  await expect(linkTo(host, 'assessment')).toHaveAttribute('href', 'https://cal.com/riverside-therapy/assessment');
  await expect(host.panel.getByRole('button', { name: actions.carriesNothing })).toHaveCount(4);
  expect(asked.filter((url) => /\/(booking|analytics)-/.test(url))).toEqual([]);
  for (const [attribute, value] of [
    ['target', '_blank'],
    ['rel', 'noopener noreferrer'],
    ['referrerpolicy', 'no-referrer'],
  ] as const)
    await expect(linkTo(host, 'assessment')).toHaveAttribute(attribute, value);
});

test('shows the whole link, fills in a name after a tick, and takes out again what is unticked', async ({ host, page }) => {
  await toLinks(host, '/');
  const block = blockOf(host, 'assessment');
  await block.getByRole('button', { name: actions.carriesNothing }).click();
  await expect(block.locator('summary')).toBeFocused();
  await expect(block.getByText('https://cal.com/riverside-therapy/assessment', { exact: true })).toBeVisible();
  await expect(block.getByText(words.noAnswers)).toBeVisible();

  await block.getByRole('checkbox', { name: fill(words.fillIn, 'Cal.com') }).check();
  await block.getByLabel(words.name, { exact: true }).fill('Ana López');
  await block.getByLabel(words.email, { exact: true }).fill('ana@example.org');
  for (const name of [words.name, words.email]) {
    expect(await block.getByLabel(name, { exact: true }).evaluate((field) => parseFloat(getComputedStyle(field).fontSize))).toBeGreaterThanOrEqual(
      16,
    );
  }
  await expect(block.getByLabel(words.name, { exact: true })).toHaveAttribute('autocomplete', 'name');
  await expect(block.getByLabel(words.email, { exact: true })).toHaveAttribute('autocomplete', 'email');
  await expect(linkTo(host, 'assessment')).toHaveAttribute(
    'href',
    'https://cal.com/riverside-therapy/assessment?name=Ana%20L%C3%B3pez&email=ana%40example.org',
  );
  await expect(block.locator('summary')).toContainText(words.values.email);
  expect(await ourFaults(page)).toEqual([]);

  await block.getByRole('checkbox', { name: words.values.email }).uncheck();
  await expect(linkTo(host, 'assessment')).toHaveAttribute('href', 'https://cal.com/riverside-therapy/assessment?name=Ana%20L%C3%B3pez');
  await block.getByRole('checkbox', { name: fill(words.fillIn, 'Cal.com') }).uncheck();
  await expect(linkTo(host, 'assessment')).toHaveAttribute('href', 'https://cal.com/riverside-therapy/assessment');
  // The answers stay in the tab; what was typed here is not kept anywhere.
  const kept = await page.evaluate(() => ({ tab: Object.entries(sessionStorage), others: localStorage.length + document.cookie.length }));
  expect(kept.others).toBe(0);
  expect(kept.tab.map(([name]) => name)).toEqual(['signpost']);
  expect(JSON.stringify(kept.tab)).not.toMatch(/Ana|example/);
  expect(host.complaints).toEqual([]);
});

test('shows what the clinic adds before anybody leaves, and lets each part be taken out', async ({ host }) => {
  await toLinks(host, '/book-in-dialog.html');
  const there = linkTo(host, 'physical-therapy');
  const block = blockOf(host, 'physical-therapy');
  await expect(there).toHaveAttribute('href', 'https://riverside.uk1.cliniko.com/bookings?business_id=12&practitioner_id=34');
  await expect(block.locator('summary')).toContainText(words.values.practitioner);
  await block.getByRole('checkbox', { name: words.values.practitioner }).uncheck();
  await expect(there).toHaveAttribute('href', 'https://riverside.uk1.cliniko.com/bookings?business_id=12');
  await block.getByRole('checkbox', { name: words.values.location }).uncheck();
  await expect(there).toHaveAttribute('href', 'https://riverside.uk1.cliniko.com/bookings');
  // Cliniko has no place for a name.
  await expect(block.getByRole('checkbox', { name: fill(words.fillIn, 'Cliniko') })).toHaveCount(0);
});

test('lets what stands in the clinic’s own link be taken out', async ({ host }) => {
  await toLinks(host, '/book-here.html');
  const block = blockOf(host, 'massage');
  await block.locator('summary').click();
  await block.getByRole('checkbox', { name: words.own.replace('{name}', 'hide_gdpr_banner') }).uncheck();
  await expect(linkTo(host, 'massage')).toHaveAttribute('href', 'https://calendly.com/riverside-therapy/massage');
});

for (const { vendor, service, url } of [
  { vendor: 'Calendly', service: 'massage', url: /^https:\/\/calendly\.com\/.+embed_domain=127\.0\.0\.1&embed_type=Inline$/ },
  { vendor: 'Cal.com', service: 'physical-therapy', url: /^https:\/\/app\.cal\.com\/.+\/embed\?embed=signpost&embedType=inline$/ },
] as const) {
  test(`opens the page of ${vendor} in the panel after a press that names it, and hears of the booking`, async ({ host, page }) => {
    await standInForVendors(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await toLinks(host, '/book-here.html');
    const block = blockOf(host, service);
    const here = block.getByRole('button', { name: fill(words.here, vendor) });
    await expect(here).toBeVisible();
    // What the frame adds is said beside the button, and its address stands below that of the link.
    await expect(block.getByText(words.frameValues.within)).toBeVisible();
    await block.locator('summary').click();
    await expect(block.getByText(words.wholeHere)).toBeVisible();
    const shown = await block.locator('.whole').allTextContents();
    expect(asked.filter((each) => !each.startsWith('http://127.0.0.1'))).toEqual([]);
    await here.click();
    const frame = host.panel.locator('iframe');
    await expect(frame).toHaveAttribute('title', fill(words.frame, vendor));
    await expect(frame).toHaveAttribute('referrerpolicy', 'no-referrer');
    await expect(frame).toHaveAttribute('allow', '');
    await expect(frame).toHaveAttribute('sandbox', /allow-scripts/);
    expect(await frame.getAttribute('sandbox')).not.toContain('top-navigation');
    expect(await frame.getAttribute('src')).toMatch(url);
    expect(shown).toEqual([await linkTo(host, service).getAttribute('href'), await frame.getAttribute('src')]);
    // The link stands beside it.
    await expect(linkTo(host, service)).toBeVisible();
    await frame.contentFrame().getByRole('button', { name: 'Confirm' }).click();
    await expect(host.panel.getByText(fill(words.booked, vendor))).toBeVisible();
    expect(await heard(page)).toEqual([
      ['handoff', said],
      ['booked', said],
    ]);
    expect(await ourFaults(page)).toEqual([]);
    expect(host.complaints).toEqual([]);
  });
}

test('believes nobody but the frame and the vendor together', async ({ host, page }) => {
  await standInForVendors(page);
  // The page lets the liar in, so that only we are left to refuse it.
  await page.route('**/book-here.html', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': `${response.headers()['content-security-policy']} ${hostile}` };
    await route.fulfill({ response, headers });
  });
  await toLinks(host, '/book-here.html');
  await blockOf(host, 'massage')
    .getByRole('button', { name: fill(words.here, 'Calendly') })
    .click();
  await expect(host.panel.locator('iframe').contentFrame().getByRole('button', { name: 'Confirm' })).toBeVisible();
  const lies = (where: string, isOurs: boolean) =>
    page.evaluate(
      async ([address, ours]) => {
        const told = new Promise((resolve) => window.addEventListener('message', ({ data }) => data === 'said' && resolve(undefined)));
        const frame = ours ? document.querySelector('signpost-assistant')?.shadowRoot?.querySelector('iframe') : document.createElement('iframe');
        if (!frame) throw new Error('There is no frame.');
        if (!ours) document.body.append(frame);
        frame.src = address;
        await told;
      },
      [where, isOurs] as const,
    );
  // Another frame from elsewhere; another frame of the vendor's own; our frame, gone elsewhere; the page itself.
  await lies(hostile, false);
  await lies('https://calendly.com/lies/', false);
  await lies(hostile, true);
  await page.evaluate(() => {
    const data = { event: 'calendly.event_scheduled', payload: {} };
    window.postMessage(data, '*');
    window.dispatchEvent(new MessageEvent('message', { data, origin: 'https://calendly.com' }));
  });
  await page.waitForTimeout(200);
  expect(await heard(page)).toEqual([['handoff', said]]);
  await expect(host.panel.getByText(fill(words.booked, 'Calendly'))).toHaveCount(0);
});

test('falls back on the link when the page stays silent', async ({ host, page }) => {
  await page.clock.install();
  await silence(page);
  await toLinks(host, '/book-here.html');
  const block = blockOf(host, 'massage');
  await block.getByRole('button', { name: fill(words.here, 'Calendly') }).click();
  await expect(block.getByText(fill(words.waiting, 'Calendly'))).toBeVisible();
  await page.clock.runFor(8100);
  await expect(block.getByText(fill(words.silent, 'Calendly'))).toBeVisible();
  await expect(host.panel.locator('iframe')).toHaveCount(0);
  await expect(linkTo(host, 'massage')).toBeVisible();
});

test('opens over the page where the clinic wants that, keeps Escape to itself, and gives the focus back', async ({ host, page }) => {
  await standInForVendors(page);
  await toLinks(host, '/book-in-dialog.html');
  const here = blockOf(host, 'massage').getByRole('button', { name: fill(words.here, 'Calendly') });
  await here.click();
  const dialog = host.panel.getByRole('dialog', { name: fill(words.frame, 'Calendly') });
  const frame = dialog.locator('iframe');
  expect(await frame.getAttribute('src')).toBe(
    'https://calendly.com/riverside-therapy/massage?utm_source=website&embed_domain=127.0.0.1&embed_type=PopupText',
  );
  await frame.contentFrame().getByRole('button', { name: 'Confirm' }).click();
  await expect(dialog.getByText(fill(words.booked, 'Calendly'))).toBeVisible();
  expect(await ourFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: words.close }).focus();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(host.panel).toBeVisible();
  await expect(here).toBeFocused();
  expect((await heard(page)).at(-1)).toEqual(['booked', said]);
});

test('leaves no listener and no frame behind', async ({ host, page }) => {
  await standInForVendors(page);
  await toLinks(host, '/book-here.html');
  await blockOf(host, 'massage')
    .getByRole('button', { name: fill(words.here, 'Calendly') })
    .click();
  await expect(host.panel.locator('iframe')).toBeVisible();
  await page.evaluate(() => window.Signpost?.q.push(['destroy']));
  await expect(page.locator('iframe, signpost-assistant')).toHaveCount(0);
});
