/** Says each reason for a result in a sentence that quotes the visitor. */
import { quotes } from '../answer-words.ts';
import { fill } from '../fill.ts';
import type { LetterProps, LetterWords } from './letter.types.ts';

export function whyLines({ reasons, wording }: Pick<LetterProps, 'reasons' | 'wording'>, words: LetterWords): readonly string[] {
  // The protocol's rules are the keys; an id that is none of them has no reason to give.
  const known: Readonly<Record<string, string>> = words.reasons;
  return reasons.flatMap(({ rule, grounds }) => {
    const reason = known[rule];
    if (grounds.length === 0) return reason ?? [];
    const said = quotes(wording, grounds);
    return reason ? fill(words.letter.because, { quotes: said, reason }) : fill(wording.interface.result.becauseOnly, { quotes: said });
  });
}
