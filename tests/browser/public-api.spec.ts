/** `window.Signpost` and the events, as the host page uses them. */
import { expect, test } from './host-page.ts';

test('has the documented methods and no others', async ({ host, page }) => {
  await host.visit('/');
  expect(await page.evaluate(() => Object.keys(window.Signpost ?? {}).toSorted())).toEqual([
    'close',
    'destroy',
    'on',
    'open',
    'q',
    'restart',
    'toggle',
  ]);
});

test('opens, toggles and closes before and after the app has loaded', async ({ host, page }) => {
  await host.visit('/');
  const call = (name: 'open' | 'close' | 'toggle' | 'restart') => page.evaluate((method) => window.Signpost?.q.push([method]), name);
  await call('toggle');
  await expect(host.panel).toBeVisible();
  await call('close');
  await expect(host.panel).toBeHidden();
  await call('restart');
  await expect(host.panel).toBeVisible();
  await call('toggle');
  await expect(host.panel).toBeHidden();
  await call('open');
  await expect(host.panel).toBeVisible();
});

test('stays closed when it was closed while loading', async ({ host, page }) => {
  await page.route('**/app-*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  await host.visit('/');
  await page.evaluate(() => [window.Signpost?.q.push(['open']), window.Signpost?.q.push(['close'])]);
  await page.waitForTimeout(600);
  await expect(host.panel).toBeHidden();
});

test('runs the calls that a page made before the script arrived', async ({ host, page }) => {
  await host.visit('/hazards/queue.html');
  await expect(host.panel).toBeVisible();
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'heard').length)).toBe(1);
  expect(host.complaints).toEqual([]);
});

test('tells the page that it is ready, opened and closed, with nothing but step and version', async ({ host, page }) => {
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    for (const name of ['ready', 'opened', 'closed']) {
      window.addEventListener(`signpost:${name}`, (event) => heard.push([name, event instanceof CustomEvent && Object.keys(event.detail)]));
    }
  });
  await host.visit('/');
  await host.launcher.click();
  await expect(host.panel).toBeVisible();
  await page.keyboard.press('Escape');
  const keys = ['step', 'protocolVersion'];
  expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([
    ['ready', keys],
    ['opened', keys],
    ['closed', keys],
  ]);
});

test('stops telling a listener that has been taken off', async ({ host, page }) => {
  await host.visit('/');
  const heard = await page.evaluate(() => {
    const { Signpost } = window;
    if (!Signpost || !('on' in Signpost)) return -1;
    let times = 0;
    const stop = Signpost.on('closed', () => (times += 1));
    window.dispatchEvent(new CustomEvent('signpost:closed', { detail: {} }));
    stop();
    window.dispatchEvent(new CustomEvent('signpost:closed', { detail: {} }));
    return times;
  });
  expect(heard).toBe(1);
});

test('leaves no trace when destroyed', async ({ host, page }) => {
  const trace = () => page.evaluate(() => ({ markup: document.documentElement.outerHTML, names: Object.getOwnPropertyNames(window).toSorted() }));
  await page.route('**/signpost.js', (route) => route.abort());
  await page.goto('/');
  const before = await trace();
  await page.unroute('**/signpost.js');
  await host.visit('/');
  await host.launcher.click();
  await expect(host.panel).toBeVisible();
  await page.evaluate(() => window.Signpost?.q.push(['destroy']));
  expect(await trace()).toEqual(before);
  await page.locator('[data-signpost-open]').click();
  await expect(host.panel).toHaveCount(0);
});

test('can be started again after it was destroyed', async ({ host, page }) => {
  await host.visit('/hazards/loose-policy.html');
  await host.launcher.click();
  await expect(host.panel).toBeVisible();
  await page.evaluate(() => window.Signpost?.q.push(['destroy']));
  await expect(host.launcher).toHaveCount(0);
  await page.evaluate(() => document.head.append(Object.assign(document.createElement('script'), { src: '/embed/signpost.js' })));
  await host.launcher.click();
  await expect(host.panel).toBeVisible();
});

test('leaves no trace when destroyed while the app is on its way', async ({ host, page }) => {
  await page.route('**/app-*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  await host.visit('/');
  await host.launcher.click();
  await page.evaluate(() => window.Signpost?.q.push(['destroy']));
  await page.waitForTimeout(600);
  await expect(page.locator('signpost-assistant, link[rel=modulepreload]')).toHaveCount(0);
  expect(host.complaints).toEqual([]);
});
