/** What a page may style is what docs/embedding.md says, no more and no less. */
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { palette, defaultAccent } from '../../../widget/styles/palette.ts';

const root = resolve(import.meta.dirname, '../../..');
const guide = readFileSync(resolve(root, 'docs/embedding.md'), 'utf8');
const sources = readdirSync(resolve(root, 'widget'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(css|tsx?)$/.test(file))
  .map((file) => readFileSync(resolve(root, 'widget', file), 'utf8'))
  .join('\n');

const names = (text: string, pattern: RegExp) =>
  [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].toSorted((a, b) => a.localeCompare(b));
const families = ['accent', 'danger', 'warn'];
/** The guide names each token of the first family, and says that the others have the same. */
const documented = names(guide.replace(/`-(\w+)`/g, '`--signpost-$1`'), /--signpost-([\w-]+)/g)
  .flatMap((name) => (name.includes('accent') ? families.map((family) => name.replace('accent', family)) : name))
  .toSorted((a, b) => a.localeCompare(b));

describe('what a page may style', () => {
  it('is each token of the palette and the order in front of the page, in light and in dark', () => {
    for (const isDark of [false, true])
      expect([...Object.keys(palette(defaultAccent, isDark)), 'z-index'].toSorted((a, b) => a.localeCompare(b))).toEqual(documented);
  });

  it('is every token that a style sheet reads', () => {
    const read = names(sources, /var\(--signpost-([\w-]+)/g);
    expect(read.length).toBeGreaterThan(10);
    expect(read.filter((name) => !documented.includes(name))).toEqual([]);
  });

  it('is every part that carries a name', () => {
    const parts = names(sources, /\bpart(?:="|: ')([\w -]+)/g);
    expect(parts).toEqual(['action', 'card', 'footer', 'header', 'launcher', 'panel']);
    expect(names(guide, /::part\(([\w-]+)\)/g)).toEqual(parts);
  });
});
