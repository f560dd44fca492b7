/** An ending without advice: a heading, a sentence, and everything that can be pressed. */
import type { HandoffAction } from '../../src/handoff/handoff.types.ts';
import { headingId } from '../asking/asking.types.ts';
import { useSetting } from '../setting.ts';
import { Actions } from './actions.tsx';

interface PlainEndingProps {
  readonly headline: string;
  readonly lead: string;
  readonly actions: readonly HandoffAction[];
  /** Whether a clinic's places and hours decide what is pressed. */
  readonly isVisit?: boolean;
}

export function PlainEnding({ headline, lead, actions, isVisit }: PlainEndingProps) {
  const setting = useSetting();
  const { whereToGo: WhereToGo } = setting;
  return (
    <section class="result" aria-labelledby={headingId}>
      <h2 id={headingId} tabIndex={-1}>
        {headline}
      </h2>
      <p class="lead">{lead}</p>
      {isVisit && WhereToGo ? <WhereToGo {...setting} show={Actions} /> : <Actions actions={actions} />}
    </section>
  );
}
