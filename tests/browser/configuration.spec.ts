/** Where a clinic's configuration may come from, and what happens when it is wrong. */
import { expect, test } from './host-page.ts';

for (const [from, path] of [
  ['an element on the page, under the strict policy', '/config-inline.html'],
  ['an address on the same origin', '/config-url.html'],
] as const) {
  test(`reads ${from}`, async ({ host }) => {
    await host.visit(path);
    await host.launcher.click();
    await expect(host.panel).toContainText('Riverside Therapy');
    expect(host.complaints).toEqual([]);
  });
}

test('falls back on the attributes when the document cannot be read', async ({ host }) => {
  await host.visit('/config-missing.html');
  await host.launcher.click();
  await expect(host.panel).toContainText('Riverside Therapy');
});

test('names each mistake once, with its field and its fix, and works all the same', async ({ host, page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await host.visit('/bad-config.html');
  await host.launcher.click();
  await expect(host.panel).toBeVisible();
  const all = said.join('\n');
  for (const field of [
    'data-country',
    'data-phone',
    'data-color',
    'data-position',
    'data-book-massage',
    'data-book-physical-therapy',
    'data-book-assesment',
  ]) {
    expect(all, field).toContain(field);
  }
  expect(said).toHaveLength(1);
});
