/** The words of a letter, in a second check with the reasons of its own rules, once they have come. */
import { useEffect, useState } from 'preact/hooks';
import type { LetterProps, LetterWords } from '../letter/letter.types.ts';

export function useWords({
  conversation,
  words,
  wording,
  loadPart,
}: Pick<LetterProps, 'conversation' | 'words' | 'wording' | 'loadPart'>): LetterWords {
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>();
  useEffect(() => {
    if (conversation.again)
      loadPart('again-words').then(
        ({ returning }) => setReasons(returning.reasons),
        () => undefined,
      );
  }, [wording.interface.language]);
  return { ...words, reasons: { ...words.reasons, ...reasons } };
}
