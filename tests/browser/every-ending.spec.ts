/**
 * Every way is walked once, on the demo clinic under its strict policy, and whether it ends in something that can be pressed and works is seen on the
 * page of every clinic: the tab keeps the conversation, and every further page of the site goes on at its ending. On the way `screens.spec.ts` has looked.
 */
import type { BrowserContext, Locator } from '@playwright/test';
import type { Disposition } from '../../src/vocabulary/disposition.ts';
import { en } from '../../src/wording/en/index.ts';
import { letter } from '../../src/wording/en/letter.ts';
import { say } from './conversation.ts';
import { choose, demoClinic, headlineOf, onceChosen, pagesOfClinics } from './endings.ts';
import type { PageOfClinic } from './endings.ts';
import { expect, faults, test } from './host-page.ts';
import type { HostPage } from './host-page.ts';
import { journeys, whilePregnant } from './journeys.ts';

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

const isPage = (href: string) => href.startsWith('https:');

/** Every page that a clinic leads to is opened once, at the first ending of the first clinic that has it: a new tab is the slowest thing here. */
function opensAt(clinic: PageOfClinic, to: Disposition): readonly string[] {
  const all = pagesOfClinics.flatMap((one) => journeys.flatMap((way) => one.presses[way.to].map((href) => ({ href, one, to: way.to }))));
  return clinic.presses[to].filter((href) => {
    const first = all.find((each) => each.href === href);
    return isPage(href) && first?.one === clinic && first.to === to;
  });
}

/** At the end of a walk, before anything is pressed there. */
async function seeTheEndOfAWalk({ page, panel }: HostPage, to: Disposition): Promise<void> {
  const heading = panel.getByRole('heading', { level: 2 });
  // The heading that is read out is the one on screen, even where the letter came after it.
  await expect(heading).toBeFocused();
  expect(await faults(page, 'signpost-assistant')).toEqual([]);
  if (to === 'emergency') {
    const links = await panel.getByRole('link').evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''));
    expect(links.filter(isPage)).toEqual([]);
  }
  // It quotes the visitor, and gives the plan of the place.
  if (to === 'physical-therapy') {
    await expect(panel.getByText(en.options['how-it-started']['fall-twist-or-trip'].label).first()).toBeVisible();
    await expect(panel.getByText('Keep moving, with short walks on flat ground.')).toBeVisible();
  }
}

async function seeEnding({ panel }: HostPage, to: Disposition, { place }: PageOfClinic): Promise<void> {
  const heading = panel.getByRole('heading', { level: 2 });
  await expect(heading).toContainText(headlineOf(to));
  await expect(heading).toContainText(en.interface.result.levels[to]);
  if (place && to !== 'emergency' && to !== 'doctor') await panel.getByRole('radio', { name: place }).click();
}

test('has a page for every example', () => {
  expect(pagesOfClinics.filter(({ path }) => path.startsWith('/examples/'))).toHaveLength(4);
});

test('asks little on every way, and least where there is no time', () => {
  for (const { to, said } of journeys) expect(said.length - 1, to).toBeLessThanOrEqual(to === 'emergency' ? 6 : 14);
});

test.describe('at the end of each way', () => {
  test.describe.configure({ timeout: 240_000 });
  test.beforeEach(async ({ page, context }) => {
    await context.route(/^https:/, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>A page</title>' }));
    await page.clock.setFixedTime(now);
  });
  test.afterEach(({ host }) => expect(host.complaints).toEqual([]));

  for (const { to, said } of journeys)
    test(`"${to}" has something to press at every clinic`, async ({ host, page, context }) => {
      for (const clinic of pagesOfClinics) {
        const { path, telephones, presses } = clinic;
        await test.step(path, async () => {
          await host.visit(path);
          await host.launcher.click();
          if (clinic === demoClinic) await say(page, said);
          await seeEnding(host, to, clinic);
          if (clinic === demoClinic) await seeTheEndOfAWalk(host, to);
          const { panel } = host;
          await expect.poll(() => pressable(panel)).toEqual(presses[to]);
          // Only what is within it scrolls: its header would go, and with it the way to help.
          expect(await panel.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0);
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
    });

  test('maternity care comes first for somebody who is pregnant, where the clinic has told of one', async ({ host, page }) => {
    const { to, said } = whilePregnant;
    for (const [index, clinic] of pagesOfClinics.filter((one) => one.whilePregnant ?? one === demoClinic).entries())
      await test.step(clinic.path, async () => {
        await host.visit(clinic.path);
        await host.launcher.click();
        if (index === 0) await say(page, said);
        await seeEnding(host, to, clinic);
        const presses = clinic.whilePregnant ?? clinic.presses[to];
        await expect.poll(() => pressable(host.panel)).toEqual(presses);
        await press(host.panel, presses);
      });
  });
});
