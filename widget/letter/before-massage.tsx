/** What to heed before a massage that the letter speaks of, where it can be read before anything is booked. */
import type { Disposition } from '../../src/vocabulary/disposition.ts';
import type { Caution } from '../../src/vocabulary/rule.ts';
import type { LetterTexts } from '../../src/wording/wording.types.ts';
import type { LetterProps } from './letter.types.ts';
import { reasonsToWait } from './massage-cautions.ts';

const withMassage: readonly Disposition[] = ['massage', 'combined'];
const kinds: readonly Caution[] = ['never', 'not-on-the-area', 'ask-your-team'];

export function BeforeMassage({ assessment, findings, texts }: LetterProps & { texts: LetterTexts }) {
  if (!withMassage.includes(assessment.disposition)) return null;
  const lines = kinds.flatMap((kind) => {
    const reasons = reasonsToWait([kind], findings, texts);
    return reasons ? `${texts.beforeMassage[kind]} ${reasons}` : [];
  });
  // An empty block would leave a gap.
  if (lines.length === 0) return null;
  return (
    <div>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
