/** From one accent colour to a whole palette whose text and borders can be read, in light and in dark. */
import type { Appearance } from '../../src/clinic/clinic.types.ts';

type Colour = readonly [red: number, green: number, blue: number];

export const defaultAccent = '#0b6e63';
const danger = '#b3261e';
const warn = '#8a5300';

const white: Colour = [255, 255, 255];
const parse = (hex: string): Colour => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as unknown as Colour; // Three numbers from three offsets.
const written = (colour: Colour) => `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** `share` of `b` in `a`, 0 to 1. */
const mix = (a: Colour, b: Colour, share: number): Colour =>
  parse(written(a.map((part, at) => part + ((b[at] ?? 0) - part) * share) as unknown as Colour)); // As long as `a`.

/** WCAG 2.2, relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratio(a: Colour, b: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

/** WCAG contrast ratio of two `#rrggbb` colours, 1 to 21. */
export const contrast = (a: string, b: string): number => ratio(parse(a), parse(b));

/** The colour itself, or the nearest step towards `end` that reaches the contrast on every ground. */
function readable(colour: Colour, end: Colour, least: number, grounds: readonly Colour[]): Colour {
  for (let share = 0; share < 1; share += 0.02) {
    const candidate = mix(colour, end, share);
    if (grounds.every((ground) => ratio(candidate, ground) >= least)) return candidate;
  }
  return end;
}

/**
 * A filled button of this colour, and the words on it: white where they can be. Otherwise a pale colour gets dark words,
 * and one in between is darkened a little.
 */
function filled(colour: Colour, paper: Colour, ink: Colour, isDark: boolean): readonly [fill: Colour, on: Colour] {
  const seen = isDark ? readable(colour, ink, 2, [paper]) : colour;
  if (ratio(seen, white) >= 4.5) return [seen, white];
  if (isDark) return [readable(seen, ink, 4.5, [paper]), paper];
  return ratio(seen, white) < 3 ? [seen, ink] : [readable(seen, ink, 4.5, [white]), white];
}

/** Every colour token by name, as `#rrggbb`. */
export function palette(accent: string, isDark: boolean): Readonly<Record<string, string>> {
  const brand = parse(accent);
  const paper = isDark ? mix(parse('#111716'), brand, 0.05) : white;
  const ink = mix(parse(isDark ? '#eff3f2' : '#111618'), brand, 0.06);
  const families = { accent: brand, danger: parse(danger), warn: parse(warn) };
  const tints = Object.values(families).map((colour) => mix(paper, colour, isDark ? 0.24 : 0.1));
  const grounds = [paper, ...tints];
  const tokens: Record<string, Colour> = {
    paper,
    ink,
    quiet: readable(mix(ink, paper, 0.36), ink, 4.5, grounds),
    control: readable(mix(ink, paper, 0.6), ink, 3, grounds),
    line: mix(paper, ink, 0.14),
  };
  Object.entries(families).forEach(([name, colour], at) => {
    const [fill, on] = filled(colour, paper, ink, isDark);
    const tint = tints[at] ?? paper;
    tokens[name] = fill;
    tokens[`on-${name}`] = on;
    tokens[`${name}-text`] = readable(colour, ink, 4.5, [paper, tint]);
    tokens[`${name}-edge`] = readable(colour, ink, 3, [paper, tint]);
    tokens[`${name}-tint`] = tint;
  });
  return Object.fromEntries(Object.entries(tokens).map(([name, colour]) => [name, written(colour)]));
}

/** The palette as rules. On `:host`, so that a page can set any `--signpost-*` on our element itself. */
export function paletteRules({ accent = defaultAccent, theme }: Pick<Appearance, 'accent' | 'theme'>): string {
  const rules = (isDark: boolean) => {
    const tokens = Object.entries(palette(accent, isDark)).map(([name, value]) => `--signpost-${name}:${value}`);
    return `:host{${tokens.join(';')}}.panel{color-scheme:${isDark ? 'dark' : 'light'}}`;
  };
  return theme === 'auto' ? `${rules(false)}@media(prefers-color-scheme:dark){${rules(true)}}` : rules(theme === 'dark');
}
