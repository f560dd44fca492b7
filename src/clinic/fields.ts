/** How each value that a clinic writes is read, and what to tell the clinic when it cannot be. */
import type { SafeLink } from './clinic.types.ts';
import { safeLink, telephoneLink } from './safe-link.ts';

/** One kind of value. */
export interface Field<Value> {
  /** Takes a text without space around it; gives nothing for a wrong one. */
  readonly read: (text: string) => Value | undefined;
  readonly fix: string;
}

function shortText(longest: number): Field<string> {
  return {
    read: (text) => (text && text.length <= longest ? text : undefined),
    fix: `Write 1 to ${longest} characters.`,
  };
}

/** One word of a closed list. */
export function oneOf<const Word extends string>(words: readonly Word[]): Field<Word> {
  return {
    read: (text) => words.find((word) => word === text),
    fix: `Use ${words.join(' or ')}.`,
  };
}

export const nameField: Field<string> = shortText(80);
export const labelField: Field<string> = shortText(40);
export const phoneField: Field<SafeLink> = { read: telephoneLink, fix: 'Use digits, such as +1 555 010 0199.' };
export const linkField: Field<SafeLink> = { read: safeLink, fix: 'Use a link that starts with https://, tel: or mailto:.' };

export const countryField: Field<string> = {
  read: (text) => {
    const code = text.toUpperCase();
    // UK is reserved in ISO 3166-1 for the United Kingdom, so it can mean nothing else.
    return code === 'UK' ? 'GB' : /^[A-Z]{2}$/.exec(code)?.[0];
  },
  fix: 'Use two letters, such as US or GB.',
};

export const colorField: Field<string> = {
  read: (text) => /^#[\da-f]{6}$/.exec(text.toLowerCase())?.[0],
  fix: 'Use six digits, such as #0b6e6e.',
};
