/** What every way of asking is given. */
import type { Answer } from '../../src/vocabulary/answer.ts';

export interface Asking<Q> {
  readonly question: Q;
  /** The answer that stands, when an earlier question is opened again. */
  readonly previous?: Answer | undefined;
  readonly onAnswer: (answer: Answer) => void;
}

/** The id of the heading, which names the answers below it. */
export const headingId = 'signpost-question';
