/** Finds what is wrong with a translation, as far as a machine can: what is missing, left in English, too long, lost or forbidden. */
import { factsOf, type Language } from '../languages.ts';
import { type Forms, type Text, textsOf } from './texts.ts';

export interface Fault {
  readonly language: string;
  readonly file: string;
  readonly key: string;
  readonly what: 'missing' | 'unknown' | 'untranslated' | 'too long' | 'lost words in braces' | 'missing plural form' | 'forbidden';
  /** What to do, in a whole sentence. */
  readonly fix: string;
}

/** One line for each: which language, where, what, and what to do. */
export const faultLine = ({ language, file, key, what, fix }: Fault): string => `${language}/${file} ${key}: ${what}. ${fix}`;

/** How much longer than the English a translation may be, and how many characters are free, since short words differ most. */
const room = {
  button: { times: 1.5, free: 12 },
  label: { times: 1.6, free: 20 },
  sentence: { times: 1.8, free: 30 },
} as const;

const isButton =
  /^interfaceTexts\.(footer\.(back|restart\w*)|header\.(emergency|close)|asking\.(proceed\w*|noneOfThese|notSureAbout|backToTicking|why)|actions\.(book\..*|call\w*)|transcript\.keep|emergency\.mistake)$|^options\.welcome\./;
const kindOf = ({ key }: Pick<Text, 'key'>): keyof typeof room =>
  isButton.test(key) ? 'button' : /\.(label|title|headline|when|ask)$|\.parts\./.test(key) ? 'label' : 'sentence';

const namesIn = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].toSorted();
/** What is left to translate: no digits, signs or words that are filled in. */
const wordsOf = (text: string) => text.replace(/\{\w+\}/g, '').match(/\p{L}+/gu) ?? [];

function lengthFault(text: Text, english: string): Pick<Fault, 'what' | 'fix'> | undefined {
  const { times, free } = room[kindOf(text)];
  const most = Math.floor(english.length * times) + free;
  if (text.text.length <= most) return undefined;
  return { what: 'too long', fix: `Say it in ${most} characters, not ${text.text.length}; the English has ${english.length}: “${english}”` };
}

function namesFault(text: string, english: string): Pick<Fault, 'what' | 'fix'> | undefined {
  const [wanted, found] = [namesIn(english), namesIn(text)];
  if (wanted.join() === found.join()) return undefined;
  return { what: 'lost words in braces', fix: `Use ${wanted.join(', ') || 'none'} as the English does, not ${found.join(', ') || 'none'}.` };
}

/** @param same texts that are right as they are in English: names, numbers, words that both languages have. */
function textFaults(text: Text, english: string, same: readonly string[]): readonly Pick<Fault, 'what' | 'fix'>[] {
  const isSame = text.text === english && wordsOf(english).length > 0 && !same.includes(english);
  return [
    ...(isSame ? [{ what: 'untranslated' as const, fix: `Translate “${english}”, or name it under \`same\` in language.ts.` }] : []),
    ...[lengthFault(text, english), namesFault(text.text, english)].filter((fault) => fault !== undefined),
  ];
}

/** The number itself may go without saying in the forms for none, one and two. */
const mayLeaveOut = ['zero', 'one', 'two'];

function formFaults({ forms }: Forms, english: Forms['forms'], code: string): readonly Pick<Fault, 'what' | 'fix'>[] {
  const wanted = new Intl.PluralRules(code).resolvedOptions().pluralCategories;
  const lacking = wanted.filter((category) => forms[category] === undefined);
  const lost = Object.entries(forms).flatMap(([category, text]) =>
    mayLeaveOut.includes(category) && !/\{/.test(text) ? [] : (namesFault(text, english['other'] ?? '') ?? []),
  );
  return [
    ...(lacking.length > 0 ? [{ what: 'missing plural form' as const, fix: `Add ${lacking.join(', ')}: “${english['other']}”` }] : []),
    ...lost,
  ];
}

/** Whole words where the language sets them apart, whatever comes before and after in Arabic, which joins small words to them. */
const wordPattern = (word: string) => new RegExp(`(?<!\\p{L}{4})${word}(?!\\p{L}{4})`, 'iu');

/** Rows in which visitors say what they have been told, or what they take: they must know the word again. */
const wereTold =
  /^(someoneElse\.|report\.)?items\.(weak-immunity|told-of-serious-growth|fragile-bones|told-of-high-blood-sugar|heart-or-blood-vessel-history|moves-differently-since-sudden-weakness)(\.|$)/;

/** Only the texts that differ from those for oneself, which are not the same ones in every language. */
const isOverlay = ({ file }: Pick<Text, 'file'>) => file === 'someone-else.ts';

export function faultsIn(language: Language, source: Language): readonly Fault[] {
  const { code } = language;
  const { same = [], forbidden = [] } = { same: undefined, forbidden: undefined, ...factsOf(language) };
  const [own, english] = [textsOf(language), textsOf(source)];
  const place = ({ file, key }: Pick<Text, 'file' | 'key'>) => `${file} ${key}`;
  const ownTexts = new Map(own.texts.map((text) => [place(text), text]));
  const ownForms = new Map(own.plurals.map((forms) => [place(forms), forms]));
  const known = new Set([...english.texts, ...english.plurals].map(place));
  const at = ({ file, key }: Pick<Text, 'file' | 'key'>, faults: readonly Pick<Fault, 'what' | 'fix'>[]) =>
    faults.map((fault): Fault => ({ language: code, file, key, ...fault }));
  const missing = (text: string) => [{ what: 'missing' as const, fix: `Translate “${text}”` }];

  return [
    ...english.texts.flatMap((text) => {
      const found = ownTexts.get(place(text));
      if (!found && isOverlay(text)) return [];
      return at(text, found ? textFaults(found, text.text, same) : missing(text.text));
    }),
    ...english.plurals.flatMap((forms) => {
      const found = ownForms.get(place(forms));
      return at(forms, found ? formFaults(found, forms.forms, code) : missing(forms.forms['other'] ?? ''));
    }),
    ...[...own.texts, ...own.plurals].flatMap((text) =>
      known.has(place(text)) || isOverlay(text)
        ? []
        : at(text, [{ what: 'unknown', fix: 'The English has no such text: take it out, or mend its key.' }]),
    ),
    ...own.texts.flatMap((text) =>
      at(
        text,
        forbidden
          .filter((word) => !wereTold.test(text.key) && wordPattern(word).test(text.text))
          .map((word) => ({ what: 'forbidden' as const, fix: `Say it without “${word}”: no names of conditions or drugs, no percentages.` })),
      ),
    ),
  ];
}
