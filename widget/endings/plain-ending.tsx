/** An ending without advice: a heading, a sentence, and everything that can be pressed. */
import type { HandoffAction } from '../../src/handoff/handoff.types.ts';
import { headingId } from '../asking/asking.types.ts';
import { Actions } from './actions.tsx';

export const PlainEnding = ({ headline, lead, actions }: { headline: string; lead: string; actions: readonly HandoffAction[] }) => (
  <section class="result" aria-labelledby={headingId}>
    <h2 id={headingId} tabIndex={-1}>
      {headline}
    </h2>
    <p class="lead">{lead}</p>
    <Actions actions={actions} />
  </section>
);
