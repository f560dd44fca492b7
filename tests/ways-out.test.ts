/** Whatever could carry an answer out of the tab is named in one file alone, which is the place to look whether it does. */
import { expect, it, test } from 'vitest';
import { sourcesIn, textOf } from './sources.ts';
import { gates, waysOutOf } from './ways-out.ts';

/** What runs on a clinic's page. */
const files = sourcesIn(['src', 'machines', 'widget']);

test('every file leaves the ways out to their gates', () => {
  expect(files.length).toBeGreaterThan(300);
  expect(files.flatMap((file) => waysOutOf(file, textOf(file)))).toEqual([]);
});

test('every gate is where the table says', () => {
  for (const { names, files: gate } of gates) for (const file of gate) expect(textOf(file)).toMatch(names);
});

it.each([
  ['localStorage.setItem(name, value)', 'storage that outlasts the tab'],
  ["window['localStorage'].x = 1", 'storage that outlasts the tab'],
  ['sessionStorage.x = 1', 'storage of the tab'],
  ['document.cookie = text', 'other storage of a browser'],
  ["indexedDB.open('a')", 'other storage of a browser'],
  ["parent.postMessage(text, '*')", 'another window'],
  ['window.open(address)', 'another window'],
  ["history.replaceState(text, '')", 'the history'],
  ['void fetch(address)', 'the network'],
  ['navigator.sendBeacon(address)', 'the network'],
  ['location.href = address', 'another page'],
  ['navigator.clipboard.writeText(text)', 'the clipboard, and what shares'],
  ['document.title = text', 'the title of the page'],
])('finds %s', (source, what) => {
  expect(waysOutOf('widget/a.ts', source)).toEqual([`widget/a.ts names ${what}`]);
  expect(waysOutOf('widget/a.ts', `// ${source}\n/* ${source} */\n`)).toEqual([]);
});
