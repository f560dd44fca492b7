/** Brings the words for somebody who comes back. There are none until they have come. */
import type { ReturningTexts } from '../../src/wording/returning.types.ts';
import type { LetterProps } from '../letter/letter.types.ts';
import { useLatest } from '../use-latest.ts';

export const useTexts = ({ loadPart, wording }: Pick<LetterProps, 'loadPart' | 'wording'>): ReturningTexts | undefined =>
  useLatest(wording.interface.language, () => loadPart('again-words'))?.returning;
