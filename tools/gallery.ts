/** Photographs every screen in every dress into `reports/gallery/`, with a page that shows them all. `npm run gallery [words of a screen's or a dress's name]`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { screens } from '../tests/screens/screens.ts';
import { findOrInstallChromium } from './chromium.ts';
import { dresses, type Dress } from './gallery/dresses.ts';
import { indexPage } from './gallery/index-page.ts';
import { buildStage, openSite, openStage, show, sitePages } from './gallery/stage.ts';

const folder = resolve(import.meta.dirname, '../reports/gallery');
const wanted = process.argv.slice(2).join(' ').toLowerCase();
const isWanted = (dress: Dress, name: string) => `${dress.name} ${name}`.includes(wanted);
const fileOf = (name: string) => `${name.replaceAll(' ', '-')}.png`;

async function photograph(browser: Browser, script: string, dress: Dress): Promise<readonly string[]> {
  const mine = screens.filter(({ name, stage }) => isWanted(dress, name) && (!dress.onlyLong || stage !== 'question'));
  const context = await browser.newContext({ reducedMotion: 'reduce', ...dress.context });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`${dress.name}: ${error.message}`));
  await openStage(page, script, dress.language);
  mkdirSync(resolve(folder, dress.name), { recursive: true });
  for (const screen of mine) {
    await show(page, screen, dress.language);
    await page.screenshot({ path: resolve(folder, dress.name, fileOf(screen.name)) });
  }
  if (!dress.onlyLong && !dress.language) {
    for (const [name, path] of sitePages.filter(([name]) => isWanted(dress, name))) {
      await openSite(page, path);
      await page.screenshot({ path: resolve(folder, dress.name, fileOf(name)) });
    }
  }
  await context.close();
  return faults;
}

const began = Date.now();
if (!wanted) rmSync(folder, { recursive: true, force: true });
const script = await buildStage();
const browser = await chromium.launch({ executablePath: findOrInstallChromium(), args: ['--no-sandbox', '--disable-gpu'] });
try {
  const waiting = dresses.filter((dress) => [...screens, ...sitePages.map(([name]) => ({ name }))].some(({ name }) => isWanted(dress, name)));
  const faults: string[] = [];
  // A page for every dress at once would be more than a small machine can draw in time.
  const work = async (): Promise<void> => {
    for (let dress = waiting.shift(); dress; dress = waiting.shift()) faults.push(...(await photograph(browser, script, dress)));
  };
  await Promise.all([work(), work()]);
  writeFileSync(resolve(folder, 'index.html'), indexPage(dresses, screens, sitePages, fileOf));
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
  console.log(`reports/gallery/index.html, in ${Math.round((Date.now() - began) / 1000)} s`);
} finally {
  await browser.close();
}
