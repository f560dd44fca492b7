/** Builds the page that the gallery photographs, and sets it up on any screen. */
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import type { Press, Screen } from '../../tests/screens/screens.ts';
import { jsx } from '../../vite.config.ts';
import { stageLanguage, stageWords, textsOf } from './words.ts';

const root = resolve(import.meta.dirname, '../..');
const home = 'http://gallery.test/';

/** A clinic with everything that a screen can show. */
const clinic = {
  clinic: 'Riverside Therapy',
  country: 'US',
  phone: '+1 (555) 010-0199',
  'book-massage': 'https://riverside.example/massage',
  'book-physical-therapy': 'https://riverside.example/therapy',
  'book-combined': 'https://riverside.example/both',
  'book-assessment': 'https://riverside.example/assessment',
};

/** The stage's script, from the source as it stands. */
export async function buildStage(): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    oxc: { jsx },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: false, lib: { entry: resolve(root, 'site/gallery/stage.tsx'), formats: ['iife'], name: 'stage' } },
  });
  const chunk = [result]
    .flat()
    .flatMap((built) => ('output' in built ? built.output : []))
    .find(({ type }) => type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('The stage of the gallery was not built.');
  return chunk.code;
}

/** Opens the empty page with the stage on it, in a language by its code. Nothing is served: the browser is handed both. */
export async function openStage(page: Page, script: string, language = 'en'): Promise<void> {
  await page.route(`${home}**`, (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script })
      : route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: '<!doctype html><html lang="en"><title>Gallery</title><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><body><script src="/stage.js"></script>',
        }),
  );
  await page.goto(home);
  await page.evaluate((words) => window.speak(words), stageWords(stageLanguage(language)));
}

/** What only the built script shows: its button, the greeting above it, and where else it may stand. */
export const sitePages: readonly (readonly [name: string, path: string])[] = [
  ['launcher', 'index.html'],
  ['greeting', 'teaser.html'],
  ['inline', 'inline.html'],
  ['full page', 'page.html'],
];

/** Opens a page of the demo clinic with the script as it was last built. */
export async function openSite(page: Page, path: string): Promise<void> {
  await page.route('http://site.test/**', (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill({ path: resolve(root, pathname.startsWith('/embed/') ? `dist${pathname}` : `site${pathname}`) });
  });
  await page.goto(`http://site.test/${path}`);
  const wanted = path === 'teaser.html' ? '.teaser' : path === 'index.html' ? '.pill' : '#signpost-panel';
  await page.locator(`signpost-assistant ${wanted}`).waitFor({ state: 'attached' });
}

/** Shows a screen, and presses what it says, by its name in the language of the stage. */
export async function show(page: Page, screen: Screen, language = 'en'): Promise<void> {
  const { answers, attributes, without, fails, course, again, kept, presses } = screen;
  await page.evaluate((scene) => window.showScene(scene), { answers, attributes: { ...clinic, ...attributes }, without, fails, course, again, kept });
  for (const press of presses?.(textsOf(stageLanguage(language))) ?? []) await pressOn(page, press);
}

function pressOn(page: Page, { role, name }: Press): Promise<void> {
  const panel = page.locator('#signpost-panel');
  const named = new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
  const found = role === 'text' ? panel.getByText(named) : panel.getByRole(role, { name: named });
  return found.first().click();
}
