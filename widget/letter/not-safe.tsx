/** Kind words and somebody to talk to, before all else, for whoever was not sure of being safe. */
import { crisisHandoff } from '../../src/handoff/handoff.ts';
import type { LetterProps } from './letter.types.ts';

export const NotSafe = ({ wording, clinic, headingId, Actions }: LetterProps) => (
  <div class="card not-safe">
    <h2 id={headingId} tabIndex={-1}>
      {wording.selfHarmWords.headline}
    </h2>
    {wording.selfHarmWords.says.map((line) => (
      <p key={line}>{line}</p>
    ))}
    <Actions {...crisisHandoff(clinic)} />
  </div>
);
