import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, defaultAccent, palette, paletteRules } from '../../../widget/styles/palette.ts';

const accent = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const families = ['accent', 'danger', 'warn'];

/** Which token stands on which, in the style sheets. */
const texts = families.flatMap((family) => [
  [`on-${family}`, family],
  [`${family}-text`, 'paper'],
  [`${family}-text`, `${family}-tint`],
  ['ink', `${family}-tint`],
  ['quiet', `${family}-tint`],
]);
const edges = families.flatMap((family) => [
  [`${family}-edge`, 'paper'],
  [`${family}-edge`, `${family}-tint`],
  ['control', `${family}-tint`],
]);

function weakest(pairs: readonly (readonly string[])[], tokens: Readonly<Record<string, string>>): number {
  return Math.min(...pairs.map(([front = '', ground = '']) => contrast(tokens[front] ?? '#000000', tokens[ground] ?? '#000000')));
}

describe('the palette of any accent', () => {
  it.each([false, true])('can be read (dark: %s)', (isDark) => {
    fc.assert(
      fc.property(accent, (colour) => {
        const tokens = palette(colour, isDark);
        expect(weakest([...texts, ['ink', 'paper'], ['quiet', 'paper']], tokens)).toBeGreaterThanOrEqual(4.5);
        expect(weakest([...edges, ['control', 'paper']], tokens)).toBeGreaterThanOrEqual(3);
      }),
      { numRuns: 400 },
    );
  });

  it('measures contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21);
    expect(contrast('#ffffff', '#777777')).toBeCloseTo(4.48, 2);
  });

  it('keeps an accent that can be read as it is, and a pale one under dark words', () => {
    expect(palette(defaultAccent, false)).toMatchObject({ accent: defaultAccent, 'on-accent': '#ffffff' });
    expect(palette('#ffd400', false)).toMatchObject({ accent: '#ffd400' });
  });
});

describe('the palette as rules', () => {
  it('follows the visitor in auto, and the clinic otherwise', () => {
    expect(paletteRules({ theme: 'auto' })).toContain('prefers-color-scheme:dark');
    expect(paletteRules({ theme: 'dark' })).not.toContain('@media');
    expect(paletteRules({ theme: 'dark' })).toContain(`--signpost-paper:${palette(defaultAccent, true)['paper']}`);
  });
});
