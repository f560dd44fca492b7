/** Which cautions about massage hold, or may hold: what nobody is sure of is reason enough to wait. */
import { cautionRules } from '../../src/protocol/rules/cautions.ts';
import { evaluate } from '../../src/rules/evaluate.ts';
import type { Findings } from '../../src/vocabulary/finding.ts';
import type { Caution } from '../../src/vocabulary/rule.ts';
import type { LetterTexts } from '../../src/wording/wording.types.ts';

/** The reasons that hold for these kinds of caution, as sentences; nothing when there are none. */
export function reasonsToWait(kinds: readonly Caution[], findings: Findings, { cautions }: LetterTexts): string {
  return cautionRules
    .filter(({ caution, when }) => kinds.includes(caution) && evaluate(when, findings) !== 'no')
    .map(({ id }) => cautions[id])
    .join(' ');
}
