/**
 * A language that nobody speaks: English with an accent on every letter, and longer by two fifths, since German and Spanish are. A text that
 * shows without accents on a screen in it is baked into a component; what does not fit will not fit in another language either.
 */
import type { LanguageFacts } from '../src/wording/language.types.ts';
import { type Language, type LanguageFiles, languageOf, source } from './languages.ts';

/** Of the codes that are nobody's, and no variety of English: https://www.rfc-editor.org/rfc/rfc5646#section-2.2.1 */
const code = 'qps';

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'áƀçďéƒğħíĵķļɱñöþɋřšţúṽŵẋýžÁƁÇĎÉƑĞĦÍĴĶĻḾÑÖÞɊŘŠŢÚṼŴẊÝŽ';

const withAccents = (text: string) => text.replace(/[a-z]/gi, (letter) => accented.charAt(plain.indexOf(letter)));

/** What is in braces is filled in, and stays. The addition comes in words, so that it breaks as a sentence does. */
export function pseudo(text: string): string {
  const said = text
    .split(/(\{\w+\})/)
    .map((piece, index) => (index % 2 ? piece : withAccents(piece)))
    .join('');
  const longer = Math.ceil(text.length * 0.4);
  return (
    said +
    ' ñéñéöñé'
      .repeat(Math.ceil(longer / 8))
      .slice(0, longer)
      .trimEnd()
  );
}

/** Marks for the browser, ids, and what no speaker of a language would write another way. */
const kept: Readonly<Record<string, RegExp>> = {
  'interface.ts': /^interfaceTexts\.(language|direction|quote|either|.*Arrow)$/,
  'general-plan.ts': /^generalPlan\.shownWith\./,
};

function translated(value: unknown, path: string, stays: RegExp | undefined): unknown {
  if (typeof value === 'string') return stays?.test(path) ? value : pseudo(value);
  if (Array.isArray(value)) return value.map((inner, index) => translated(inner, `${path}.${index}`, stays));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, translated(inner, path ? `${path}.${key}` : key, stays)]));
}

const files = Object.entries(languageOf(source).files).map(([path, exported]): [string, LanguageFiles[string]] => [
  path,
  // The cast: the shape is kept.
  translated(exported, '', kept[path]) as LanguageFiles[string],
]);

const facts: LanguageFacts = {
  name: pseudo('English'),
  choose: pseudo('Language'),
  review: 'none',
  button: '',
  notReviewed: pseudo('Nobody has reviewed this translation.'),
};

export const pseudoLanguage: Language = {
  code,
  files: {
    ...Object.fromEntries(files),
    'language.ts': { language: facts },
    'interface.ts': { interfaceTexts: { ...Object(Object.fromEntries(files)['interface.ts']?.['interfaceTexts']), language: code } },
  },
};
