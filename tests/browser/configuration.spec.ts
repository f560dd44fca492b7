/** A clinic describes itself by attributes, by a document on the page, or by one on its own site; a mistake never breaks the widget. */
import { en } from '../../src/wording/en/index.ts';
import { say } from './conversation.ts';
import { expect, test } from './host-page.ts';

const warnings: string[] = [];
test.beforeEach(({ page }) => {
  warnings.length = 0;
  page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
});

for (const { path, from } of [
  { path: '/config-inline.html', from: 'an element of the page, under the strict policy' },
  { path: '/config-url.html', from: "an address on the page's own site" },
]) {
  test(`reads its document from ${from}`, async ({ host, page }) => {
    await host.visit(path);
    await host.launcher.click();
    await expect(host.panel).toContainText('Riverside Therapy');
    await say(page, [['welcome', 'just-book'], ['safety']]);
    await expect(host.panel.getByRole('link', { name: new RegExp(en.interface.actions.book.massage) })).toHaveAttribute(
      'href',
      /^https:\/\/riverside-therapy/,
    );
    expect(warnings).toEqual([]);
    expect(host.complaints).toEqual([]);
  });
}

test('works on its attributes when the document cannot be read, and says why in one message', async ({ host, page }) => {
  await host.visit('/config-missing.html');
  await host.launcher.click();
  await say(page, [['welcome', 'just-book'], ['safety']]);
  await expect(host.panel.getByRole('link').first()).toBeVisible();
  await expect.poll(() => warnings.length).toBe(1);
  expect(warnings[0]).toMatch(/^Signpost: data-config is /);
});

test('names the field and the fix of every wrong value, in one message, and works', async ({ host, page }) => {
  await host.visit('/bad-config.html');
  await host.launcher.click();
  await say(page, [['welcome', 'start']]);
  expect(warnings).toHaveLength(1);
  for (const line of (warnings[0] ?? '').split('\n')) expect(line).toMatch(/^Signpost: \S+ is .+\. ?\S.*\.$/);
  const links = await page.locator('signpost-assistant a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  for (const href of links) expect(href).toMatch(/^(https|tel|mailto):/);
});

test('offers a list of countries, and then the number, where no country is set', async ({ host, page }) => {
  await page.route('**/no-country.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><html lang="en"><title>A</title><main><h1>A</h1></main><script async src="/embed/signpost.js" data-clinic="A"></script></html>',
    }),
  );
  await host.visit('/no-country.html');
  await host.launcher.click();
  await say(page, [['welcome', 'start']]);
  await host.panel.getByRole('button', { name: en.interface.header.emergency }).click();
  // The first choice may be a slip of the keyboard: the list stays.
  await host.panel.getByRole('combobox').selectOption('AR');
  await expect(host.panel.getByRole('link', { name: /107/ })).toBeVisible();
  await host.panel.getByRole('combobox').selectOption('NZ');
  await expect(host.panel.getByRole('link', { name: /111/ })).toHaveAttribute('href', 'tel:111');
});
