/** Brings the words for somebody who comes back, in the language on screen. There are none until they have come. */
import { useEffect, useState } from 'preact/hooks';
import type { ReturningTexts } from '../../src/wording/returning.types.ts';
import type { LetterProps } from '../letter/letter.types.ts';

export function useTexts({ loadPart, wording }: Pick<LetterProps, 'loadPart' | 'wording'>): ReturningTexts | undefined {
  const [texts, setTexts] = useState<ReturningTexts>();
  useEffect(() => {
    let isWanted = true;
    loadPart('again-words').then(
      (words) => isWanted && setTexts(words.returning),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [wording.interface.language]);
  return texts;
}
