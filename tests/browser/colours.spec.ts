/** The panel as built has every colour that its style sheets ask for. */
import { defaultAccent } from '../../widget/styles/palette.ts';
import { expect, test } from './host-page.ts';

test('every custom property of ours that a style sheet reads has a value, the clinic’s accent among them', async ({ host }) => {
  await host.visit('/');
  await host.launcher.click();
  await expect(host.panel).toBeVisible();
  const tokens = await host.panel.evaluate((panel) => {
    const root = panel.getRootNode() as ShadowRoot; // The panel stands in our own.
    const rules = root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)).join(' ');
    const names = [...new Set([...rules.matchAll(/var\((--signpost-[\w-]+)\)/g)].map(([, name = '']) => name))];
    return Object.fromEntries(names.map((name) => [name, getComputedStyle(panel).getPropertyValue(name)]));
  });
  expect(Object.keys(tokens).length).toBeGreaterThan(10);
  expect(Object.entries(tokens).filter(([, value]) => value === '')).toEqual([]);
  expect(tokens['--signpost-accent']).toBe(defaultAccent);
});
