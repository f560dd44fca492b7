/** Decides which links may stand on a result card. */
import type { SafeLink } from './clinic.types.ts';

/**
 * Control characters (a browser drops tabs and line breaks inside a scheme), invisible characters (they can reverse what a
 * reader sees), and backslashes (a browser reads them as slashes): https://url.spec.whatwg.org/#concept-basic-url-parser
 */
const unprintable = /[\p{C}\\]/u;

/** What people put between digits. `(0)` is dialled at home and left out after a country code. */
const trunkZero = /^(\+\d{1,3}[ .-]?)\(0\)/;
const separators = /[\s./()\u2010-\u2015-]/g;

/**
 * A telephone number as people write it, as a `tel:` link of digits with at most a leading `+`.
 * Letters, extensions, `*` and `#` are refused: a phone runs `*` and `#` codes as commands.
 */
export function telephoneLink(text: string): SafeLink | undefined {
  const number = text.trim().replace(trunkZero, '$1').replace(separators, '');
  // The cast: the pattern is the check that the brand stands for.
  return /^\+?\d{2,15}$/.test(number) ? (`tel:${number}` as SafeLink) : undefined;
}

function parses(link: string): boolean {
  try {
    return Boolean(new URL(link));
  } catch {
    return false;
  }
}

/** The trimmed link when it is `https:`, `mailto:` or `tel:` and carries no credentials. Its query and hash are kept byte for byte. */
export function safeLink(text: string): SafeLink | undefined {
  const link = text.trim();
  if (unprintable.test(link)) return undefined;
  if (/^tel:/i.test(link)) return telephoneLink(link.slice(4));
  const allowed = /^(mailto:[^\s@?]+@[^\s@?]+|https:\/\/[^/?#@]+([/?#]|$))/i.test(link) && parses(link);
  // The cast: the line above is the check that the brand stands for.
  return allowed ? (link as SafeLink) : undefined;
}
