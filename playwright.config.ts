/** How the browser tests run: the system's Chromium, on the built files, served as `npm start` serves them. */
import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { findChromium } from './tools/chromium.ts';

/** A port that nobody uses. The workers read this file too, and must find the same one. */
const port = (process.env['SIGNPOST_TEST_PORT'] ??= String(await freePort()));

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no free port'))));
    });
  });
}

const executablePath = findChromium();

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  outputDir: 'reports/browser',
  reporter: [['list'], ['json', { outputFile: 'reports/playwright.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1280, height: 800 },
    // Nothing moves: waiting until a button stands still is a third of a walk. `keyboard.spec.ts` comes to every disposition with motion, and what
    // motion could break asks for it, too.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
    // A trace of every action would cost two fifths of the time; `tools/test.ts` says how to have one of what failed.
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  webServer: { command: 'node_modules/.bin/tsx tools/serve.ts', url: `http://127.0.0.1:${port}/`, env: { PORT: port }, reuseExistingServer: false },
});
