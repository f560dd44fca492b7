/** What to tell a clinic about each value that it may write, when it cannot be read. */
import type { SafeLink } from './clinic.types.ts';
import {
  longestLabel,
  longestName,
  longestNote,
  readColor,
  readCountry,
  readLabel,
  readLink,
  readMinutes,
  readName,
  readNote,
  readPage,
  readPhone,
  readRoutingId,
  readWhole,
  wordOf,
  type Reader,
} from './readers.ts';

/** One kind of value. */
export interface Field<Value> {
  readonly read: Reader<Value>;
  readonly fix: string;
}

/** One word of a closed list. */
export function oneOf<const Word extends string>(words: readonly Word[]): Field<Word> {
  return { read: wordOf(words), fix: `Use ${words.join(' or ')}.` };
}

export const nameField: Field<string> = { read: readName, fix: `Write 1 to ${longestName} characters.` };
export const longNoteField: Field<string> = { read: readNote, fix: `Write 1 to ${longestNote} characters.` };
export const labelField: Field<string> = { read: readLabel, fix: `Write 1 to ${longestLabel} characters.` };
export const phoneField: Field<SafeLink> = { read: readPhone, fix: 'Use digits, such as +1 555 010 0199.' };
export const linkField: Field<SafeLink> = { read: readLink, fix: 'Use a link that starts with https://, tel: or mailto:.' };

/** Two letters that ICU has a name for without being a country: unions, leftovers, and places for tests. */
const notCountries = ['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ'];

/** A country that there is: with two other letters a visitor would be asked for the country, and nobody would know why. */
export const countryField: Field<string> = {
  read: (text) => {
    const code = readCountry(text);
    const isKnown = code !== undefined && new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) !== undefined;
    return isKnown && !notCountries.includes(code) ? code : undefined;
  },
  fix: 'Use the two letters of a country, such as US or GB.',
};
/** A BCP 47 tag as a page writes it. */
export const languageField: Field<string> = {
  read: (text) => (/^[a-z]{2,3}(-\w+)*$/i.test(text) ? text : undefined),
  fix: 'Use a language code, such as en, es or pt-BR.',
};
export const minutesField: Field<number> = { read: readMinutes, fix: 'Use whole minutes from 1 to 1440, such as 30.' };
export const pageField: Field<SafeLink> = { read: readPage, fix: 'Use a link that starts with https://.' };
export const wholeField: Field<string> = { read: readWhole, fix: 'Use a whole number, in digits.' };
export const routingField: Field<string> = {
  read: readRoutingId,
  fix: 'Use the id from your booking system: 1 to 64 letters, digits or any of _ : . , ~ -, without spaces.',
};
export const colorField: Field<string> = { read: readColor, fix: 'Use six digits, such as #0b6e6e.' };
