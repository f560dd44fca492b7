/**
 * Whether every disposition ends in something that can be pressed and works, on the page of every example and with the script tag's
 * attributes alone. A conversation is had once: the tab keeps it, and every further page of the site goes on at its ending.
 */
import type { BrowserContext, Locator } from '@playwright/test';
import type { Disposition } from '../../src/vocabulary/disposition.ts';
import { en } from '../../src/wording/en/index.ts';
import { letter } from '../../src/wording/en/letter.ts';
import { results } from '../../src/wording/en/results.ts';
import { say } from './conversation.ts';
import { expect, test } from './host-page.ts';
import type { HostPage } from './host-page.ts';
import { journeys } from './journeys.ts';
import { choose, onceChosen, pagesOfClinics } from './what-to-press.ts';
import type { PageOfClinic } from './what-to-press.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Wednesday: open in London, Stockholm and Portland, and in the middle of the night in Perth. */
const now = new Date('2026-11-25T15:30Z');

/** Everything to press, in order, with what is wrong with it beside its address. */
const pressable = (panel: Locator) =>
  panel
    .locator('.actions')
    .locator('a, select')
    .evaluateAll(
      (all, countries) =>
        all.map((element) => {
          if (!element.checkVisibility()) return `hidden: ${element.outerHTML}`;
          if (!(element instanceof HTMLAnchorElement)) return countries;
          const href = element.getAttribute('href') ?? 'no address';
          const isNamed = /\p{L}/u.test(element.innerText);
          // A page of somebody else leaves this one standing, and is told nothing of it.
          const isApart =
            !href.startsWith('https:') ||
            (element.target === '_blank' && element.relList.contains('noopener') && element.referrerPolicy === 'no-referrer');
          return `${href}${isNamed ? '' : ' without a name'}${isApart ? '' : ' that knows this page'}`;
        }),
      choose,
    );

const linkTo = (panel: Locator, href: string) => panel.locator(`.actions a[href="${href}"]`);

/** A browser has no telephone to dial with: the finger comes as far as the link, past all that might lie over it. */
async function press(panel: Locator, addresses: readonly string[]): Promise<void> {
  const [first] = addresses.filter((address) => address !== choose);
  if (first) await linkTo(panel, first).click({ trial: true });
}

/** A new tab opens, at exactly that address. */
async function open(panel: Locator, href: string, context: BrowserContext): Promise<void> {
  const [opened] = await Promise.all([context.waitForEvent('page'), linkTo(panel, href).click()]);
  await opened.waitForURL(href, { waitUntil: 'commit' });
  await opened.close();
}

/** Every page that a clinic leads to is opened once, at the first ending that has it: a new tab is the slowest thing here. */
const opensAt = ({ presses }: PageOfClinic, to: Disposition) =>
  presses[to].filter((href) => href.startsWith('https:') && journeys.find((journey) => presses[journey.to].includes(href))?.to === to);

async function seeEnding({ panel }: HostPage, to: Disposition): Promise<void> {
  const headline = to === 'emergency' ? en.emergencyWords.headline : to === 'out-of-scope' ? results.doors.dentist.headline : results[to].headline;
  await expect(panel.getByRole('heading', { level: 2 })).toContainText(headline);
}

test('has a page for every example', () => {
  expect(pagesOfClinics.filter(({ path }) => path.startsWith('/examples/'))).toHaveLength(4);
});

for (const { to, said } of journeys) {
  test(`ends "${to}" in something to press at every clinic`, async ({ host, page, context }) => {
    test.setTimeout(240_000);
    await context.route(/^https:/, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>A page</title>' }));
    await page.clock.setFixedTime(now);
    for (const [index, clinic] of pagesOfClinics.entries()) {
      const { path, place, telephones, presses } = clinic;
      await test.step(path, async () => {
        await host.visit(path);
        await host.launcher.click();
        if (index === 0) await say(page, said);
        await seeEnding(host, to);
        const { panel } = host;
        if (place && to !== 'emergency' && to !== 'doctor') await panel.getByRole('radio', { name: place }).click();
        await expect.poll(() => pressable(panel)).toEqual(presses[to]);
        await press(panel, presses[to]);
        for (const href of opensAt(clinic, to)) await open(panel, href, context);
        // Where the clinic is not the place to be seen, its telephone is one to ask at.
        const isAsked = to === 'urgent' || to === 'doctor' || to === 'out-of-scope';
        const asked = isAsked && presses[to].find((href) => telephones.includes(href));
        if (isAsked && asked) await expect(linkTo(panel, asked)).toContainText(letter.askUs[to]);
        if (presses[to].includes(choose)) {
          await panel.getByRole('combobox', { name: en.interface.actions.whereAreYou }).selectOption('GB');
          await expect.poll(() => pressable(panel)).toEqual([choose, ...(onceChosen[to] ?? [])]);
          await press(panel, onceChosen[to] ?? []);
        }
      });
    }
    expect(host.complaints).toEqual([]);
  });
}
