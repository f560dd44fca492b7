/** Whether all that is written in a language is in what is built for it. */
import { describe, expect, it } from 'vitest';
import { levelRules } from '../../src/protocol/index.ts';
import { languages, source } from '../../tools/languages.ts';
import { codeParts, languagePart, languagesPart, translatedWordParts } from '../../tools/parts.ts';

/** What a language says of itself is for tools and for whoever reviews it. */
const isShown = ([path]: readonly [string, unknown]) => path !== 'language.ts';

/** An emergency has no letter that gives reasons. */
const emergencies = new Set<string>(levelRules.filter(({ level }) => level === 'emergency').map(({ id }) => id));

/** Every text in it, in lines as the build packs them. */
const linesIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return value.split('\n');
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (emergencies.has(key) ? [] : linesIn(inner)));
};

describe.each(languages.filter(({ code }) => code !== source))('what is built for $code', (language) => {
  const built = [
    ...Object.values(translatedWordParts(language)),
    languagePart(language),
    languagesPart(languages),
    ...Object.values(codeParts),
  ].join();
  const files = Object.entries(language.files).filter(isShown);

  it.each(files)('has all of %s', (_, exported) => {
    const lines = linesIn(exported).filter((line) => line.trim());
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => !built.includes(JSON.stringify(line).slice(1, -1)))).toEqual([]);
  });
});
