/** The self-massage routine of a place, or the reasons for which it is left out. */
import { cautionRules } from '../../src/protocol/rules/cautions.ts';
import { evaluate } from '../../src/rules/evaluate.ts';
import type { Findings } from '../../src/vocabulary/finding.ts';
import type { LetterTexts } from '../../src/wording/wording.types.ts';
import { Fold, Lines } from '../endings/fold.tsx';
import type { LetterProps } from './letter.types.ts';

/** The dispositions that self-massage belongs to. */
const suits: readonly string[] = ['self-care', 'massage', 'combined'];

/** The cautions that hold, or may hold: what nobody is sure of is reason enough to wait. */
function cautionsIn(findings: Findings) {
  const held = cautionRules.filter(({ when }) => evaluate(when, findings) !== 'no');
  return { withheld: held.filter(({ caution }) => caution !== 'ask-your-team'), ask: held.filter(({ caution }) => caution === 'ask-your-team') };
}

export function SelfMassage({ assessment, findings, plan, texts }: LetterProps & { texts: LetterTexts }) {
  if (!plan || !suits.includes(assessment.disposition)) return null;
  const { title, tools, howLong, howOften, noPress, stopIf } = texts.selfMassage;
  const { selfMassage } = plan;
  const { withheld, ask } = cautionsIn(findings);
  const reasons = (rules: typeof ask) => rules.map(({ id }) => texts.cautions[id]).join(' ');
  if (withheld.length > 0) return <Fold title={title} lines={[`${texts.withheld} ${reasons(withheld)}`]} />;
  return (
    <details>
      <summary>
        <h3>{title}</h3>
      </summary>
      {ask.length > 0 && <p class="notice">{`${texts.askTeamFirst} ${reasons(ask)}`}</p>}
      <ol>
        {selfMassage.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <dl>
        <dt>{tools}</dt>
        <dd>{selfMassage.tools}</dd>
        <dt>{howLong}</dt>
        <dd>{selfMassage.howLong}</dd>
        <dt>{howOften}</dt>
        <dd>{selfMassage.howOften}</dd>
      </dl>
      <h4>{noPress}</h4>
      <Lines lines={selfMassage.noPress} />
      <h4>{stopIf}</h4>
      <Lines lines={selfMassage.stopIf} />
    </details>
  );
}
