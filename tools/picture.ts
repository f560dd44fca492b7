/** Takes the picture of the real widget that the README shows, from a running build: `npm run picture`. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { say } from '../tests/browser/conversation.ts';
import { findChromium } from './chromium.ts';

const root = resolve(import.meta.dirname, '..');
const port = 4174;
const server = spawn(resolve(root, 'node_modules/.bin/tsx'), [resolve(root, 'tools/serve.ts')], {
  env: { ...process.env, PORT: String(port) },
  stdio: 'ignore',
});
const executablePath = findChromium();
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage({ viewport: { width: 1180, height: 760 } });
  for (let attempt = 0; ; attempt += 1) {
    try {
      await page.goto(`http://127.0.0.1:${port}/`);
      break;
    } catch (failure) {
      if (attempt > 20) throw failure;
      await new Promise((wait) => setTimeout(wait, 250));
    }
  }
  await page.locator('signpost-assistant button').click();
  await say(page, [
    ['welcome', 'start'],
    ['about-you', '16-to-44'],
    ['safety'],
    ['place', 'knee', 'left', 'only-there'],
    ['knee-screen'],
    ['along-with-it'],
    ['concern', 'injury-or-sudden'],
    ['how-it-started', 'fall-twist-or-trip'],
    ['how-long', '3-to-13-days'],
    ['injury-signs', 'swollen-or-bruised'],
    ['injury-course'],
    ['pain', '4'],
    ['function-and-course', 'most-of-it', 'better'],
    ['suitability'],
  ]);
  await page.waitForTimeout(500);
  await page.screenshot({ path: resolve(root, 'docs/signpost.png') });
} finally {
  await browser.close();
  server.kill();
}
