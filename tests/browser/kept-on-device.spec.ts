/** What is kept on the device is there after a yes alone, and gone in time, at one press, or with the quick exit. */
import { en } from '../../src/wording/en/index.ts';
import { course } from '../../src/wording/en/course.ts';
import { letter } from '../../src/wording/en/letter.ts';
import { reminder } from '../../src/wording/en/reminder.ts';
import { returning } from '../../src/wording/en/returning.ts';
import { arrive } from './arrive.ts';
import { comeBack, dayOne, first, storedOn, toTheLetter, yes } from './coming-back.ts';
import { say } from './conversation.ts';
import { expect, faults, test } from './host-page.ts';
import { wayTo } from './journeys.ts';
import { marksIn } from './marks.ts';

test('keeps nothing without a yes, nor after a week, a press or the quick exit', async ({ host, page }) => {
  test.setTimeout(240_000);
  await page.route('https://www.wikipedia.org/', (route) => route.fulfill({ contentType: 'text/html', body: '<h1>A neutral page</h1>' }));
  await toTheLetter(host, page);
  await comeBack(host, page, 48);
  await expect(host.panel.getByText(returning.cannotCompare)).toBeVisible();
  await expect(host.panel.getByRole('heading', { level: 2 })).toHaveText(en.questions.welcome.ask);

  const keepAgain = async () => {
    await comeBack(host, page, 0, '/');
    await arrive(host, first);
    await host.panel.getByText(letter.checkAgain).click();
    await yes(host).click();
    await expect(host.panel.getByRole('button', { name: reminder.keep.forget })).toBeFocused();
  };
  await keepAgain();
  await host.panel.getByRole('button', { name: reminder.keep.forget }).click();
  expect(await storedOn(page)).toEqual([]);
  await expect(yes(host)).toBeFocused();

  await yes(host).click();
  // It goes without what would read it.
  await page.route('**/again-*.js', (route) => route.abort());
  await comeBack(host, page, 7 * 24 + 1, '/');
  await host.launcher.click();
  await expect(host.panel.getByRole('heading', { level: 2 })).toHaveText(en.questions.welcome.ask);
  expect(await storedOn(page)).toEqual([]);
  await page.unroute('**/again-*.js');

  await keepAgain();
  await comeBack(host, page, 24);
  await host.panel.getByRole('button', { name: returning.forget }).click();
  await expect(host.panel.getByText(returning.forgotten)).toBeFocused();
  expect(await storedOn(page)).toEqual([]);

  await keepAgain();
  await host.panel.getByRole('button', { name: en.interface.footer.leave }).click();
  await expect(page.getByRole('heading', { name: 'A neutral page' })).toBeVisible();
  await host.visit('/');
  expect(await storedOn(page)).toEqual([]);
});

test('drops what somebody has spoilt, says so once, and goes on', async ({ host, page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await host.visit('/');
  await page.evaluate(() => localStorage.setItem('signpost-kept', '["1",0,"numb-all-the-time"'));
  await host.launcher.click();
  await expect.poll(() => said.filter((text) => /signpost-kept/.test(text)).length).toBe(1);
  expect(said.flatMap((text) => marksIn(text))).toEqual([]);
  expect(await storedOn(page)).toEqual([]);
  await say(page, first.slice(0, 2));
});

test('notes a session of a course after a yes, and brings it back', async ({ host, page }) => {
  test.setTimeout(180_000);
  await page.clock.install({ time: dayOne });
  await arrive(host, wayTo('massage'));
  await host.panel.getByText(letter.course).click();
  for (const [field, value] of [
    ['before', '6'],
    ['after', '4'],
    ['stiffness', '5'],
    ['movement', '5'],
    ['reliance', 'same'],
  ] as const)
    await host.panel.getByLabel(course.fields[field]).selectOption(value);
  expect(await storedOn(page)).toEqual([]);
  await host.panel.getByRole('button', { name: course.keep }).click();
  await expect(host.panel.getByRole('table')).toBeVisible();
  expect((await storedOn(page)).map(([name]) => name)).toEqual(['signpost-course']);

  await comeBack(host, page, 24, '/');
  await host.launcher.click();
  await host.panel.getByText(course.title).first().click();
  await expect(host.panel.getByRole('table')).toBeVisible();
  expect(await faults(page, 'signpost-assistant')).toEqual([]);
  await host.panel.getByRole('button', { name: course.removeAll }).click();
  expect(await storedOn(page)).toEqual([]);
  expect(host.complaints).toEqual([]);
});
