/** The self-massage routine of a place, or the reasons for which it is left out. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { jsx } from 'preact/jsx-runtime';
import type { LetterTexts } from '../../src/wording/wording.types.ts';
import { Fold, Lines } from '../endings/fold.tsx';
import type { LetterProps } from './letter.types.ts';
import { reasonsToWait } from './massage-cautions.ts';

/** The dispositions that self-massage belongs to. */
const suits: readonly string[] = ['self-care', 'massage', 'combined'];

export function SelfMassage({ assessment, findings, plan, places, loadPart, texts }: LetterProps & { texts: LetterTexts }) {
  const [drawing, setDrawing] = useState<VNode>();
  if (!plan || !suits.includes(assessment.disposition)) return null;
  const [place] = places;
  // The steps say it all: a drawing that does not come is not missed.
  const illustrate = () => {
    loadPart('drawings')
      .then(({ draw }) => place && setDrawing(draw(jsx, place)))
      .catch(() => undefined);
  };
  const { title, tools, howLong, howOften, noPress, stopIf } = texts.selfMassage;
  const { selfMassage } = plan;
  const withheld = reasonsToWait(['never', 'not-on-the-area'], findings, texts);
  const ask = reasonsToWait(['ask-your-team'], findings, texts);
  if (withheld) return <Fold title={title} lines={[`${texts.withheld} ${withheld}`]} />;
  return (
    <details onToggle={illustrate}>
      <summary>
        <h3>{title}</h3>
      </summary>
      {drawing}
      {ask && <p class="notice">{`${texts.beforeMassage['ask-your-team']} ${ask}`}</p>}
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
