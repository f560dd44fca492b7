import { describe, expect, it } from 'vitest';
import { askedWhatTheyWereTold, forbidden, forbiddenIn, givesReasons, groups } from './forbidden-words.ts';
import { visitorTexts, wordingFiles } from './visitor-texts.ts';

/** The same row may say the same of somebody else. */
const rowOf = (key: string) => key.replace(/^someoneElse\./, '');
const allowedIn = (key: string) => askedWhatTheyWereTold[rowOf(key)] ?? (givesReasons.test(key) ? (['infection'] as const) : []);
const said = visitorTexts.map((one) => ({ ...one, found: forbiddenIn(one.text) }));

describe('the texts that are held', () => {
  it('come from every wording file', () => {
    expect(wordingFiles.length).toBeGreaterThan(22);
    expect(wordingFiles).toContain('widget/embed/launcher.wording.ts');
    expect(wordingFiles.filter((path) => !visitorTexts.some(({ file }) => file === path))).toEqual([]);
    expect(visitorTexts.length).toBeGreaterThan(3000);
  });
});

describe('no text a visitor reads', () => {
  it('names a condition or a drug, gives odds, or sells', () => {
    const offending = said
      .map(({ file, key, text, found }) => ({
        file,
        key,
        text,
        found: found.filter((one) => !allowedIn(key).some((group) => one.startsWith(group))),
      }))
      .filter(({ found }) => found.length > 0);
    expect(offending).toEqual([]);
  });

  it('carries an exclamation mark or markup', () => {
    expect(visitorTexts.filter(({ text }) => /[!<>]|&\w+;/.test(text))).toEqual([]);
  });

  it('is spelled as in Britain, where the one English is American', () => {
    const british =
      /(col|lab|fav|behavi|neighb|hum)our|centre|metre\b|programme|defence|licence|practise|towards\b|afterwards\b|whilst|paed|grey\b|(organ|recogn|real|special|minim|stabil|normal|apolog|memor)is(e|ing|ation)/i;
    expect(visitorTexts.filter(({ text }) => british.test(text)).map(({ key, text }) => [key, text])).toEqual([]);
  });
});

describe('an exception', () => {
  it.each(Object.entries(askedWhatTheyWereTold))('is needed: %s', (key, allowed) => {
    const row = said.find((one) => one.key === key);
    expect(allowed.filter((group) => row?.found.some((found) => found.startsWith(group)))).toEqual(allowed);
  });
});

describe('the list', () => {
  it.each([
    ['conditions', 'This may be sciatica.', 'Signs of a DVT', 'a diagnosis', 'an ankle sprain', 'a groin strain', 'a bulging disc'],
    ['drugs', 'Take ibuprofen', '200 mg'],
    ['odds', 'about 30% of people', 'ten percent', 'one in ten', '1 in 100'],
    ['claims', 'boosts your immune system', 'guaranteed relief'],
    ['infection', 'an infection'],
  ] as const)('notices %s', (group, ...examples) => {
    for (const example of examples) expect(example).toMatch(forbidden[group]);
  });

  it('lets everyday words be', () => {
    expect(
      ['a bone under strain', 'worse when straining', 'the strongest pain', 'a broken leg', 'It cramps as I walk'].flatMap((text) =>
        forbiddenIn(text, groups),
      ),
    ).toEqual([]);
  });
});
