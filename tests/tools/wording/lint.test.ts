import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Language, type LanguageFiles, factsOf, languageOf, languages, source, wordingOf } from '../../../tools/languages.ts';
import { pseudoLanguage } from '../../../tools/pseudo-language.ts';
import { type Fault, faultLine, faultsIn } from '../../../tools/wording/lint.ts';
import { textsOf } from '../../../tools/wording/texts.ts';

const english = languageOf(source);
const translations = languages.filter(({ code }) => code !== source);

describe.each(translations.map((language) => [language.code, language] as const))('the wording of %s', (code, language) => {
  const { texts, plurals } = textsOf(language);

  it('is there to be read', () => {
    expect(texts.length).toBeGreaterThan(1500);
    expect(plurals.length).toBeGreaterThan(2);
    expect(Object.keys(language.files)).toEqual(Object.keys(english.files));
  });

  it('is whole, translated, short enough, and says what is filled in', () => expect(faultsIn(language, english).map(faultLine)).toEqual([]));

  it('says what it is called, and that nobody has reviewed it as long as nobody has', () => {
    const facts = factsOf(language);
    if (facts.review === 'source') throw new Error('Only English is the source.');
    expect(facts.notReviewed).not.toBe('');
    if (facts.review !== 'none') expect(facts.review.date).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(facts.button.split('|')).toHaveLength(6);
    expect(readFileSync('docs/embedding.md', 'utf8'), 'for a page to copy').toContain(`data-words="${facts.button}"`);
    expect(facts.forbidden?.length ?? 0, 'names of conditions and drugs that no text may use').toBeGreaterThan(10);
    // It may say more than the code, such as which digits to write.
    expect(wordingOf(language).interface.language.split('-u-')[0]).toBe(code);
  });
});

it('finds the translations', () => expect(translations.map(({ code }) => code)).toEqual(expect.arrayContaining(['ar', 'es'])));

it('finds nothing in the pseudo-language, which is longer by two fifths', () => expect(faultsIn(pseudoLanguage, english)).toEqual([]));

describe('a fault', () => {
  const file = (texts: Readonly<Record<string, unknown>>, facts: Readonly<Record<string, unknown>> = {}): LanguageFiles => ({
    'language.ts': { language: { name: 'Polski', choose: 'Język', review: 'none', notReviewed: 'Nikt.', ...facts } },
    'letter.ts': { letter: texts },
  });
  const more = { one: '{count} more', other: '{count} more' };
  const source: Language = { code: 'en', files: file({ why: 'Why this', greeting: 'Hello {name}', more, unit: '{count}' }) };
  const right = {
    why: 'Dlaczego',
    greeting: 'Dzień dobry, {name}',
    more: { one: 'jeszcze jedno', few: 'jeszcze {count}', many: 'jeszcze {count}', other: 'jeszcze {count}' },
    unit: '{count}',
  };
  const found = (changes: Readonly<Record<string, unknown>>, facts: Readonly<Record<string, unknown>> = {}) =>
    faultsIn({ code: 'pl', files: file({ ...right, ...changes }, facts) }, source);

  it('is none where all is right', () => expect(found({})).toEqual([]));

  const faults: readonly (readonly [Fault['what'], string, Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>])[] = [
    ['missing', 'letter.why', { why: undefined }, {}],
    ['unknown', 'letter.wy', { wy: 'Dlaczego' }, {}],
    ['untranslated', 'letter.why', { why: 'Why this' }, {}],
    ['too long', 'letter.why', { why: 'Dlaczego '.repeat(9) }, {}],
    ['lost words in braces', 'letter.greeting', { greeting: 'Dzień dobry' }, {}],
    ['lost words in braces', 'letter.more', { more: { ...right.more, many: 'jeszcze' } }, {}],
    ['missing plural form', 'letter.more', { more }, {}],
    ['forbidden', 'letter.why', { why: 'To grypa' }, { forbidden: ['grypa'] }],
  ];
  it.each(faults)('is found: %s, at %s', (what, key, changes, facts) => {
    const [fault, ...others] = found(changes, facts);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ language: 'pl', file: 'letter.ts', key, what });
    expect(faultLine(fault as Fault)).toMatch(/^pl\/letter\.ts letter\.\w+: [a-z ]+\. \S.+/); // Found above, or the test has failed.
  });

  it('is found in a button sooner than in a sentence', () => {
    const with_ = (code: string, footer: unknown): Language => ({ code, files: { ...file({}), 'interface.ts': { interfaceTexts: { footer } } } });
    const buttons = with_('en', { back: 'Back', note: 'Back' });
    expect(faultsIn(with_('pl', { back: 'Wstecz'.repeat(4), note: 'Wstecz'.repeat(4) }), buttons).map(({ key }) => key)).toEqual([
      'interfaceTexts.footer.back',
    ]);
  });

  it('is none where both languages say the same, and the language says so', () =>
    expect(found({ why: 'Why this' }, { same: ['Why this'] })).toEqual([]));
});
