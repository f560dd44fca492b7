import { expect, it } from 'vitest';
import { packWording } from '../../tools/compact-wording.ts';
import { languages, wordingOf } from '../../tools/languages.ts';
import { unpackWording } from '../../widget/embed/unpack-wording.ts';

/** A text that is not there, and one that is empty, are the same. */
const asWritten = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (_, inner: unknown) => (inner === '' ? undefined : inner)));

it.each(languages.map((language) => [language.code, language] as const))('gives back all that was packed: %s', (_, language) => {
  const wording = wordingOf(language);
  expect(asWritten(unpackWording(packWording(wording)))).toMatchObject(asWritten(wording) as object); // It went in as an object.
});

it('packs no id of the protocol beside its text', () => {
  const [english] = languages;
  const { items, questions } = packWording(wordingOf(english ?? expect.fail()));
  expect(items.length).toBeGreaterThan(50);
  expect([...items, ...questions].every((text) => typeof text === 'string')).toBe(true);
});
