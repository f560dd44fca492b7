/** The journey to each disposition, under the demo clinic's strict policy, with axe at its end; on the way `screens.spec.ts` has looked. */
import { en } from '../../src/wording/en/index.ts';
import { results } from '../../src/wording/en/results.ts';
import { say, untilConcern } from './conversation.ts';
import { expect, faults, test } from './host-page.ts';
import { journeys } from './journeys.ts';

// Nothing moves: waiting until a button stands still is a third of a walk. With motion, `keyboard.spec.ts` comes to every disposition, too.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const { to, said, link } of journeys) {
  test(`leads to "${to}", with something to press`, async ({ host, page }) => {
    test.setTimeout(240_000);
    await host.visit('/');
    await host.launcher.click();
    await say(page, said);

    const heading = host.panel.getByRole('heading', { level: 2 });
    const headline = to === 'emergency' ? en.emergencyWords.headline : to === 'out-of-scope' ? results.doors.dentist.headline : results[to].headline;
    await expect(heading).toContainText(headline);
    await expect(heading).toContainText(en.interface.result.levels[to]);
    // The heading that is read out is the one on screen, even where the letter came after it.
    await expect(heading).toBeFocused();
    expect(await faults(page, 'signpost-assistant')).toEqual([]);
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
