/** The summary in a real browser, under the strict policy: each way to take it. That nothing leaves in another way is in nothing-leaves.spec.ts. */
import FhirValidator from '@asymmetrik/fhir-json-schema-validator';
import { en } from '../../src/wording/en/index.ts';
import { report } from '../../src/wording/en/report.ts';
import { summary } from '../../src/wording/en/summary.ts';
import { expect, faults, test } from './host-page.ts';
import { decode, openSummary, press, textOf } from './take-along.ts';

const { actions, done } = summary;
const told = report.items['swollen-or-bruised'];

test('leaves the page by each of its buttons', async ({ host, page, context }) => {
  test.setTimeout(180_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  // A dialog would wait for somebody to press a button.
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printing', '');
  });
  await openSummary(host, summary.forYou);
  const read = host.panel.getByRole('region', { name: summary.page.title });

  await test.step('it shows the words that were pressed, and stands up to axe', async () => {
    await expect(read).toContainText(en.options['how-it-started']['fall-twist-or-trip'].label);
    expect(await faults(page, 'signpost-assistant')).toEqual([]);
  });

  await test.step('it is saved as text, under a name that says nothing', async () => {
    const saving = page.waitForEvent('download');
    await press(host, actions.text);
    const download = await saving;
    expect(download.suggestedFilename()).toBe('summary.txt');
    expect(await textOf(download)).toContain(en.items['swollen-or-bruised'].label);
  });

  await test.step('it is printed, the host page is not, and no trace is left', async () => {
    const traces = () =>
      page.evaluate(() => {
        const shadow = document.querySelector('signpost-assistant')?.shadowRoot;
        return [document.adoptedStyleSheets.length, shadow?.adoptedStyleSheets.length, shadow?.childElementCount];
      });
    const before = await traces();
    await press(host, actions.print);
    await expect(page.locator('html')).toHaveAttribute('data-printing', '');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('signpost-assistant .paper')).toContainText(summary.page.title);
    await expect(page.locator('signpost-assistant .paper')).toBeVisible();
    for (const hidden of [host.panel, host.launcher, ...(await page.locator('body > :not(signpost-assistant)').all())])
      await expect(hidden).toBeHidden();
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
    expect(await traces()).toEqual(before);
  });

  await test.step('the clinic’s is copied as plain text, and that is said politely', async () => {
    await press(host, summary.forClinic);
    await press(host, actions.copy);
    await expect(host.panel.getByRole('status').filter({ hasText: done.copied })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`- ${told}: ${report.values.yes}`);
    expect(await faults(page, 'signpost-assistant')).toEqual([]);
  });

  await test.step('it is saved for clinic software as FHIR that the official schema takes, in ids that are words', async () => {
    const saving = page.waitForEvent('download');
    await press(host, actions.data);
    const download = await saving;
    expect(download.suggestedFilename()).toBe('summary-for-clinic.json');
    const text = await textOf(download);
    // The cast: what the app has written; the schema says whether it is so.
    const bundle = JSON.parse(text) as { readonly entry: readonly { readonly resource: { readonly resourceType: string } }[] };
    const schema = new FhirValidator();
    for (const resource of [bundle, ...bundle.entry.map((entry) => entry.resource)]) expect(schema.validate(resource, true) ?? []).toEqual([]);
    expect(bundle.entry.map(({ resource }) => resource.resourceType)).toEqual(['QuestionnaireResponse', 'Questionnaire']);
    expect(text).toContain('"code": "how-it-started.fall-twist-or-trip"');
    expect(text).toContain('"linkId": "injury-signs.swollen-or-bruised"');
    // What is left when an id was not put back into words.
    expect(text.match(/"(linkId|code)": "[^"]*[^a-z0-9."-][^"]*"/g)).toBeNull();
  });
  expect(host.complaints).toEqual([]);
});

test('is codes to scan that another library reads from the screen of a phone, and that hold all of it together', async ({ host, page }) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 320, height: 700 });
  await openSummary(host, summary.forClinic);
  const shown = host.panel.getByRole('region', { name: report.title }).locator('h4, p, h5, li');
  const plain = (text: string) => text.replace(/[‘’]/g, "'").replace(/[–—]/g, '-').replace(/\s/g, ' ');
  const lines = (await shown.allTextContents()).map(plain);
  await press(host, actions.showCode);
  const code = host.panel.getByRole('img', { name: /^Code \d+ of \d+$/ });
  const count = Number((await code.getAttribute('aria-label'))?.split(' ').at(-1));
  const read: string[] = [];
  for (let number = 1; number <= count; number += 1) {
    if (number > 1) await press(host, summary.code.next);
    await expect(host.panel.getByRole('status').getByText(`Code ${number} of ${count}`)).toBeVisible();
    await code.scrollIntoViewIfNeeded();
    const text = (await decode(page, await code.screenshot())) ?? '';
    expect(text.split('\n')[0]?.split(' ')[0]).toBe(`${number}/${count}`);
    expect(text).not.toMatch(/:\/\/|www\./);
    read.push(...text.split('\n').slice(1));
  }
  expect(read.map((line) => line.replace(/^- |:$/g, ''))).toEqual(lines.map((line) => line.replace(/:$/, '')));
  expect(read).toContain(`- ${told}: ${report.values.yes}`);
  await press(host, actions.hideCode);
  expect(host.complaints).toEqual([]);
});
