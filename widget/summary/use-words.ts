/** The words of a letter, in a second check with the reasons of its own rules, once they have come. */
import type { LetterProps, LetterWords } from '../letter/letter.types.ts';
import { useLatest } from '../use-latest.ts';

export function useWords({
  conversation,
  words,
  wording,
  loadPart,
}: Pick<LetterProps, 'conversation' | 'words' | 'wording' | 'loadPart'>): LetterWords {
  const again = useLatest(wording.interface.language, () => (conversation.again ? loadPart('again-words') : undefined));
  return { ...words, reasons: { ...words.reasons, ...again?.returning.reasons } };
}
