/** Two places that hurt, by keyboard and on a small phone, up to a result that says which of them it is about. */
import { en } from '../../src/wording/en/index.ts';
import { letter } from '../../src/wording/en/letter.ts';
import { say } from './conversation.ts';
import { expect, faults, test } from './host-page.ts';

// With motion, as most visitors have it.
test.use({ contextOptions: { reducedMotion: 'no-preference' } });

// The machine that runs this may have other work.
test.describe.configure({ timeout: 120_000 });

const { asking } = en.interface;
const places = en.options.place;

test('says which of two places the result is about, and what to do for the other', async ({ host, page }) => {
  await host.visit('/');
  await host.launcher.click();
  await say(page, [
    ['welcome', 'start'],
    ['about-you', '45-to-49', 'blood-thinners'],
    ['safety'],
    ['place', 'knee', 'left', 'another-place-too', 'also-neck'],
    ['neck-screen', 'clumsy-hands-or-unsteady-legs'],
    ['knee-screen'],
    ['along-with-it'],
    ['concern', 'tension-or-upkeep'],
    ['how-long', '3-to-13-days'],
    ['function-and-course', 'all-of-it', 'better'],
  ]);
  await expect(host.panel.getByRole('heading', { level: 2 })).toContainText(en.interface.result.levels.urgent);
  await expect(host.panel.getByText(letter.places.about.replace('{place}', places.neck.label))).toBeVisible();
  await host.panel.getByText(letter.places.other.replace('{place}', places.knee.label)).click();
  await expect(host.panel.getByText(letter.places.otherLead)).toBeVisible();
  await host.panel.getByText(letter.sources.title).click();
  await expect(host.panel.getByText(letter.sources.note)).toBeVisible();
  expect(await faults(page, 'signpost-assistant')).toEqual([]);
  const heights = await host.panel.locator('.result a, summary').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(5);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
});

test('is answered by keyboard alone, with the focus always in view', async ({ host, page }) => {
  await host.visit('/');
  await host.launcher.click();
  const { keyboard } = page;
  const focused = host.panel.locator(':focus');
  const heading = host.panel.getByRole('heading', { level: 2 });
  const isInView = () =>
    focused.evaluate((each) => {
      const { top, bottom } = (each.closest('.row') ?? each).getBoundingClientRect();
      const shown = each.closest('.scroll')?.getBoundingClientRect();
      const dock = each.closest('form')?.querySelector('.dock');
      return shown !== undefined && top >= shown.top && bottom <= (dock && !dock.contains(each) ? dock.getBoundingClientRect().bottom : shown.bottom);
    });
  const tabTo = async (name: string) => {
    for (let presses = 0; presses < 20; presses += 1) {
      await keyboard.press('Tab');
      const said = await focused.evaluate((each) => (each.closest('label') ?? each).textContent ?? '');
      if (said.startsWith(name)) return;
    }
    throw new Error(`Tab did not come to "${name}".`);
  };
  await expect(heading).toBeFocused();
  await tabTo(en.options.welcome.start.label);
  await keyboard.press('Enter');

  await expect(heading).toHaveText(en.questions['about-you'].ask);
  await tabTo(asking.noneOfThese);
  await keyboard.press('Enter');
  await expect(host.panel.getByRole('alert')).toHaveText(asking.chooseOne);
  await expect(host.panel.getByRole('radio', { name: en.options['about-you']['under-3'].label })).toBeFocused();
  await expect(host.panel.getByRole('alert')).toBeInViewport({ ratio: 1 });
  for (let presses = 0; presses < 4; presses += 1) await keyboard.press('ArrowRight');
  await expect(host.panel.getByRole('radio', { name: en.options['about-you']['45-to-49'].label })).toBeChecked();
  await tabTo(en.items['blood-thinners'].label);
  await keyboard.press('Space');
  await tabTo(asking.proceedNoOthers);
  await keyboard.press('Enter');

  await expect(heading).toHaveText(en.questions.safety.ask);
  await tabTo(asking.noneOfThese);
  await keyboard.press('Enter');

  await expect(heading).toHaveText(en.questions.place.ask);
  await tabTo(places['head-and-jaw'].label);
  await keyboard.press('Space');
  for (const label of [places.neck.label, places.shoulder.label]) {
    await keyboard.press('ArrowDown');
    await expect(host.panel.getByRole('radio', { name: label, checked: true })).toBeFocused();
    expect(await isInView(), label).toBe(true);
  }
  await tabTo(places.left.label);
  await keyboard.press('Space');
  await tabTo(places['only-there'].label);
  await keyboard.press('ArrowDown');
  expect(await isInView()).toBe(true);
  await keyboard.press('Enter');
  // Enter sends what is there, and the part that has just come up is missing.
  const second = host.panel.getByRole('group', { name: asking.parts['second-place'], exact: true });
  await expect(second.getByRole('alert')).toHaveText(asking.chooseOne);
  await expect(second.getByRole('radio').first()).toBeFocused();
  expect(await isInView()).toBe(true);
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(heading).toHaveText(en.questions['neck-screen'].ask);
  expect(host.complaints).toEqual([]);
});

test.describe('on a small phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

  test('shows the question of the second place with its first answers, as soon as there is another', async ({ host, page }) => {
    await host.visit('/');
    await host.launcher.click();
    await say(page, [['welcome', 'start'], ['about-you', '16-to-44'], ['safety']]);
    await host.panel.getByRole('radio', { name: places.knee.label }).tap();
    await expect(host.panel.getByText(asking.parts.side)).toBeInViewport({ ratio: 1 });
    await host.panel.getByRole('radio', { name: places.left.label }).tap();
    await host.panel.getByRole('radio', { name: places['another-place-too'].label }).tap();
    await expect(host.panel.getByText(asking.parts['second-place'], { exact: true })).toBeInViewport({ ratio: 1 });
    const heights = await host.panel.locator('.row').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    expect(await faults(page, 'signpost-assistant')).toEqual([]);
  });
});
