/** What may happen between the welcome and an ending: a letter that does not come, an answer changed, a press too many, or only a wish to book. */
import { en } from '../../src/wording/en/index.ts';
import { arrive } from './arrive.ts';
import { say, untilConcern } from './conversation.ts';
import { expect, faults, test } from './host-page.ts';
import { wayTo } from './journeys.ts';

test('still says where and how soon when explanation and plan cannot be fetched', async ({ host, page }) => {
  await page.route(/\/(letter|plan-)[^/]*\.js/, (route) => route.abort());
  await arrive(host, wayTo('urgent'));
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
  await arrive(host, untilConcern('knee', 'left'));
  await host.panel.getByRole('button', { name: en.interface.transcript.change.replace('{question}', en.questions.safety.ask) }).click();
  await say(page, [['safety', 'short-of-breath-or-coughing-blood']]);
  await expect(host.panel.getByRole('alert')).toBeVisible();
  await host.panel.getByRole('button', { name: en.interface.emergency.mistake }).click();
  await say(page, [['safety']]);
  await expect(host.panel.getByRole('heading', { level: 2 })).toHaveText(en.questions.concern.ask);
});

test('takes a double click for one press, so that it cannot answer the next question', async ({ host }) => {
  await arrive(host, untilConcern('neck').slice(0, -1));
  await host.panel.getByRole('button', { name: en.interface.asking.noneOfThese, exact: true }).dblclick();
  await expect(host.panel.getByRole('heading', { level: 2 })).toHaveText(en.questions.concern.ask);
});
