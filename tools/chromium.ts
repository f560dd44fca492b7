/** Finds the Chromium that the browser tests drive, or installs one. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

/** Where Playwright's own browser is put: inside the project, so that nothing else on the machine changes. */
const downloads = resolve(import.meta.dirname, '../.cache/browsers');

/** The headless shell first: it starts five times faster. */
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const usualPlaces = [
  '/usr/lib/chromium/chromium',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const downloadedNames = /(?:^|\/)(?:chrome-headless-shell|headless_shell|chrome|Chromium|chrome\.exe|Google Chrome for Testing)$/;

/** Path of a Chromium that can be run, or nothing. `SIGNPOST_CHROMIUM` decides where it is set. */
export function findChromium(): string | undefined {
  const chosen = process.env['SIGNPOST_CHROMIUM'];
  if (chosen) return chosen;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...usualPlaces, ...downloaded()].find(canRun);
}

/** Finds one, or else installs it: Debian's package where we may, otherwise Playwright's own. Throws when both fail, saying so. */
export function findOrInstallChromium(): string {
  const found = findChromium();
  if (found) return found;
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (mayInstall) {
    console.log('No Chromium was found: installing Debian’s package …');
    if (run('apt-get', ['update']) && run('apt-get', ['install', '-y', 'chromium'])) {
      const installed = findChromium();
      if (installed) return installed;
    }
  }
  console.log('No Chromium was found: fetching Playwright’s into .cache …');
  run('npx', ['playwright', 'install', 'chromium'], { PLAYWRIGHT_BROWSERS_PATH: downloads });
  const fetched = findChromium();
  if (fetched) return fetched;
  throw new Error(
    [
      'The browser tests need Chromium, and none could be found or installed. Either',
      '  install it:    apt-get install chromium   (or set SIGNPOST_CHROMIUM to the path of one)',
      '  or fetch one:  PLAYWRIGHT_BROWSERS_PATH=.cache/browsers npx playwright install chromium',
    ].join('\n'),
  );
}

function downloaded(): readonly string[] {
  if (!existsSync(downloads)) return [];
  return readdirSync(downloads, { recursive: true, encoding: 'utf8' })
    .filter((path) => downloadedNames.test(path))
    .map((path) => join(downloads, path));
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const run = (command: string, given: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
  spawnSync(command, given, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', ...environment } }).status === 0;
