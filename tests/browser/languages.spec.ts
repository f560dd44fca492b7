/** Conversations in Spanish and in Arabic, with a change of language on the way, and what happens when a language does not come. */
import type { Page } from '@playwright/test';
import { booking } from '../../src/wording/en/booking.ts';
import { letter } from '../../src/wording/en/letter.ts';
import { summary } from '../../src/wording/en/summary.ts';
import { report as spanishReport } from '../../src/wording/es/report.ts';
import type { BookingTexts } from '../../src/wording/booking.types.ts';
import type { TeaserWords } from '../../src/wording/teaser.types.ts';
import type { VisitTexts } from '../../src/wording/visit.types.ts';
import { fileOf, languageOf, wordingOf } from '../../tools/languages.ts';
import { say, untilConcern, type Said } from './conversation.ts';
import { expect, faults, test } from './host-page.ts';

// The machine that runs this may have other work.
test.describe.configure({ timeout: 120_000 });

const [english, spanish, arabic] = [wordingOf(languageOf('en')), wordingOf(languageOf('es')), wordingOf(languageOf('ar'))];
const first: readonly Said[] = untilConcern('knee', 'left');
const toTheEnd: readonly Said[] = [
  ['concern', 'injury-or-sudden'],
  ['how-it-started', 'fall-twist-or-trip'],
  ['how-long', '3-to-13-days'],
  ['injury-signs', 'swollen-or-bruised'],
  ['injury-course'],
  ['pain', '4'],
  ['function-and-course', 'most-of-it', 'better'],
  ['suitability'],
];

/** A page of the demo site in another language, the clinic's own where no other is named. */
async function speak(page: Page, html: string, tag = '', path = '/'): Promise<void> {
  await page.route(path, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('lang="en"', html).replace('data-clinic=', `${tag} data-clinic=`);
    await route.fulfill({ response, body });
  });
}

test('begins in the language of the page, and goes on in another with every answer kept', async ({ host, page }) => {
  await speak(page, 'lang="es-MX"');
  await host.visit('/');
  await host.launcher.click();
  await expect(host.panel).toHaveAttribute('lang', 'es');
  await expect(host.panel.getByText(spanish.notReviewed ?? '')).toBeVisible();
  await say(page, first, undefined, spanish);
  await expect(host.panel.getByText(spanish.options.place.knee.label, { exact: true })).toBeVisible();

  const choice = host.panel.getByRole('combobox');
  await expect(choice.locator('option')).toHaveText(['English', 'العربية', 'Español']);
  await choice.focus();
  await choice.selectOption('ar');
  await expect(host.panel).toHaveAttribute('dir', 'rtl');
  await expect(host.panel).toHaveAttribute('lang', 'ar');
  await expect(host.panel.getByText(arabic.options.place.knee.label, { exact: true })).toBeVisible();
  await expect(host.panel.getByText(spanish.options.place.knee.label, { exact: true })).toHaveCount(0);
  await expect(choice).toBeFocused();
  await expect(host.panel.getByRole('heading', { level: 2 })).toHaveText(arabic.questions.concern.ask);
  await expect(host.panel.getByRole('heading', { level: 2 })).toBeInViewport();
  expect(await faults(page, 'signpost-assistant')).toEqual([]);

  await choice.selectOption('es');
  await expect(host.panel).toHaveAttribute('dir', 'ltr');
  await finish(page, spanish);
  await host.panel.getByRole('button', { name: spanish.interface.actions.carriesNothing }).first().click();
  await host.panel.locator('.carries').getByRole('checkbox').first().uncheck();
  await choice.focus();
  await choice.selectOption('en');
  await expect(host.panel.getByText(english.interface.result.anyWorse)).toBeVisible();
  // What was taken out of a link stays out.
  await expect(host.panel.locator('.carries').getByText(booking.noAnswers)).toBeVisible();
  await expect(host.panel.locator('.carries').getByRole('checkbox').first()).not.toBeChecked();
  await expect(host.panel.getByText(spanish.interface.result.anyWorse)).toHaveCount(0);
  await expect(choice).toBeFocused();

  // What is handed over at the desk is in the language of the desk.
  await host.panel.getByText(letter.takeAlong).click();
  await expect(host.panel.getByRole('region', { name: summary.page.title })).toHaveAttribute('lang', 'en');
  await host.panel.getByRole('button', { name: summary.forClinic }).click();
  await expect(host.panel.getByRole('region', { name: spanishReport.title })).toHaveAttribute('lang', 'es');
  expect(host.complaints).toEqual([]);
});

test.describe('on a small phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('reads from right to left in Arabic, from the welcome to the result', async ({ host, page }) => {
    await speak(page, 'lang="ar" dir="rtl"');
    await host.visit('/');
    await host.launcher.click();
    const fits = async () => {
      const { scroll, client } = await host.panel.locator('.scroll').evaluate(({ scrollWidth: scroll, clientWidth: client }) => ({ scroll, client }));
      expect(scroll).toBeLessThanOrEqual(client);
    };
    await say(page, first, fits, arabic);
    await finish(page, arabic, fits);
    await fits();
    await expect(host.panel).toHaveAttribute('dir', 'rtl');
    expect(await faults(page, 'signpost-assistant')).toEqual([]);
    expect(host.complaints).toEqual([]);
  });
});

for (const [language, wording] of [
  ['es', spanish],
  ['ar', arabic],
] as const) {
  const says = <Texts>(path: string, name: string) => fileOf(languageOf(language), path, name) as Texts; // The cast: the file of that name has them.
  const visit = says<VisitTexts>('visit.ts', 'visit');
  const ofLinks = says<BookingTexts>('booking.ts', 'booking');
  const teaser = says<TeaserWords>('teaser.ts', 'teaser');

  test(`says in the same language where to go, what a link carries and what a booking page is told: ${language}`, async ({ host, page }) => {
    await page.clock.setFixedTime(new Date('2026-11-25T23:30Z'));
    await speak(page, `lang="${language}"`, '', '/examples/three-locations.html');
    // Only two languages are on offer there.
    await page.route('**/three-locations.json', async (route) => {
      const document: unknown = await (await route.fetch()).json();
      await route.fulfill({ json: { ...(document as object), languages: [language] } }); // The cast: a document is an object.
    });
    await host.visit('/examples/three-locations.html');
    await host.launcher.click();
    await say(page, [['welcome', 'just-book'], ['safety']], undefined, wording);
    await expect(host.panel.getByText(visit.pick, { exact: true })).toBeVisible();
    // It is half past ten on Thursday in Sydney.
    const time = new Intl.DateTimeFormat(new Intl.Locale(wording.interface.language, { region: 'AU' }), {
      timeZone: 'UTC',
      timeStyle: 'short',
    }).format(new Date('2026-11-26T19:00Z'));
    const sydney = host.panel.getByRole('radio', { name: /Sydney/ });
    await expect(sydney.locator('..')).toContainText(visit.openUntil.today.replace('{time}', time));
    await sydney.click();
    await host.panel.locator('summary', { hasText: wording.interface.actions.carriesNothing }).first().click();
    await expect(host.panel.getByText(ofLinks.noAnswers).first()).toBeVisible();
    expect(await faults(page, 'signpost-assistant')).toEqual([]);

    await speak(page, `lang="${language}"`, '', '/book-here.html');
    await host.visit('/book-here.html');
    await host.launcher.click();
    await expect(host.panel.getByText(ofLinks.frameValues.within).first()).toBeVisible();
    await expect(host.panel.getByRole('button', { name: ofLinks.here.replace('{vendor}', 'Calendly') })).toBeVisible();
    expect(host.complaints).toEqual([]);
  });

  test(`takes its greeting away in the same language: ${language}`, async ({ host, page }) => {
    await speak(page, `lang="${language}"`, '', '/teaser.html');
    await host.visit('/teaser.html');
    await page.locator('signpost-assistant .teaser').getByRole('button', { name: teaser.dismiss }).click();
    await expect(page.locator('signpost-assistant .teaser')).toHaveCount(0);
  });
}

async function finish(page: Page, wording: typeof english, onScreen?: () => Promise<void>): Promise<void> {
  await say(page, toTheEnd, onScreen, wording);
  await expect(page.locator('#signpost-panel').getByText(wording.interface.result.anyWorse)).toBeVisible();
  await expect(page.locator('#signpost-panel .result .card')).toBeVisible();
}

test('says which language is on its way, and goes on in English when it does not come', async ({ host, page }) => {
  await speak(page, 'lang="en"', 'data-lang="ar"');
  await page.route('**/embed/language-ar-*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.abort();
  });
  await host.visit('/');
  await host.launcher.click();
  await expect(host.panel.getByText('العربية…')).toBeVisible();
  await expect(host.panel.getByRole('heading')).toHaveCount(0);
  await expect(host.panel.getByText(english.interface.languageMissing)).toBeVisible();
  await expect(host.panel.getByRole('heading', { level: 2 })).toHaveText(english.questions.welcome.ask);
  await page.unroute('**/embed/language-ar-*');
  await host.panel.getByRole('combobox').selectOption('ar');
  await expect(host.panel.getByRole('heading', { level: 2 })).toHaveText(arabic.questions.welcome.ask);
  await expect(host.panel.getByText(english.interface.languageMissing)).toHaveCount(0);
});

test('goes on in English when nothing about other languages comes', async ({ host, page }) => {
  await speak(page, 'lang="es"');
  await page.route('**/embed/languages-*', (route) => route.abort());
  await host.visit('/');
  await host.launcher.click();
  await expect(host.panel.getByText(english.interface.languageMissing)).toBeVisible();
  await expect(host.panel.getByRole('heading', { level: 2 })).toHaveText(english.questions.welcome.ask);
  await expect(host.panel.getByRole('combobox')).toHaveCount(0);
});

test('speaks from a single file, where a host can take only one', async ({ host, page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.route('/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('lang="en"', 'lang="es"').replace('/embed/signpost.js', '/embed/signpost.standalone.es.js');
    await route.fulfill({ response, body });
  });
  await host.visit('/');
  await host.launcher.click();
  await say(page, first, undefined, spanish);
  await finish(page, spanish);
  await host.panel.getByRole('combobox').selectOption('en');
  await expect(host.panel.getByText(english.interface.result.anyWorse)).toBeVisible();
  expect(asked.filter((path) => path.startsWith('/embed/'))).toEqual(['/embed/signpost.standalone.es.js']);
});

test('offers what the clinic asks for, in its order', async ({ host, page }) => {
  await speak(page, 'lang="en"', 'data-languages="es, en"');
  await host.visit('/');
  await host.launcher.click();
  await host.panel.getByRole('button', { name: 'Language' }).click();
  await expect(host.panel.getByRole('combobox').locator('option')).toHaveText(['Español', 'English']);
});

test('shows no choice where there is none, and loads nothing for it', async ({ host, page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await speak(page, 'lang="en"', 'data-languages="en"');
  await host.visit('/');
  await host.launcher.click();
  await expect(host.panel.getByRole('heading', { level: 2 })).toHaveText(english.questions.welcome.ask);
  await expect(host.panel.getByRole('combobox')).toHaveCount(0);
  await expect(host.panel.getByRole('button', { name: 'Language' })).toHaveCount(0);
  expect(asked.filter((url) => url.includes('language'))).toEqual([]);
});

test('loads what it knows of languages only when the visitor asks for it, and hands the list the focus', async ({ host, page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await host.visit('/');
  await host.launcher.click();
  await say(page, [['welcome', 'start']]);
  expect(asked.filter((url) => url.includes('language'))).toEqual([]);
  await page.route('**/embed/languages-*', (route) => route.abort());
  const button = host.panel.getByRole('button', { name: 'Language' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(host.panel.getByText(english.interface.languageMissing)).toBeVisible();
  await expect(button).toBeFocused();
  await page.unroute('**/embed/languages-*');
  await page.keyboard.press('Enter');
  const choice = host.panel.getByRole('combobox');
  await expect(choice).toHaveAccessibleName('Language');
  await expect(choice).toBeFocused();
  await page.keyboard.press('Escape');
  await choice.selectOption('es');
  await expect(host.panel.getByRole('heading', { level: 2 })).toHaveText(spanish.questions['about-you'].ask);
  await expect(choice).toBeFocused();
});
