import { describe, expect, it } from 'vitest';
import { languages, looks, shows, themes, widths } from './cover.ts';
import { screens } from './screens.ts';

const shown = (isWhole: boolean) =>
  looks(isWhole).flatMap((look) => screens.flatMap((_, screen) => (shows(look, screen, isWhole) ? [{ screen, ...look }] : [])));
const pairs = (first: readonly unknown[], second: readonly unknown[]) =>
  new Set(first.flatMap((a) => second.map((b) => `${String(a)} ${String(b)}`)));

describe('the cover of the screens', () => {
  const numbers = screens.map((_, index) => index);
  const values = { screen: numbers, theme: themes, width: widths, language: languages };
  const parameters = ['screen', 'theme', 'width', 'language'] as const;
  const couples = parameters.flatMap((a, index) => parameters.slice(index + 1).map((b) => [a, b] as const));

  it.each(couples)('has every pair of %s and %s', (a, b) => {
    expect(new Set(shown(false).map((each) => `${each[a]} ${each[b]}`))).toEqual(pairs(values[a], values[b]));
  });

  it('shows each screen three times, and every combination when it is to be whole', () => {
    expect(shown(false)).toHaveLength(screens.length * 3);
    expect(shown(true)).toHaveLength(screens.length * 27);
  });
});
