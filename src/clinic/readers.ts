/** How each value that a clinic writes is read. A reader takes a text without space around it, and gives nothing for a wrong one. */
import type { SafeLink } from './clinic.types.ts';
import { safeLink, telephoneLink } from './safe-link.ts';

export type Reader<Value> = (text: string) => Value | undefined;

const shortText =
  (longest: number): Reader<string> =>
  (text) =>
    text && text.length <= longest ? text : undefined;

/** One word of a closed list. */
export const wordOf =
  <const Word extends string>(words: readonly Word[]): Reader<Word> =>
  (text) =>
    words.find((word) => word === text);

/** Characters, at most. */
export const longestName = 80;
export const longestLabel = 40;
export const longestNote = 200;

export const readName = shortText(longestName);
export const readNote = shortText(longestNote);
export const readLabel = shortText(longestLabel);
export const readPhone = telephoneLink;
export const readLink = safeLink;

/** The id that a vendor gave a page of the clinic: no white space, and no way out of its place in a link. */
export const readRoutingId: Reader<string> = (text) => /^[\w:.,~-]{1,64}$/.exec(text)?.[0];

export const readCountry: Reader<string> = (text) => {
  const code = text.toUpperCase();
  // UK is reserved in ISO 3166-1 for the United Kingdom, so it can mean nothing else.
  return code === 'UK' ? 'GB' : /^[A-Z]{2}$/.exec(code)?.[0];
};

/** With commas or spaces between them. Which languages there are, the part that knows them says. */
export const readLanguages: Reader<readonly string[]> = (text) => (text ? text.split(/[\s,]+/) : undefined);

/** A whole number of minutes, up to a day. */
export const readMinutes: Reader<number> = (text) => (/^\d{1,4}$/.test(text) && +text > 0 && +text <= 1440 ? +text : undefined);

/** A page that can take the place of this one. */
export const readPage: Reader<SafeLink> = (text) => (/^https:/i.test(text) ? safeLink(text) : undefined);
export const readWhole: Reader<string> = (text) => /^\d{1,10}$/.exec(text)?.[0];

export const readColor: Reader<string> = (text) => /^#[\da-f]{6}$/.exec(text.toLowerCase())?.[0];
