/** One whole journey to each disposition on the demo clinic, under its strict policy, with axe on every screen. */
import type { Page } from '@playwright/test';
import { en } from '../../src/wording/en/index.ts';
import { results } from '../../src/wording/en/results.ts';
import type { QuestionId } from '../../src/protocol/index.ts';
import type { Disposition } from '../../src/vocabulary/disposition.ts';
import { say, untilConcern } from './conversation.ts';
import type { Said } from './conversation.ts';
import { expect, faults, test } from './host-page.ts';

interface Journey {
  readonly to: Disposition;
  readonly said: readonly Said[];
  /** What can be pressed at its end. */
  readonly link: RegExp;
}

const journeys: readonly Journey[] = [
  {
    to: 'emergency',
    said: [
      ['welcome', 'start'],
      ['about-you', '55-to-64'],
      ['safety', 'chest-pain-or-pressure'],
    ],
    link: /^tel:911$/,
  },
  {
    to: 'urgent',
    said: [
      ['welcome', 'start-for-someone-else'],
      ['about-you', '16-to-44'],
      ['safety'],
      ['place', 'calf-and-shin', 'left', 'only-there'],
      ['calf-and-shin-screen', 'one-leg-swollen'],
      ['along-with-it'],
      // What could still make it an emergency is asked, and nothing else.
      ['concern', 'tension-or-upkeep'],
    ],
    link: /^tel:\+15550100199$/,
  },
  {
    to: 'doctor',
    said: [
      ...untilConcern('wrist-and-hand', 'right').slice(0, -1),
      ['along-with-it', 'weight-loss-or-night-sweats'],
      // With weight loss, bruises for no reason would make it urgent.
      ['concern', 'want-to-find-out'],
      ['suitability'],
    ],
    link: /^tel:\+15550100199$/,
  },
  {
    to: 'physical-therapy',
    said: [
      ...untilConcern('knee', 'left'),
      ['concern', 'injury-or-sudden'],
      ['how-it-started', 'fall-twist-or-trip'],
      ['how-long', '3-to-13-days'],
      ['injury-signs', 'swollen-or-bruised'],
      ['injury-course'],
      ['pain', '4'],
      ['function-and-course', 'most-of-it', 'better'],
      ['suitability'],
    ],
    link: /^https:/,
  },
  {
    to: 'combined',
    said: [
      ...untilConcern('neck'),
      ['concern', 'tension-or-upkeep'],
      ['how-long', 'over-3-months'],
      ['tension', 'muscles-tight'],
      ['what-was-tried', 'in-physical-therapy'],
      ['pain', '5'],
      ['function-and-course', 'some-of-it', 'same'],
      ['suitability', 'wants-hands-on-care'],
    ],
    link: /^https:/,
  },
  {
    to: 'massage',
    said: [
      ...untilConcern('upper-back-and-ribs'),
      ['concern', 'tension-or-upkeep'],
      ['how-long', '1-to-3-months'],
      ['tension', 'muscles-tight', 'stress-or-poor-sleep'],
      ['what-was-tried', 'nothing-yet'],
      ['pain', '3'],
      ['function-and-course', 'all-of-it', 'same'],
      ['suitability', 'wants-hands-on-care'],
    ],
    link: /^https:/,
  },
  {
    to: 'self-care',
    said: [
      ...untilConcern('low-back'),
      ['concern', 'injury-or-sudden'],
      ['how-it-started', 'lift-or-stretch'],
      ['how-long', '3-to-13-days'],
      ['injury-signs'],
      ['injury-course'],
      ['pain', '2'],
      ['function-and-course', 'all-of-it', 'better'],
      ['suitability', 'prefers-care-at-home'],
    ],
    link: /^tel:\+15550100199$/,
  },
  {
    to: 'out-of-scope',
    said: [['welcome', 'start'], ['about-you', '16-to-44'], ['safety'], ['place', 'something-else'], ['other-door', 'tooth-or-gum']],
    link: /^tel:\+15550100199$/,
  },
];

/** A screen looks the same from every road to it: once for each worker is enough. */
const looked = new Set<string>();
async function lookAt(page: Page, screen: QuestionId | Disposition): Promise<void> {
  if (looked.has(screen)) return;
  looked.add(screen);
  expect(await faults(page, 'signpost-assistant'), screen).toEqual([]);
}

for (const { to, said, link } of journeys) {
  test(`leads to "${to}", with something to press`, async ({ host, page }) => {
    test.setTimeout(240_000);
    await host.visit('/');
    await host.launcher.click();
    await say(page, said, (question) => lookAt(page, question));

    const heading = host.panel.getByRole('heading', { level: 2 });
    const headline = to === 'emergency' ? en.emergencyWords.headline : to === 'out-of-scope' ? results.doors.dentist.headline : results[to].headline;
    await expect(heading).toContainText(headline);
    await expect(heading).toContainText(en.interface.result.levels[to]);
    // The heading that is read out is the one on screen, even where the letter came after it.
    await expect(heading).toBeFocused();
    await lookAt(page, to);
    const links = await host.panel.getByRole('link').evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''));
    expect(
      links.some((href) => link.test(href)),
      links.join(),
    ).toBe(true);
    if (to === 'emergency') expect(links.some((href) => href.startsWith('https:'))).toBe(false);

    const asked = said.length - 1;
    expect(asked).toBeLessThanOrEqual(to === 'emergency' ? 6 : 14);
    expect(host.complaints).toEqual([]);
  });
}

test('quotes the visitor, and gives the plan of the place', async ({ host, page }) => {
  const [therapy] = journeys.filter(({ to }) => to === 'physical-therapy');
  await host.visit('/');
  await host.launcher.click();
  await say(page, therapy?.said ?? []);
  await expect(host.panel.getByText(en.options['how-it-started']['fall-twist-or-trip'].label).first()).toBeVisible();
  await expect(host.panel.getByText('Keep moving, with short walks on flat ground.')).toBeVisible();
});

test('still says where and how soon when explanation and plan cannot be fetched', async ({ host, page }) => {
  await page.route(/\/(letter|plan-)[^/]*\.js/, (route) => route.abort());
  await host.visit('/');
  await host.launcher.click();
  await say(page, journeys.find(({ to }) => to === 'urgent')?.said ?? []);
  await expect(host.panel.getByRole('heading', { level: 2 })).toContainText(en.interface.result.levels.urgent);
  const links = await host.panel.getByRole('link').evaluateAll((all) => all.map((each) => each.getAttribute('href')));
  expect(links).toEqual(['tel:911', 'tel:+15550100199']);
});

test('just books: the safety screen first, then the links and no advice', async ({ host, page }) => {
  await host.visit('/');
  await host.launcher.click();
  await say(page, [['welcome', 'just-book'], ['safety']]);
  await expect(host.panel.getByRole('heading', { level: 2 })).toHaveText(en.interface.booking.headline);
  expect(await faults(page, 'signpost-assistant')).toEqual([]);
  await expect(host.panel.getByRole('link', { name: /massage/i }).first()).toHaveAttribute('href', /^https:/);
});

test('changes an earlier answer in place, and follows where it leads', async ({ host, page }) => {
  await host.visit('/');
  await host.launcher.click();
  await say(page, untilConcern('knee', 'left'));
  await host.panel.getByRole('button', { name: en.interface.transcript.change.replace('{question}', en.questions.safety.ask) }).click();
  await say(page, [['safety', 'short-of-breath-or-coughing-blood']]);
  await expect(host.panel.getByRole('alert')).toBeVisible();
  await host.panel.getByRole('button', { name: en.interface.emergency.mistake }).click();
  await say(page, [['safety']]);
  await expect(host.panel.getByRole('heading', { level: 2 })).toHaveText(en.questions.concern.ask);
});

test('takes a double click for one press, so that it cannot answer the next question', async ({ host, page }) => {
  await host.visit('/');
  await host.launcher.click();
  await say(page, untilConcern('neck').slice(0, -1));
  await host.panel.getByRole('button', { name: en.interface.asking.noneOfThese, exact: true }).dblclick();
  await expect(host.panel.getByRole('heading', { level: 2 })).toHaveText(en.questions.concern.ask);
});
