/** What ships decides, asks and says what the source does, whatever the build has made shorter. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../../tools/bundle.ts';
import { walk } from './walk-by-numbers.ts';

const seeds = Array.from({ length: 150 }, (_, index) => index + 1);

describe('what ships', () => {
  let shipped: typeof walk;
  const folder = mkdtempSync(join(tmpdir(), 'signpost-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeAll(async () => {
    const { code } = await bundle({ name: 'walk', entry: 'tests/tools/walk-by-numbers.ts', format: 'es', target: 'es2022' });
    const file = join(folder, 'walk.mjs');
    writeFileSync(file, code);
    // The cast: that is what the entry exports.
    ({ walk: shipped } = (await import(pathToFileURL(file).href)) as { walk: typeof walk });
  });

  it('leads every conversation where the source does', () => {
    for (const seed of seeds) expect(shipped(seed), `seed ${seed}`).toEqual(walk(seed));
  });

  it('is compared on conversations that end in every way', () => {
    const endings = new Set(seeds.map((seed) => walk(seed).at(-1)?.split(' ')[0]));
    expect(endings).toEqual(new Set(['booking', 'emergency', 'result']));
  });
});
