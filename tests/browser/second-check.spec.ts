/** A second check compares with the first after a yes, raises what got worse, and is never below what was told. */
import { en } from '../../src/wording/en/index.ts';
import { results } from '../../src/wording/en/results.ts';
import { returning } from '../../src/wording/en/returning.ts';
import { again, begin, comeBack, first, storedOn, toTheLetter, yes } from './coming-back.ts';
import { say } from './conversation.ts';
import type { Said } from './conversation.ts';
import { expect, faults, test } from './host-page.ts';

test('compares after a yes, and raises what got worse', async ({ host, page }) => {
  test.setTimeout(180_000);
  await toTheLetter(host, page);
  expect(await storedOn(page)).toEqual([]);
  await yes(host).click();
  await expect(host.panel.getByText(/^Kept on this device until Monday, November 30/).first()).toBeVisible();
  expect((await storedOn(page)).map(([name]) => name)).toEqual(['signpost-kept']);

  await comeBack(host, page, 48);
  await expect(host.panel.getByText('You kept your answers on Monday, November 23.', { exact: false })).toBeVisible();
  expect(await faults(page, 'signpost-assistant')).toEqual([]);
  await begin(host, 'worse');
  await say(page, again);
  await expect(host.panel.getByText(results.doctor.when)).toBeVisible();
  await expect(host.panel.getByText('Compared with Monday, November 23')).toBeVisible();
  await expect(host.panel.getByText(returning.promised['self-care'])).toBeVisible();
  await expect(host.panel.getByText(returning.reasons['worse-within-two-days'])).toBeVisible();
  expect(await faults(page, 'signpost-assistant')).toEqual([]);

  // On the next page of the tab it is still a second check.
  await host.visit('/left-yellow.html');
  await host.launcher.click();
  await expect(host.panel.getByText('Compared with Monday, November 23')).toBeVisible();
  await expect(host.panel.getByText(results.doctor.when)).toBeVisible();
  expect(host.complaints).toEqual([]);
});

test('says the same where nothing got worse, and stops at an emergency', async ({ host, page }) => {
  test.setTimeout(180_000);
  await toTheLetter(host, page);
  await yes(host).click();
  await comeBack(host, page, 48);
  await begin(host, 'better');
  await say(page, again);
  await expect(host.panel.getByText(returning.asBefore)).toBeVisible();
  await expect(host.panel.getByText(results['self-care'].when)).toBeVisible();

  await comeBack(host, page, 50);
  await begin(host, 'better');
  const emergency: Said = ['safety', 'short-of-breath-or-coughing-blood'];
  await say(page, [emergency]);
  await expect(host.panel.getByRole('alert')).toBeVisible();
});

test('waits on the next page for what reads it, says so when it does not come, and lets nothing of the second check fall', async ({ host, page }) => {
  test.setTimeout(180_000);
  await toTheLetter(host, page);
  await yes(host).click();
  await comeBack(host, page, 48);
  await begin(host, 'worse');
  await say(page, again.slice(0, 1));
  const ofTab = () => page.evaluate(() => sessionStorage.getItem('signpost'));
  const before = await ofTab();

  await page.route('**/again-*.js', (route) => route.abort());
  await host.visit('/left-yellow.html');
  await host.launcher.click();
  await expect(host.panel.getByText(en.interface.failure.headline)).toBeVisible();
  await expect(host.panel.getByRole('link', { name: /911/ })).toBeVisible();
  expect(await ofTab()).toBe(before);

  // Another opening is another try.
  await page.unroute('**/again-*.js');
  await host.panel.getByRole('button', { name: en.interface.header.close }).click();
  await host.launcher.click();
  await say(page, again.slice(1));
  await expect(host.panel.getByText(returning.reasons['worse-within-two-days'])).toBeVisible();

  // Begun anew while it is still on its way, it does not come back.
  let send = () => {};
  const isSent = new Promise<void>((resolve) => (send = resolve));
  await page.route('**/again-*.js', async (route) => {
    await isSent;
    await route.continue();
  });
  await host.visit('/left-yellow.html');
  await host.launcher.click();
  await expect(host.panel.getByRole('button', { name: en.interface.header.close })).toBeVisible();
  await expect(host.panel.getByRole('heading', { level: 2 })).toHaveCount(0);
  await page.evaluate(() => (window as unknown as { Signpost: { restart: () => void } }).Signpost.restart());
  await expect(host.panel.getByRole('heading', { level: 2 })).toHaveText(en.questions.welcome.ask);
  send();
  await expect(host.panel.getByText(returning.title).first()).toBeVisible();
  await expect(host.panel.getByRole('heading', { level: 2 })).toHaveText(en.questions.welcome.ask);
  expect(await ofTab()).toBeNull();
});

test('goes back to a welcome that has forgotten the first answers', async ({ host, page }) => {
  test.setTimeout(180_000);
  await toTheLetter(host, page);
  await yes(host).click();
  await comeBack(host, page, 48);
  await begin(host, 'worse');
  await host.panel.getByRole('button', { name: en.interface.footer.back }).click();
  await host.panel.getByRole('button', { name: en.interface.footer.back }).click();
  await expect(host.panel.getByRole('heading', { level: 2 })).toHaveText(en.questions.welcome.ask);
  expect(await page.evaluate(() => Object.entries(sessionStorage))).toEqual([]);
  await host.panel.getByRole('button', { name: returning.forget }).click();
  await expect(host.panel.getByText(returning.forgotten)).toBeFocused();
  expect(await storedOn(page)).toEqual([]);
  await host.panel.getByRole('button', { name: en.options.welcome.start.label, exact: true }).click();
  await say(page, first.slice(1, 4));
  await expect(host.panel.getByRole('heading', { level: 2 })).not.toHaveText(en.questions.welcome.ask);
});

test('keeps what an edit and a second check have come to, and a third one is no less', async ({ host, page }) => {
  test.setTimeout(240_000);
  await toTheLetter(host, page);
  await yes(host).click();
  /** The version, until when, and what is kept. */
  const record = async (): Promise<readonly [string, number, unknown]> => JSON.parse((await storedOn(page))[0]?.[1] ?? '[]');
  const [, until, atFirst] = await record();

  // On the next page of the tab: the same answers, and a sign that is to be seen today: nobody is offered to keep this, but what is kept is said, and can be deleted.
  await host.visit('/left-yellow.html');
  await host.launcher.click();
  await host.panel.getByText(en.interface.result.answers, { exact: true }).click();
  await host.panel.getByRole('button', { name: `Change your answer to: ${en.questions['along-with-it'].ask}` }).click();
  await host.panel.getByRole('checkbox', { name: new RegExp(`^${en.items['new-weakness'].label}`) }).click();
  await host.panel.getByRole('button', { name: en.interface.asking.proceedNoOthers }).click();
  await expect(host.panel.getByText(results.urgent.when, { exact: true })).toBeVisible();
  await expect(host.panel.getByText(/^Your answers are kept on this device until Monday, November 30/)).toBeVisible();
  const changed = await record();
  expect(changed[1]).toBe(until);
  expect(changed[2]).not.toEqual(atFirst);

  // Whoever starts again speaks of something else, though it begins and ends the same.
  await host.panel.getByRole('button', { name: en.interface.footer.restart }).click();
  await host.panel.getByRole('button', { name: en.interface.footer.restartYes }).click();
  await say(page, first);
  await expect(host.panel.getByText(results['self-care'].when, { exact: true })).toBeVisible();
  expect(await record()).toEqual(changed);

  await comeBack(host, page, 24);
  await begin(host, 'better');
  await say(page, again);
  await expect(host.panel.getByText(results.urgent.when, { exact: true })).toBeVisible();
  await expect(host.panel.getByText(returning.reasons['still-to-be-seen-today'])).toBeVisible();

  await comeBack(host, page, 48);
  await host.panel.getByRole('button', { name: returning.since.better }).click();
  await host.panel.getByRole('button', { name: returning.askAll }).click();
  await say(page, first.slice(1));
  await expect(host.panel.getByText(results.urgent.when, { exact: true })).toBeVisible();
  expect(host.complaints).toEqual([]);
});
