/** Why this result: the visitor's own words, then the reason of each rule that they rest on. */
import type { Reason } from '../../machines/triage.connect.ts';
import type { RuleId } from '../../src/protocol/index.ts';
import { quotes } from '../answer-words.ts';
import { fill } from '../fill.ts';
import { useSetting } from '../setting.ts';
import { useExplanations } from '../use-part.ts';
import { Fold } from './fold.tsx';

export function Why({ reasons }: { reasons: readonly Reason[] }) {
  const { wording } = useSetting();
  const { result } = wording.interface;
  const explanations = useExplanations();
  const lines = reasons.flatMap(({ rule, grounds }) => {
    // The cast: a rule that fired is one of the protocol's.
    const reason = explanations === 'loading' ? undefined : explanations?.reasons[rule as RuleId];
    if (grounds.length === 0) return reason ?? [];
    const said = quotes(wording, grounds);
    return reason ? fill(result.because, { quotes: said, reason }) : fill(result.becauseOnly, { quotes: said });
  });
  return <Fold title={result.why} lines={lines} isOpen />;
}
